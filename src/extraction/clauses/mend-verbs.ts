import type { Token } from '../document.js'
import {
  CHANGING,
  CLOSER,
  CLOSE_BEFORE,
  COME_TO,
  FIGHTING,
  LASTING,
  LEFT_AS_THEY_ARE,
  NEGOTIATED,
  OUTCRIES,
  SAID_OR_DONE,
  TRADED_OVER
} from '../lexicon/noun-or-verb.js'
import { compounds } from './compounds.js'
import { isDeed } from './mend-deeds.js'
import { endsObject } from './mend-objects.js'
import { ofOccasion } from './mend-occasions.js'
import { isNominal, opensNoun, type Place } from './mend-place.js'
import type { TokenClass } from './tag.js'
import { DEMONYM, NOUN_LIKE_VERBS, REPORTING } from './words.js'

const FLOATING = /^(?:which|all|both|each|these|those|this|that|some|any)$/

/** A determiner before i, with nothing but adjectives and adverbs between. */
function determinedBefore(tokens: readonly Token[], classes: readonly TokenClass[], first: number, i: number): boolean {
  let k = i - 1
  while (k >= first && (classes[k - first] === 'ADJECTIVE' || classes[k - first] === 'ADVERB')) k--
  return k >= first && k < i - 1 && classes[k - first] === 'DETERMINER' && !FLOATING.test(tokens[k]!.lower)
}

/** Whether the last verb before token i tells the past by its form. */
function pastBefore(tokens: readonly Token[], classes: readonly TokenClass[], first: number, i: number): boolean {
  for (let k = i - 1; k >= first; k--) if (classes[k - first] === 'VERB') return /ed$/.test(tokens[k]!.lower)
  return false
}

/** "brushed | aside" */
const isParticle = (word: string | undefined, before: TokenClass | undefined): boolean =>
  before === 'VERB' && /^(?:aside|down|off|away|out)$/.test(word ?? '')

