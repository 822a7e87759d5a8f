import { chain, type Draft, type Found } from './draft.js'
import { lastTelling } from './given-out.js'
import type { Part } from './parts.js'
import { distinctActors } from './actors.js'
import type { NounPhrase } from './types.js'
import { UTTERING } from './words.js'
import { phraseWith } from './remade.js'

export function gerundAfterPreposition(
  parts: readonly Part[],
  p: number,
  preposition: string,
  drafts: readonly Draft[]
): Found {
  const last = lastTelling(drafts)
  const index = last < 0 ? null : last
  const previous = index === null ? null : drafts[index]!
  const free = /^(?:after|before|while|when|since|by|during|following|amid|without|despite|besides|upon|on|in)$/.test(
    preposition
  )
  // "demanded that Harad withdraw, before criticising it": who demands criticises
  const verb = parts[p]?.type === 'VERB' ? (parts[p] as { verb: { lemma: string } }).verb.lemma : ''
  const teller = previous?.relation === 'COMPLEMENT' && previous.outer != null ? drafts[previous.outer] : undefined
  if (teller && free && parts[p - 1]?.type === 'COMMA' && UTTERING.has(verb))
    return { subject: teller.subject, relation: 'GERUND', subordinator: preposition, outer: drafts.indexOf(teller) }
  // "urged the Union to send troops one day after asking the Council": who urges asks
  const urging = previous?.relation === 'INFINITIVE' && previous.outer != null ? drafts[previous.outer] : undefined
  if (urging && /^(?:after|before)$/.test(preposition) && UTTERING.has(verb) && UTTERING.has(urging.verb.lemma))
    return { subject: urging.subject, relation: 'GERUND', subordinator: preposition, outer: drafts.indexOf(urging) }
  if (!previous || parts[p - 1]?.type === 'COMMA')
    return { subject: previous?.subject ?? null, relation: 'GERUND', subordinator: preposition, outer: index }
  const object = previous.objects[0]
  // "criticised these countries for rewarding Harad": whoever they are, they did it
  const deed = preposition === 'for' || (preposition === 'on' && previous.verb.lemma === 'congratulate')
  if (deed && object && FOR_A_DEED.test(previous.verb.lemma))
    return { subject: object, relation: 'GERUND', subordinator: preposition, governors: chain(previous), outer: index }
  if (preposition === 'in' && previous.verb.lemma === 'join' && previous.subject && object)
    return { subject: together(previous.subject, object), relation: 'GERUND', subordinator: preposition, outer: index }
  // "television quoted the minister as saying": the minister said
  const quotes = preposition === 'as' && previous.verb.lemma === 'quote' && !previous.verb.passive
  const subject =
    quotes || preposition === 'of' || preposition === 'from' || preposition === 'for'
      ? object?.actors.length
        ? object
        : previous.subject
      : previous.subject
  return {
    subject,
    relation: 'GERUND',
    subordinator: preposition,
    governors: free ? [] : chain(previous),
    outer: index
  }
}

const FOR_A_DEED =
  /^(?:critici[sz]e|condemn|blame|denounce|rebuke|slam|attack|chide|fault|punish|sanction|praise|thank|congratulate|commend|applaud|hail|reward|lambaste|blast)$/

/** "Gondor joined Rohan in condemning": both condemn. */
const together = (subject: NounPhrase, companion: NounPhrase): NounPhrase =>
  phraseWith(subject, {
    items: [...subject.items, ...companion.items],
    actors: distinctActors([...subject.actors, ...companion.actors])
  })
