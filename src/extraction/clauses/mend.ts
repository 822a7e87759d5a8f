import type { Token } from '../document.js'
import { compounds } from './compounds.js'
import { floating } from './floating.js'
import { isDeed } from './mend-deeds.js'
import { ofOccasion } from './mend-occasions.js'
import type { TokenClass } from './tag.js'
import { tellsByForm } from './verbs-by-form.js'
import { BE, MODALS, NOUN_LIKE_VERBS, singular } from './words.js'

const CLOSE_TO = new Set([
  'cooperation',
  'coordination',
  'ties',
  'contact',
  'contacts',
  'relations',
  'collaboration',
  'consultation',
  'consultations',
  'partnership'
])

const opensNoun = (c: TokenClass | undefined): boolean =>
  c === 'DETERMINER' || c === 'POSSESSIVE' || c === 'GENITIVE' || c === 'ADJECTIVE' || c === 'NUMBER'
const isNominal = (c: TokenClass | undefined): boolean => c === 'NOUN' || c === 'NAME' || c === 'PRONOUN'

/** "breaks off relations", "protests against": what makes a verb of a word that also is a plural. */
const separates = (tokens: readonly Token[], i: number): boolean =>
  /^(?:off|out|against|back|up)$/.test(tokens[i]?.lower ?? '')

/** Whether the stretch between two joints that token i stands in has a finite verb already. */
export function verbNear(classes: readonly TokenClass[], tokens: readonly Token[], first: number, i: number): boolean {
  const joint = /^(?:COMMA|STOP|CONJUNCTION|SUBORDINATOR|RELATIVE|QUOTE)$/
  const finite = (k: number): boolean =>
    (classes[k] === 'VERB' &&
      !tokens[first + k]!.lower.endsWith('ing') &&
      !/^(?:TO|PREPOSITION)$/.test(classes[k - 1] ?? '')) ||
    classes[k] === 'AUXILIARY'
  for (let k = i - first - 1; k >= 0 && !joint.test(classes[k]!); k--) if (finite(k)) return true
  for (let k = i - first + 1; k < classes.length && !joint.test(classes[k]!); k++) if (finite(k)) return true
  return false
}

const FLOATING = /^(?:which|all|both|each|these|those|this|that|some|any)$/

/** A determiner before i, with nothing but adjectives and adverbs between. */
function determinedBefore(tokens: readonly Token[], classes: readonly TokenClass[], first: number, i: number): boolean {
  let k = i - 1
  while (k >= first && (classes[k - first] === 'ADJECTIVE' || classes[k - first] === 'ADVERB')) k--
  return k >= first && k < i - 1 && classes[k - first] === 'DETERMINER' && !FLOATING.test(tokens[k]!.lower)
}

/** "demanded that Harad | end its raids": the bare form behind a name and "that". */
function wishedFor(tokens: readonly Token[], i: number, first: number, nominal: (index: number) => boolean): boolean {
  let k = i - 1
  while (k > first && /^(?:immediately|now|also|first|fully|unconditionally)$/.test(tokens[k]!.lower)) k--
  const name = k
  while (k > first && nominal(k)) k--
  return k < name && tokens[k]!.lower === 'that' && WISHING.test(tokens[k - 1]?.lemma ?? '')
}
const WISHING = /^(?:demand|request|ask|insist|urge|propose|recommend|suggest|require|order)$/

/** What neighbours, rulers and visitors are called: "from neighbouring Rohan", "for ruling Gondor's left". */
const DESCRIBING =
  /^(?:neighbou?ring|surrounding|remaining|leading|ruling|warring|visiting|opposing|incoming|outgoing|emerging|developing|occupying|invading|participating|competing|rising|resurgent|existing|wobbling|following|upcoming|pending|sprawling|fledgling)$/

/** Whether the last verb before token i tells the past by its form. */
function pastBefore(tokens: readonly Token[], classes: readonly TokenClass[], first: number, i: number): boolean {
  for (let k = i - 1; k >= first; k--) if (classes[k - first] === 'VERB') return /ed$/.test(tokens[k]!.lower)
  return false
}

const INTENDING: ReadonlySet<string> = new Set(['plan', 'pledge', 'vow', 'promise', 'aim', 'hope', 'attempt', 'move'])

/** Whether a name joined to another by "and" stands right before k: together they take a plural verb. */
function afterPair(classes: readonly TokenClass[], k: number, nominal: (k: number) => boolean): boolean {
  let at = k - 1
  while (at >= 0 && nominal(at)) at--
  while (classes[at] === 'DETERMINER' || classes[at] === 'NAME') at--
  return classes[at] === 'CONJUNCTION' && at > 0 && isNominal(classes[at - 1])
}

