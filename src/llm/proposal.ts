import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'
import type {
  AgreementKind,
  AgreementStatus,
  InteractionStatus,
  InteractionType,
  Modality,
  SummitFormat,
  SummitLevel,
  SummitStatus
} from '../domain/vocabulary.js'
import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  INTERACTION_STATUSES,
  INTERACTION_TYPES,
  MODALITIES,
  SUMMIT_FORMATS,
  SUMMIT_LEVELS,
  SUMMIT_STATUSES
} from '../domain/vocabulary.js'

/** What a model says of one event. Everything in `words` must stand in the story as it is written here. */
interface Proposed {
  /** A sentence each that tells of it, word for word. */
  readonly quotes: readonly string[]
  readonly modality: Modality
  readonly date: { readonly edtf: string; readonly words: string } | null
  /** Who says so, as the story names them; null for the article's own voice. */
  readonly attributedTo: string | null
}

export interface ProposedSummit extends Proposed {
  readonly kind: 'SUMMIT'
  readonly level: SummitLevel
  readonly format: SummitFormat
  readonly status: Exclude<SummitStatus, 'UNCONFIRMED'>
  readonly participants: readonly string[]
  readonly place: string | null
  readonly host: string | null
}

export interface ProposedAgreement extends Proposed {
  readonly kind: 'AGREEMENT'
  readonly agreementKind: AgreementKind
  readonly status: AgreementStatus
  readonly title: string
  readonly parties: readonly string[]
}

export interface ProposedInteraction extends Proposed {
  readonly kind: 'INTERACTION'
  readonly type: InteractionType
  readonly mode: string | null
  readonly status: InteractionStatus
  readonly sources: readonly string[]
  readonly targets: readonly string[]
}

export type ProposedEvent = ProposedSummit | ProposedAgreement | ProposedInteraction

export interface Proposal {
  readonly events: readonly ProposedEvent[]
}

type Schema = Readonly<Record<string, unknown>>

const text = (description: string): Schema => ({ type: 'string', description })
const textOrNull = (description: string): Schema => ({ type: ['string', 'null'], description })
const texts = (description: string): Schema => ({ type: 'array', items: { type: 'string' }, description })
const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: [...values] })
/** Every field is required and none may be added: that is what strict endpoints ask for. */
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false
})

const COMMON: Readonly<Record<string, Schema>> = {
  quotes: texts('One or more sentences of the story that tell of the event, copied word for word.'),
  modality: oneOf(MODALITIES),
  date: {
    anyOf: [
      object({
        edtf: text('YYYY-MM-DD, YYYY-MM, YYYY, or an interval of two with a slash.'),
        words: text('The words of the story that give the date.')
      }),
      { type: 'null' }
    ]
  },
  attributedTo: textOrNull('Who says so, as the story names them; null for the article itself.')
}

/** The JSON Schema sent along with every request; answers are checked against the same. */
export const PROPOSAL_SCHEMA: Schema = object({
  events: {
    type: 'array',
    items: {
      anyOf: [
        object({
          kind: oneOf(['SUMMIT']),
          ...COMMON,
          level: oneOf(SUMMIT_LEVELS),
          format: oneOf(SUMMIT_FORMATS),
          status: oneOf(SUMMIT_STATUSES.filter(status => status !== 'UNCONFIRMED')),
          participants: texts('People, countries and organisations that meet, as the story names them.'),
          place: textOrNull('The city or country where it takes place, as the story names it.'),
          host: textOrNull('The country that hosts it, as the story names it.')
        }),
        object({
          kind: oneOf(['AGREEMENT']),
          ...COMMON,
          agreementKind: oneOf(AGREEMENT_KINDS),
          status: oneOf(AGREEMENT_STATUSES),
          title: text('What it is, as a noun phrase in the words of the story.'),
          parties: texts('Countries, organisations and people who agree, as the story names them.')
        }),
        object({
          kind: oneOf(['INTERACTION']),
          ...COMMON,
          type: oneOf(INTERACTION_TYPES),
          mode: textOrNull('A mode of that PLOVER type, or null.'),
          status: oneOf(INTERACTION_STATUSES),
          sources: texts('Who does it, as the story names them.'),
          targets: texts('To whom it is done, as the story names them.')
        })
      ]
    }
  }
})

/** Made with the first answer: a sixth of a second that whoever plugs no model in does not wait. */
let validator: ValidateFunction<Proposal> | null = null
const proposalValidator = (): ValidateFunction<Proposal> =>
  (validator ??= new Ajv({ allErrors: false }).compile<Proposal>(PROPOSAL_SCHEMA))

/** Reads a model's answer. Gives the proposal, or in words what is wrong with it. */
export function readProposal(answer: string): Proposal | { readonly wrong: string } {
  let value: unknown
  try {
    value = JSON.parse(withoutFence(answer))
  } catch {
    return { wrong: `the answer is no JSON: ${JSON.stringify(answer.slice(0, 60))}` }
  }
  const fits = proposalValidator()
  if (fits(value)) return value
  const [first] = fits.errors ?? []
  return { wrong: `the answer does not fit the schema: ${first?.instancePath || 'it'} ${first?.message ?? ''}`.trim() }
}

/** Some models wrap JSON into a fence of Markdown whatever they are told. */
function withoutFence(answer: string): string {
  const trimmed = answer.trim()
  if (!trimmed.startsWith('```') || !trimmed.endsWith('```')) return trimmed
  return trimmed.slice(trimmed.indexOf('\n') + 1, -'```'.length)
}
