import { hash as digestOf } from 'node:crypto'
import type { ActorKey, Participant } from './claim.js'
import type { ClaimKind, EventKind } from './vocabulary.js'

/**
 * Every id is `type:key` and unique over all types, so it serves as the Relay global id as it is:
 * `country:KR`, `leader:lee-jae-myung`, `article:4f…`, `claim:09…`, `summit:09…` (an event carries its anchor claim's hash).
 */
export type NodeType =
  | 'country'
  | 'leader'
  | 'office'
  | 'organization'
  | 'framework'
  | 'topic'
  | 'article'
  | 'claim'
  | 'summit'
  | 'agreement'
  | 'interaction'

const HASH_LENGTH = 24 // hex digits, 96 bits: no collision among 10^9 claims worth speaking of

function hash(parts: readonly string[]): string {
  const whole = parts.map(part => `${part.length}:${part}`).join('') // lengths keep ["ab","c"] and ["a","bc"] apart
  return digestOf('sha256', whole, 'hex').slice(0, HASH_LENGTH)
}

/** Hash of canonical text, publication date (EDTF or null) and publisher. */
export function articleId(text: string, published: string | null, publisher: string | null): string {
  return `article:${hash([text, published ?? '', (publisher ?? '').trim().toLowerCase()])}`
}

/**
 * Hash of article, sentence (its exact text and place), kind and actors by role. `ordinal` tells apart several claims
 * that are alike in all of these (two undertakings of the same parties in one sentence), in text order from 0.
 */
export function claimId(parts: {
  readonly articleId: string
  readonly sentence: { readonly start: number; readonly text: string }
  readonly kind: ClaimKind
  readonly participants: readonly Participant[]
  readonly ordinal: number
}): string {
  const actors = parts.participants.map(p => `${p.role}=${p.actor}`).sort()
  return `claim:${hash([parts.articleId, String(parts.sentence.start), parts.sentence.text, parts.kind, ...actors, String(parts.ordinal)])}`
}

/** The id of the event whose anchor is this claim. */
export function eventId(kind: EventKind, anchorClaimId: string): string {
  return `${kind.toLowerCase()}:${anchorClaimId.slice('claim:'.length)}`
}

/** The claim an event id names; null when it is no event id. */
export function anchorOf(id: string): string | null {
  const match = /^(?:summit|agreement|interaction):([0-9a-f]{24})$/.exec(id)
  return match ? `claim:${match[1]}` : null
}

/** Lower-case ASCII words joined by hyphens: "Recep Tayyip Erdoğan" gives "recep-tayyip-erdogan". */
export function slug(name: string): string {
  return foldName(name).replaceAll(' ', '-')
}

const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ə: 'e'
}

/** Case, accents, hyphens and punctuation folded away, so that spellings of one name compare equal: "lee jae myung". */
export function foldName(name: string): string {
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(name)) return name
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øđðłıßæœþħə]/g, letter => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replace(/['’‘`ʻʿʾ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The key of a person known only from texts: equal full names of one country or organisation are one person. */
export function learntLeaderKey(of: ActorKey, fullName: string): ActorKey {
  return `leader:~${of.slice(of.indexOf(':') + 1)}:${slug(fullName)}`
}

/** The key of an organisation known only from texts. */
export function learntOrganizationKey(name: string): ActorKey {
  return `organization:~${slug(name)}`
}

/** Whether somebody was learnt from texts, in place of one of the reference data. */
export function isLearntKey(key: string): boolean {
  return key.includes(':~')
}