/** What a token can do after all, where its neighbours show that the tagger took it for something else; null where it stays. */
export function mend(
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  first: number,
  i: number,
  last: number,
  nominal: (index: number) => boolean,
  headline: boolean,
  hasVerb: boolean
): TokenClass | null {
  const at = (index: number): TokenClass | undefined =>
    index >= first && index < last ? classes[index - first] : undefined
  const here = at(i)
  const token = tokens[i]!
  const before = at(i - 1)
  const after = at(i + 1)
  // "a follow up meeting"
  if (token.lower === 'up' && tokens[i - 1]?.lower === 'follow' && isNominal(after)) return 'ADJECTIVE'
  if (token.lower === 'follow' && tokens[i + 1]?.lower === 'up' && opensNoun(before)) return 'ADJECTIVE'
  // "claims the island as its own"
  if (
    token.lower === 'own' &&
    before === 'POSSESSIVE' &&
    (after === undefined || !/^(?:NOUN|NAME|ADJECTIVE|NUMBER)$/.test(after))
  )
    return 'NOUN'
  const afloat = floating(tokens, at, i)
  if (afloat) return afloat
  if (here === 'VERB') {
    if (token.lower === 'summit') return 'NOUN'
    const occasion = ofOccasion(tokens, classes, first, i)
    if (occasion) return occasion
    if (token.lower.endsWith('ing') && compounds(tokens, before, after, i)) return 'NOUN'
    if (
      /^(?:remaining|existing|standing|pending|outstanding)$/.test(token.lower) &&
      (opensNoun(before) || tokens[i - 1]?.lower === 'last') &&
      after !== 'DETERMINER'
    )
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
    if (isDeed(tokens, classes, first, i)) return 'NOUN'
    // "sparked an outcry and calls for a boycott"
    if (
      /^(?:calls|demands|protests|claims|attacks|strikes|threats)$/.test(token.lower) &&
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
    if (i === first && /^(?:fighting|shelling|bombing|shooting)$/.test(token.lower) && after === 'PREPOSITION')
      return 'NOUN' // Fighting between Rohan and Harad has
    if (
      token.lower === 'hold' &&
      tokens[i - 1]?.lower === 'on' &&
      tokens.slice(Math.max(first, i - 9), i - 1).some(t => /^(?:put|puts|putting|placed|remains?)$/.test(t.lower))
    )
      return 'NOUN' // put on hold
    if (token.lower === 'hold' && /^(?:take|takes|took|taken|taking)$/.test(tokens[i - 1]?.lower ?? '')) return 'NOUN' // the truce took hold
    if (token.lemma === token.lower && isNominal(after) && determinedBefore(tokens, classes, first, i)) return 'NOUN' // the only land border
    if (!headline && i > first && /^[A-Z]/.test(token.text) && before === 'NAME' && /^[A-Z]/.test(tokens[i - 1]!.text))
      return 'NAME' // the National Security Act of 2023
    if (
      before === 'TO' &&
      /^(?:court|war|power|office|justice)$/.test(token.lower) &&
      !opensNoun(after) &&
      !isNominal(after)
    )
      return 'NOUN' // took Harad to court
    if (
      before === 'VERB' &&
      after === 'PREPOSITION' &&
      token.lemma === token.lower &&
      NOUN_LIKE_VERBS.has(token.lower) &&
      !/^(?:help|make|let|go|come|dare|see|watch|have|hear)$/.test(tokens[i - 1]!.lemma) &&
      /(?:ed|ght|ve|ing|s)$/.test(tokens[i - 1]!.lower)
    )
      return 'NOUN' // sought help from
    if (before === 'HYPHEN' || after === 'HYPHEN')
      return /(?:ed|ing)$/.test(token.lower) || before === 'HYPHEN' ? 'ADJECTIVE' : null
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
    if (
      before === 'TO' &&
      /^(?:trade|border|exchange)$/.test(token.lower) &&
      after === 'NOUN' &&
      /^(?:talks|negotiations|deals?|agreements?|pacts?|summit|meetings?|discussions)$/.test(tokens[i + 1]!.lower)
    )
      return 'NOUN' // brought to trade talks
    if (before === 'TO' && token.lower === 'close' && CLOSE_TO.has(tokens[i + 1]?.lower ?? '')) return 'ADJECTIVE' // agreed to close cooperation
    if (before === 'TO' && /s$/.test(token.lower) && token.lemma !== token.lower) return 'NOUN' // agreed to talks
    if (
      (before === 'VERB' || before === 'PREPOSITION') &&
      after === 'PREPOSITION' &&
      /s$/.test(token.lower) &&
      token.lemma !== token.lower
    )
      return 'NOUN' // rejected calls by; against acts of
    if ((before === 'VERB' || before === 'PREPOSITION') && /ed$/.test(token.lower) && isNominal(after))
      return 'ADJECTIVE' // lowered proposed tariffs
    return null
  }
  if (
    here === 'POSSESSIVE' &&
    (after === undefined ||
      !(isNominal(after) || opensNoun(after) || after === 'VERB' || after === 'QUOTE' || after === 'ADVERB'))
  )
    return 'PRONOUN' // met her
  if (token.lower === 'namely') return 'STOP' // Ukraine, namely Rohan and Harad
  if (here === 'PREPOSITION' && after === 'HYPHEN') return 'ADJECTIVE' // in-person
  if (
    token.lower === 'since' &&
    before === 'AUXILIARY' &&
    /^(?:ha[sd]|have|having)$/.test(tokens[i - 1]!.lower) &&
    (after === 'VERB' || after === 'AUXILIARY' || after === 'ADVERB')
  )
    return 'ADVERB' // has since denied
  if (
    here === 'PREPOSITION' &&
    token.lower === 'over' &&
    before === 'VERB' &&
    after === 'NUMBER' &&
    !/^(?:take|hand|turn)$/.test(tokens[i - 1]!.lemma)
  )
    return 'ADJECTIVE' // filed over 400 protests
  if (here === 'SUBORDINATOR' && token.lower === 'that') {
    if (
      (after === 'VERB' || after === 'AUXILIARY' || (after === 'ADVERB' && at(i + 2) === 'VERB')) &&
      isNominal(before)
    )
      return 'RELATIVE'
    if (after === 'NOUN' && (before === 'PREPOSITION' || before === 'TO')) return 'DETERMINER'
    return null
  }
  if ((here === 'NOUN' || here === 'NAME' || here === 'ADJECTIVE') && !nominal(i)) {
    const bare = token.lower
    if (
      here === 'ADJECTIVE' &&
      bare === 'bilateral' &&
      opensNoun(before) &&
      (after === 'PREPOSITION' || after === undefined || after === 'STOP')
    )
      return 'NOUN' // held a bilateral with
    if (
      here === 'NOUN' &&
      /^(?:demands|claims|urges|insists|requests)$/.test(bare) &&
      nominal(i - 1) &&
      tokens[i + 1]?.lower === 'that' &&
      !verbNear(classes, tokens, first, i)
    )
      return 'VERB' // Rohan demands that
    if (here === 'ADJECTIVE' && bare === 'total' && before === 'DETERMINER' && tokens[i + 1]?.lower === 'of')
      return 'NOUN' // a total of
    if (here === 'NOUN' && NOUN_LIKE_VERBS.has(bare) && opensNoun(after) && wishedFor(tokens, i, first, nominal))
      return 'VERB'
    if (
      bare === 'warning' &&
      /^(?:statement|letter|note|message|resolution|declaration|report|communique)$/.test(tokens[i - 1]?.lower ?? '') &&
      i + 1 < last &&
      (nominal(i + 1) || after === 'DETERMINER')
    )
      return 'VERB' // a statement warning Rohan that
    if (
      here === 'NOUN' &&
      /^(?:trading|exchanging|swapping|raising|killing|wounding|injuring)$/.test(bare) &&
      before === 'COMMA' &&
      after === 'NOUN' &&
      /s$/.test(tokens[i + 1]!.lower) &&
      hasVerb
    )
      return 'VERB' // locked in a row, trading accusations
    if (bare === 'head' && before === 'CONJUNCTION' && after === 'TO') return 'VERB' // will wrap up his trip and head to Rohan
    if (bare === 'heads' && tokens[i + 1]?.lower === 'of') return null // the EU heads of state
    if (
      here === 'ADJECTIVE' &&
      /^(?:chief|premier)$/.test(bare) &&
      (isNominal(before) || before === 'ADJECTIVE') &&
      !isNominal(after) &&
      after !== 'ADJECTIVE'
    )
      return 'NOUN' // the foreign policy chief hosted; the vice premier in Lindon
    const lemma = singular(bare)
    if (
      INTENDING.has(bare) &&
      after === 'TO' &&
      (at(i + 2) === 'VERB' || (at(i + 2) === 'ADVERB' && at(i + 3) === 'VERB')) &&
      i > first &&
      nominal(i - 1) &&
      afterPair(classes, i - first, k => nominal(first + k))
    )
      return 'VERB' // Rohan and Gondor plan to sign
    if (tellsByForm(tokens, i, k => at(k), nominal)) return 'VERB'
    if (/ed$/.test(bare) && isNominal(before) && tokens[i + 1]?.lower === 'by') return 'VERB' // talks mediated by
    if (before === 'AUXILIARY' && MODALS.has(tokens[i - 1]!.lower) && (here === 'NOUN' || NOUN_LIKE_VERBS.has(bare)))
      return 'VERB' // will free eleven sailors
    if (bare === 'shot' && nominal(i - 1) && /^(?:down|dead|at)$/.test(tokens[i + 1]?.lower ?? '')) return 'VERB' // Harad shot down
    const opens = after === 'DETERMINER' || after === 'POSSESSIVE' || (i + 1 < last && nominal(i + 1))
    if (bare === 'lapsed' && here === 'ADJECTIVE' && (isNominal(before) || before === 'COMMA') && !isNominal(after))
      return 'VERB' // the treaty lapsed
    if (/[^e]ed$/.test(bare) && here !== 'NAME' && isNominal(before) && opens) return 'VERB' // police tortured an inmate
    if (
      /^(?:cut|shot|hit|shut|quit|struck|beat)$/.test(bare) &&
      isNominal(before) &&
      !hasVerb &&
      !headline &&
      i + 1 < last
    )
      return 'VERB' // Rohan's army cut off contacts
    if (
      /[^e]ed$/.test(bare) &&
      here === 'ADJECTIVE' &&
      nominal(i - 1) &&
      after === 'PREPOSITION' &&
      !hasVerb &&
      !headline
    )
      return 'VERB' // Rohan mediated between
    if (bare.endsWith('ing') && before === 'AUXILIARY' && here !== 'NAME' && opens) return 'VERB' // has been arming Harad
    if (
      before === 'TO' &&
      NOUN_LIKE_VERBS.has(bare) &&
      !opensNoun(at(i - 2)) &&
      (isNominal(after) || opensNoun(after) || after === 'PREPOSITION' || after === 'TO')
    ) {
      return 'VERB'
    }
    if (
      bare.endsWith('ing') &&
      here === 'NOUN' &&
      nominal(i + 1) &&
      i + 1 < last &&
      !opensNoun(before) &&
      !isNominal(before) &&
      before !== undefined &&
      before !== 'HYPHEN'
    ) {
      return 'VERB' // ruled out meeting Quill
    }
    if (
      here === 'ADJECTIVE' &&
      /ing$/.test(bare) &&
      !DESCRIBING.test(bare) &&
      before === 'PREPOSITION' &&
      nominal(i + 1) &&
      i + 1 < last
    )
      return 'VERB' // credited with convincing Rohan to
    if (headline && before === 'AUXILIARY' && NOUN_LIKE_VERBS.has(bare)) return 'VERB'
    if (before === 'NOT' && at(i - 2) === 'AUXILIARY' && NOUN_LIKE_VERBS.has(bare)) return 'VERB'
    const thirdPerson = bare.endsWith('s') && NOUN_LIKE_VERBS.has(lemma)
    if (
      thirdPerson &&
      here !== 'ADJECTIVE' &&
      i > first &&
      nominal(i - 1) &&
      (isNominal(after) || opensNoun(after) || separates(tokens, i + 1)) &&
      !(hasVerb && verbNear(classes, tokens, first, i))
    )
      return 'VERB' // Rohan hosts talks and signs
    if (
      headline &&
      NOUN_LIKE_VERBS.has(bare) &&
      i > first &&
      isNominal(before) &&
      (isNominal(after) || opensNoun(after)) &&
      !hasVerb
    )
      return 'VERB'
    if (
      headline &&
      here === 'NAME' &&
      (NOUN_LIKE_VERBS.has(bare) || NOUN_LIKE_VERBS.has(lemma)) &&
      !hasVerb &&
      i > first
    )
      return 'VERB'
  }
  if (here === 'AUXILIARY' && token.lower === 'am' && before === 'NUMBER') return 'NOUN' // at 4 am
  if (
    here === 'AUXILIARY' &&
    !MODALS.has(token.lower) &&
    !BE.has(token.lower) &&
    opensNoun(before) &&
    token.pos !== 'AUX'
  )
    return 'NOUN'
  return null
}
