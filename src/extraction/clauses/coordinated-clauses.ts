import { isSubjectPronoun, lastOf, type Draft, type Found } from './draft.js'
import type { Part } from './parts.js'
import { verbWith } from './remade.js'
import type { NounPhrase, VerbGroup } from './types.js'
import { UTTERING } from './words.js'

/** "hosted X, received Y and welcomed Z": the second and third share the first's subject. */
export function coordinated(
  parts: readonly Part[],
  p: number,
  verb: VerbGroup,
  drafts: readonly Draft[]
): Found | null {
  let k = p - 1
  while (
    parts[k]?.type === 'TIME' ||
    parts[k]?.type === 'QUOTE' ||
    (parts[k]?.type === 'PP' && parts[k - 1]?.type === 'CONJUNCTION')
  )
    k--
  // "dismissed it and, by noon, had thrown out"
  if (parts[k]?.type === 'COMMA' && aside(parts, k - 1) && parts[k - 2]?.type === 'COMMA') {
    if (parts[k - 3]?.type === 'CONJUNCTION') k -= 3
  }
  const joint = parts[k]
  const list = joint?.type === 'COMMA' && listContinues(parts, p) && parts[k - 1]?.type !== 'TIME'
  if (joint?.type !== 'CONJUNCTION' && !list) return null
  const last = drafts[drafts.length - 1]
  if (!last) return null
  const bare =
    verb.modal === null &&
    verb.tense === 'PRESENT' &&
    !verb.perfect &&
    !verb.passive &&
    !verb.progressive &&
    verb.first === verb.head &&
    verb.lemma !== 'be' &&
    verb.lemma !== 'have'
  if (bare && last.verb.form === 'INFINITIVE' && !/s$/.test(verb.lemma)) {
    return {
      subject: last.subject,
      relation: 'INFINITIVE',
      governors: last.governors,
      outer: last.outer,
      verb: verbWith(verb, { form: 'INFINITIVE', tense: 'NONE' })
    }
  }
  const index = lastOf(
    drafts,
    d => d.verb.form === 'FINITE' && (d.relation !== 'RELATIVE' || !parts.slice(d.at, k).some(x => x.type === 'COMMA'))
  )
  if (index === null) return null
  const apart = joint?.type === 'CONJUNCTION' && parts[k - 1]?.type === 'COMMA'
  const host = hostInTense(drafts, drafts[index]!, verb, parts[p + 1], apart)
  const shared = bare && host.verb.modal !== null // will meet and sign
  const next = parts[p + 1]
  // "had been trained and | paid by Rohan"
  const undergone =
    joint?.type === 'CONJUNCTION' &&
    host.verb.passive &&
    verb.first === verb.head &&
    verb.tense === 'PAST' &&
    !verb.plainPast &&
    next?.type === 'PP' &&
    next.preposition === 'by'
  return {
    subject: host.subject,
    relation: host.relation === 'MAIN' ? 'COORDINATE' : host.relation,
    subordinator: host.subordinator,
    governors: host.governors,
    outer: host.relation === 'MAIN' ? drafts.indexOf(host) : host.outer,
    antecedent: host.antecedent,
    verb: shared
      ? verbWith(verb, { modal: host.verb.modal, tense: host.verb.tense })
      : undergone
        ? verbWith(verb, { passive: true })
        : verb
  }
}

