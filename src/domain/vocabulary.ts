/**
 * The closed lists of terms that claims, the graph and GraphQL share. The names are the public contract's
 * (schema/*.graphql): a test compares both.
 */
export const EVENT_KINDS = ['SUMMIT', 'AGREEMENT', 'INTERACTION'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** What a claim can be about: an event, or who holds an office. */
export const CLAIM_KINDS = [...EVENT_KINDS, 'TENURE'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

export const SUMMIT_LEVELS = ['LEADERS', 'MINISTERS', 'ENVOYS'] as const
export type SummitLevel = (typeof SUMMIT_LEVELS)[number]

export const SUMMIT_FORMATS = ['BILATERAL', 'TRILATERAL', 'MULTILATERAL', 'SIDELINE', 'VISIT', 'CALL'] as const
export type SummitFormat = (typeof SUMMIT_FORMATS)[number]

/** UNCONFIRMED is never stored: it is worked out when asked, against `asOf` or now. */
export const SUMMIT_STATUSES = [
  'PROPOSED',
  'PLANNED',
  'HELD',
  'REFUSED',
  'POSTPONED',
  'CANCELLED',
  'UNCONFIRMED'
] as const
export type SummitStatus = (typeof SUMMIT_STATUSES)[number]

export const AGREEMENT_STATUSES = [
  'PROPOSED',
  'UNDER_NEGOTIATION',
  'AGREED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
  'WITHDRAWN',
  'LAPSED'
] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

export const AGREEMENT_KINDS = [
  'JOINT_STATEMENT',
  'COMMUNIQUE',
  'DECLARATION',
  'TREATY',
  'TRADE_DEAL',
  'MEMORANDUM',
  'CEASEFIRE',
  'COMMITMENT',
  'MECHANISM',
  'ROADMAP',
  'CONTRACT',
  'OTHER'
] as const
export type AgreementKind = (typeof AGREEMENT_KINDS)[number]

/** The 16 roots of the PLOVER event ontology. */
export const INTERACTION_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT'
] as const
export type InteractionType = (typeof INTERACTION_TYPES)[number]

/** An interaction's status is its claim's modality, read as a fact: what was done, what is only planned, and so on. */
export const INTERACTION_STATUSES = ['DONE', 'PLANNED', 'PROPOSED', 'REFUSED', 'CANCELLED'] as const
export type InteractionStatus = (typeof INTERACTION_STATUSES)[number]

export const QUAD_CLASSES = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT'
] as const
export type QuadClass = (typeof QUAD_CLASSES)[number]

export const MODALITIES = ['ASSERTED', 'PLANNED', 'PROPOSED', 'REFUSED', 'CANCELLED', 'DENIED', 'HYPOTHETICAL'] as const
export type Modality = (typeof MODALITIES)[number]

/** STATED: the text says it. IMPLIED: worked out from the publication date or from who held an office. */
export const BASES = ['STATED', 'IMPLIED'] as const
export type Basis = (typeof BASES)[number]

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'INTERVAL'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

export const OFFICE_KINDS = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'DEPUTY_HEAD',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'MINISTER',
  'NATIONAL_SECURITY_ADVISER',
  'AMBASSADOR',
  'ENVOY',
  'ORGANIZATION_HEAD',
  'ORGANIZATION_OFFICIAL',
  'MOVEMENT_LEADER',
  'SPOKESPERSON',
  'OFFICIAL'
] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]

export const ORGANIZATION_KINDS = [
  'INTERGOVERNMENTAL',
  'BLOC',
  'COURT',
  'BODY',
  'MOVEMENT',
  'TERRITORY',
  'NGO'
] as const
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

export const FRAMEWORK_KINDS = ['BILATERAL', 'TRILATERAL', 'MULTILATERAL'] as const
export type FrameworkKind = (typeof FRAMEWORK_KINDS)[number]

/** How somebody took part. SOURCE and TARGET are for interactions, PARTY for agreements, the rest for summits. */
export const ROLES = ['PARTICIPANT', 'HOST', 'VISITOR', 'MEDIATOR', 'PARTY', 'SOURCE', 'TARGET', 'HOLDER'] as const
export type Role = (typeof ROLES)[number]