/** What a token taken for a verb is after all; null where it is one. */
export function mendVerb(place: Place): TokenClass | null {
  const { tokens, classes, first, i, token, before, after, at, headline } = place
  if (token.lower === 'summit') return 'NOUN'
  if (token.lower === 'face' && tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'face') return 'NOUN' // came face to face
  if (token.lower === 'last' && after === 'VERB' && before !== 'AUXILIARY') return 'ADVERB' // they last met in
  // "an earlier round", "a later call"
  if (/^(?:earlier|later)$/.test(tokens[i - 1]?.lower ?? '') && opensNoun(at(i - 2)) && token.lemma === token.lower)
    return 'NOUN'
  // "a three-day stay", "his two-day stay"
  if (token.lower === 'stay' && before === 'NOUN' && tokens[i - 2]?.text === '-') return 'NOUN'
  // "rejected the claim | as fabricated | and said"
  if (
    /ed$/.test(token.lower) &&
    tokens[i - 1]?.lower === 'as' &&
    /^(?:NOUN|NAME)$/.test(at(i - 2) ?? '') &&
    (after === undefined || /^(?:CONJUNCTION|COMMA|STOP)$/.test(after))
  )
    return 'ADJECTIVE'
  const occasion = ofOccasion(tokens, classes, first, i)
  if (occasion) return occasion
  if (token.lower.endsWith('ing') && compounds(tokens, before, after, i)) return 'NOUN'
  if (LASTING.has(token.lower) && (opensNoun(before) || tokens[i - 1]?.lower === 'last') && after !== 'DETERMINER')
    return 'ADJECTIVE' // the last remaining treaty
  if (token.lower === 'worded' && (before === 'ADVERB' || before === 'HYPHEN')) return 'ADJECTIVE' // a strongly worded protest
  if (/^crossings?$/.test(token.lower) && tokens[i - 1]?.lower === 'border') return 'NOUN'
  if (
    /^calls?$/.test(token.lower) &&
    /^(?:phone|telephone|video)$/.test(tokens[i - 1]?.lower ?? '') &&
    before === 'NOUN'
  )
    return 'NOUN' // held separate phone calls with
  if (
    token.lower === 'heads' &&
    tokens[i + 1]?.lower === 'of' &&
    /^(?:state|government)$/.test(tokens[i + 2]?.lower ?? '')
  )
    return 'NOUN' // the bloc's heads of state convened
  if (
    /ed$/.test(token.lower) &&
    before === 'CONJUNCTION' &&
    at(i - 2) === 'ADJECTIVE' &&
    at(i - 3) === 'PREPOSITION' &&
    after === 'NOUN'
  )
    return 'ADJECTIVE' // in narrow and extended format
  if (/ing$/.test(token.lower) && before === 'CONJUNCTION' && at(i - 2) === 'ADJECTIVE' && after === 'NOUN')
    return 'ADJECTIVE' // anti-dumping and countervailing duties
  // "warned that expanding cooperation between Rohan and Harad is"
  if (
    CHANGING.has(token.lower) &&
    tokens[i - 1]?.lower === 'that' &&
    (after === 'NOUN' || (after === 'ADJECTIVE' && isNominal(at(i + 2))))
  )
    return 'ADJECTIVE'
  if (token.lower === 'ties' && (before === 'ADJECTIVE' || CLOSER.has(tokens[i - 1]?.lower ?? ''))) return 'NOUN' // said closer ties between
  if (
    token.lower === 'united' &&
    /^(?:stand|stands|stood|standing|remain|remains|remained)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return 'ADJECTIVE' // stood united in
  // "remains committed to"
  if (LEFT_AS_THEY_ARE.has(tokens[i - 1]?.lower ?? '') && /(?:ed|en)$/.test(token.lower)) return 'ADJECTIVE'
  if (/^attach[eé]s$/.test(token.lower) && before !== 'NAME') return 'NOUN' // expelled military attaches
  // "appealed for help from Rohan"
  if (tokens[i - 1]?.lower === 'for' && /^(?:help|support|aid)$/.test(token.lower) && after === 'PREPOSITION')
    return 'NOUN'
  if (token.lower === 'clear' && tokens[i - 1]?.lower === 'it' && tokens[i - 2]?.lemma === 'make') return 'ADJECTIVE' // made it clear that
  if (token.lower === 'bail' && before === 'VERB') return 'NOUN' // was denied bail
  if (token.lower === 'tear' && tokens[i + 1]?.lower === 'gas') return 'NOUN'
  if (isDeed(tokens, classes, first, i) || endsObject(place)) return 'NOUN'
  // "ignored Haradrian calls to", "will not accept Haradrian dictates"
  if (
    SAID_OR_DONE.has(token.lower) &&
    before === 'NAME' &&
    /^(?:VERB|PREPOSITION)$/.test(at(i - 2) ?? '') &&
    !REPORTING.has(tokens[i - 2]!.lemma) &&
    (after === undefined || /^(?:TO|PREPOSITION|STOP|COMMA|QUOTE|CONJUNCTION)$/.test(after))
  )
    return 'NOUN'
  // "target twelve Haradrian shipping companies"
  if (/ing$/.test(token.lower) && before === 'NAME' && DEMONYM.test(tokens[i - 1]!.text) && after === 'NOUN')
    return 'ADJECTIVE'
  // "sparked an outcry and calls for a boycott"
  if (
    OUTCRIES.has(token.lower) &&
    before === 'CONJUNCTION' &&
    at(i - 2) === 'NOUN' &&
    after === 'PREPOSITION' &&
    pastBefore(tokens, classes, first, i)
  )
    return 'NOUN'
  // "to condemn the storming and torching of the embassy"
  if (
    /ing$/.test(token.lower) &&
    tokens[i + 1]?.lower === 'of' &&
    before === 'CONJUNCTION' &&
    (at(i - 2) === 'NOUN' || /ing$/.test(tokens[i - 2]?.lower ?? ''))
  )
    return 'NOUN'
  if (i === first && FIGHTING.has(token.lower) && after === 'PREPOSITION') return 'NOUN' // Fighting between Rohan and Harad has
  if (
    token.lower === 'hold' &&
    tokens[i - 1]?.lower === 'on' &&
    tokens.slice(Math.max(first, i - 9), i - 1).some(t => /^(?:put|puts|putting|placed|remains?)$/.test(t.lower))
  )
    return 'NOUN' // put on hold
  if (token.lower === 'hold' && /^(?:take|takes|took|taken|taking)$/.test(tokens[i - 1]?.lower ?? '')) return 'NOUN' // the truce took hold
  if (token.lemma === token.lower && isNominal(after) && determinedBefore(tokens, classes, first, i)) return 'NOUN' // the only land border
  if (
    !headline &&
    i > first &&
    /^\p{Lu}/u.test(token.text) &&
    before === 'NAME' &&
    /^\p{Lu}/u.test(tokens[i - 1]!.text)
  )
    return 'NAME' // the National Security Act of 2023
  if (before === 'TO' && COME_TO.has(token.lower) && !opensNoun(after) && !isNominal(after)) return 'NOUN' // took Harad to court
  if (
    before === 'VERB' &&
    after === 'PREPOSITION' &&
    token.lemma === token.lower &&
    NOUN_LIKE_VERBS.has(token.lower) &&
    !/^(?:help|make|let|go|come|dare|see|watch|have|hear)$/.test(tokens[i - 1]!.lemma) &&
    /(?:ed|ght|ve|ing|s)$/.test(tokens[i - 1]!.lower)
  )
    return 'NOUN' // sought help from
  // "called off live-fire drills"
  if (token.lower === 'live' && tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'fire') return 'ADJECTIVE'
  if (
    /^(?:exercises|drills)$/.test(token.lower) &&
    ((before === 'NOUN' && tokens[i - 2]?.text === '-') ||
      /^(?:military|naval|joint|war|air)$/.test(tokens[i - 1]?.lower ?? ''))
  )
    return 'NOUN'
  // "held live-fire drills"
  if (after === 'HYPHEN' && before === 'VERB' && token.lemma === token.lower && isNominal(at(i + 2))) return 'ADJECTIVE'
  if (before === 'HYPHEN' || after === 'HYPHEN')
    return /(?:ed|ing|orn|own)$/.test(token.lower) || before === 'HYPHEN' ? 'ADJECTIVE' : null
  if (opensNoun(before) && !/^(?:which|all|both|each|these|those)$/.test(tokens[i - 1]!.lower)) {
    // "their encounter", "the proposed tariffs", "the following week"; but "the two met" keeps its verb
    if (before === 'NUMBER' || before === 'ADJECTIVE')
      return /ing$/.test(token.lower) && isNominal(after)
        ? 'ADJECTIVE'
        : before === 'ADJECTIVE' &&
            !/(?:ed|ing)$/.test(token.lower) &&
            opensNoun(at(i - 2)) &&
            !isNominal(after) &&
            tokens[i]!.lemma === token.lower
          ? 'NOUN'
          : null
    return isNominal(after) || after === 'ADJECTIVE'
      ? 'ADJECTIVE'
      : /ed$/.test(token.lower) && before === 'GENITIVE'
        ? null
        : 'NOUN'
  }
  if (before === 'TO' && TRADED_OVER.has(token.lower) && after === 'NOUN' && NEGOTIATED.has(tokens[i + 1]!.lower))
    return 'NOUN' // brought to trade talks
  if (before === 'TO' && token.lower === 'close' && CLOSE_BEFORE.has(tokens[i + 1]?.lower ?? '')) return 'ADJECTIVE' // agreed to close cooperation
  if (before === 'TO' && /s$/.test(token.lower) && token.lemma !== token.lower) return 'NOUN' // agreed to talks
  if (
    (before === 'VERB' || before === 'PREPOSITION' || isParticle(tokens[i - 1]?.lower, at(i - 2))) &&
    after === 'PREPOSITION' &&
    /s$/.test(token.lower) &&
    token.lemma !== token.lower
  )
    return 'NOUN' // rejected calls by; against acts of; brushed aside charges by
  if (before === 'ADVERB' && opensNoun(at(i - 2)) && /ed$/.test(token.lower) && isNominal(after)) return 'ADJECTIVE' // the newly appointed envoy
  const named = isNominal(after) || (before === 'VERB' && after === 'ADJECTIVE' && isNominal(at(i + 2)))
  if ((before === 'VERB' || before === 'PREPOSITION') && /ed$/.test(token.lower) && named) return 'ADJECTIVE' // lowered proposed tariffs
  return null
}