/** "said it sees no sign of a pullout and called on": who said it called, for "sees" is told in another tense. */
function hostInTense(
  drafts: readonly Draft[],
  host: Draft,
  verb: VerbGroup,
  behind: Part | undefined,
  apart: boolean
): Draft {
  // "deplored the violence that was occurring and called it": nor does the violence call
  if (host.relation === 'RELATIVE' && UTTERING.has(verb.lemma) && host.subject && speechless(host.subject))
    return finiteAbove(host, drafts)
  if (verb.tense !== 'PAST' || host.relation !== 'COMPLEMENT') return host
  // "has denied it was behind the attack and instead accused": who denies accuses
  const teller = host.outer === null ? undefined : drafts[host.outer]
  const denies = teller?.verb.lemma === 'deny' && UTTERING.has(verb.lemma)
  if (teller && denies && host.subject && isSubjectPronoun(host.subject)) return teller
  // "said the drones had been launched from Harad and blamed": no thing blames
  const mute = UTTERING.has(verb.lemma) && !verb.perfect && host.subject !== null && speechless(host.subject)
  // "said Rohan was meddling and vowed a reply", "said Rohan had raided it and summoned its envoy": who says so answers
  const simple = !verb.perfect && !verb.progressive && verb.modal === null && !verb.passive
  const answers =
    simple &&
    ((host.verb.progressive && (UTTERING.has(verb.lemma) || ANSWERING.test(verb.lemma))) ||
      (host.verb.perfect &&
        (ANSWERING.test(verb.lemma) || (UTTERING.has(verb.lemma) && isOfSameSide(host.subject, behind)))))
  // "denied that its envoys had spied, and expelled two": what somebody told of was over, what he did came then
  const goesOn = simple && apart && host.verb.perfect && /^(?:deny|say|insist|confirm)$/.test(teller?.verb.lemma ?? '')
  if (host.verb.tense === 'PAST' && !mute && !answers && !goesOn) return host
  let at: Draft | undefined = (mute || answers || goesOn) && host.outer !== null ? drafts[host.outer] : host
  for (let guard = 0; at && guard < 4; guard++) {
    if (at.verb.tense === 'PAST' && at.subject && at.verb.modal === null) return at
    at = at.outer === null ? undefined : drafts[at.outer]
  }
  return host
}

/** The clause that a relative clause hangs on, up to one that "and" with a past tense can go on from: "accused it of arming men who fought and | urged". */
function finiteAbove(host: Draft, drafts: readonly Draft[]): Draft {
  let at = host.outer === null ? host : drafts[host.outer]!
  for (let guard = 0; at.verb.form !== 'FINITE' && at.outer !== null && guard < 4; guard++) at = drafts[at.outer]!
  return at.verb.form === 'FINITE' ? at : host
}

/** "said Rohan's ships had intruded and accused Rohan": nobody accuses himself. */
const isOfSameSide = (subject: NounPhrase | null, behind: Part | undefined): boolean => {
  const sides = new Set([...(subject?.actors ?? []), ...(subject?.owners ?? [])].map(({ side }) => side))
  return behind?.type === 'NOUN' && behind.phrase.actors.some(({ side }) => side !== null && sides.has(side))
}

/** What is done in answer to what somebody has been accused of. */
const ANSWERING = /^(?:vow|pledge|promise|summon|recall|expel|urge|demand|protest|warn)$/

/** Somebody or something that says nothing: no actor, no owner, no pronoun of a person. */
const speechless = (phrase: NounPhrase): boolean =>
  phrase.actors.length === 0 && phrase.owners.length === 0 && !/^(?:he|she|they|we|i|it)$/.test(phrase.lemma)

const aside = (parts: readonly Part[], k: number): boolean =>
  parts[k]?.type === 'PP' || parts[k]?.type === 'TIME' || parts[k]?.type === 'ADJECTIVE'

/** After "hosted X," a verb begins a list when another with "and" follows. */
function listContinues(parts: readonly Part[], p: number): boolean {
  const before = parts[p - 2]
  // "accused Harad of lying, closed the ford and": no gerund begins the list
  if (before?.type !== 'NOUN' && before?.type !== 'PP' && !isBare(before)) return false
  for (let k = p + 1; k < parts.length && k < p + 20; k++) {
    if (parts[k]!.type === 'CONJUNCTION') return isVerb(parts[parts[k + 1]?.type === 'TIME' ? k + 2 : k + 1])
    // "condemned the raid, threatened to close the ford, and recalled"
    if (isBare(parts[k]) && parts[k - 1]?.type !== 'COMMA') continue
    // "laid flowers, visited a museum, met Brand and held talks"
    if (parts[k]!.type === 'VERB' && parts[k - 1]?.type === 'COMMA') continue
    if (parts[k]!.type === 'VERB' || parts[k]!.type === 'STOP' || parts[k]!.type === 'SUBORDINATOR') return false
  }
  return false
}

/** An infinitive or an -ing form, which has no subject of its own. */
const isBare = (part: Part | undefined): boolean => part?.type === 'VERB' && part.verb.form !== 'FINITE'
const isVerb = (part: Part | undefined): boolean => part?.type === 'VERB'
