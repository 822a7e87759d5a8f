import { wordTable } from '../../domain/word-table.js'
import type { Token } from '../document.js'
import { DONE_TOGETHER, isBase, isPhrasal } from '../lexicon/verb-forms.js'
import type { TokenClass } from './tag.js'
import type { Tense, VerbGroup } from './types.js'
import { BE, HAVE, MODALS, NOUN_LIKE_VERBS, PARTICLES } from './words.js'

const FULL_MODAL = wordTable<string>({
  wo: 'will',
  ca: 'can',
  '’ll': 'will',
  "'ll": 'will',
  shall: 'will'
})
/** Base, past and participle look alike: news tells the past. */
const INVARIANT = new Set([
  'set',
  'hurt',
  'cut',
  'hit',
  'put',
  'quit',
  'shut',
  'split',
  'spread',
  'let',
  'cost',
  'read',
  'beat',
  'bid',
  'cast'
])
/** Forms of the past beside which the participle has one of its own. */
const PLAIN_PAST = new Set(
  'spoke took gave went came began wrote rose chose broke drew drove flew knew saw ate fell forbade forgave froze grew rode rang sang sank shook shrank stole swore tore threw wore withdrew undertook overthrew arose bore overcame became awoke blew foresaw mistook oversaw partook sprang swam trod wove outgrew'.split(
    ' '
  )
)
const PARTICLE_ONLY = new Set(['off', 'out', 'up', 'down', 'back', 'away', 'together', 'aside', 'forward'])

/** Reads a verb group from token i (auxiliaries, adverbs, negation, main verb, particle); `infinitive` when "to" stands before it. */
export function readVerb(
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  offset: number,
  i: number,
  limit: number,
  infinitive: boolean
): VerbGroup {
  let negated = false
  const auxiliaries: string[] = []
  let head = -1
  let j = i
  for (; j < limit; j++) {
    const c = classes[j - offset]!
    const within = classes[j + 1 - offset]
    const quotedVerb =
      c === 'QUOTE' &&
      auxiliaries.length > 0 &&
      (within === 'VERB' || ((within === 'NOT' || within === 'ADVERB') && classes[j + 2 - offset] === 'VERB'))
    if (quotedVerb || (c === 'QUOTE' && head < 0)) continue // to "exert pressure", must "pursue"
    if (c === 'NOT') negated = true
    else if (c === 'AUXILIARY') {
      auxiliaries.push(tokens[j]!.lower)
      head = j
    } else if (c === 'ADVERB') {
      let after = j + 1
      while (classes[after - offset] === 'QUOTE') after++ // to illegally "exert" pressure
      const next = classes[after - offset]
      if (next !== 'VERB' && next !== 'AUXILIARY' && next !== 'ADVERB' && next !== 'NOT') break
      if (/^(?:hardly|never|seldom|rarely|barely|scarcely)$/.test(tokens[j]!.lower)) negated = true
      if (/^(?:almost|nearly)$/.test(tokens[j]!.lower) && next === 'VERB') negated = true
    } else if (c === 'VERB') {
      head = j++
      break
    } else break
  }
  if (head < 0) head = i // what only seemed to begin a verb stands for it
  const hasMain = classes[head - offset] === 'VERB'
  if (!hasMain) auxiliaries.pop()
  j = head + 1
  // "is not": a negation after a lone auxiliary belongs to it
  if (!hasMain && classes[j - offset] === 'NOT') {
    negated = true
    j++
  }
  const main = tokens[head]!
  let particle: string | null = null
  const next = tokens[j]
  const counts = next?.lower === 'up' && tokens[j + 1]?.lower === 'to' && classes[j + 1 - offset] === 'ADVERB' // gave up to forty
  // "sank off Rohan": where it sank
  const afar = next?.lower === 'off' && classes[j + 1 - offset] === 'NAME' && !isPhrasal(`${verbLemma(main)}+off`)
  if (hasMain && j < limit && next && !counts && !afar && PARTICLES.has(next.lower) && PARTICLE_ONLY.has(next.lower)) {
    particle = next.lower
    j++
  } else if (
    hasMain &&
    j < limit &&
    next &&
    // "was called in by"
    (joins(tokens, classes, offset, head, j) ||
      (tokens[j + 1]?.lower === 'by' &&
        /^(?:in|on|off|up|down|out|over)$/.test(next.lower) &&
        auxiliaries.some(a => BE.has(a))))
  ) {
    particle = next.lower
    j++
  }
  const modal = auxiliaries.map(a => FULL_MODAL[a] ?? a).find(a => MODALS.has(a)) ?? null
  const be = auxiliaries.filter(a => BE.has(a))
  const have = auxiliaries.some(a => HAVE.has(a))
  const ing = main.lower.endsWith('ing')
  const participle =
    hasMain &&
    !ing &&
    (main.lower !== verbLemma(main) ||
      INVARIANT.has(main.lower) ||
      ((main.pos !== 'VERB' || main.lower.includes('-')) && /(?:[^e]ed|^shot)$/.test(main.lower))) &&
    !/[^s]s$/.test(main.lower)
  const passive = be.length > 0 && participle
  const progressive = be.length > 0 && ing
  const lemma = hasMain ? verbLemma(main) : BE.has(main.lower) ? 'be' : HAVE.has(main.lower) ? 'have' : main.lemma
  const form = infinitive
    ? 'INFINITIVE'
    : auxiliaries.length === 0 && ing
      ? 'GERUND'
      : auxiliaries[0] === 'being' || auxiliaries[0] === 'having' || auxiliaries[0] === 'been'
        ? 'GERUND'
        : 'FINITE'
  return {
    first: i,
    last: j,
    head,
    lemma,
    form,
    tense: form === 'INFINITIVE' || form === 'GERUND' ? 'NONE' : tenseOf(main, auxiliaries, modal, participle, hasMain),
    perfect: have && (participle || be.includes('been')),
    progressive,
    passive,
    modal,
    negated,
    particle,
    plainPast: auxiliaries.length === 0 && PLAIN_PAST.has(main.lower)
  }
}

const ENVOYS = /^(?:ambassadors?|envoys?|diplomats?|charg[eé]|consul|nuncio)$/

const TAKEN_IN =
  /^(?:refugees?|migrants?|famil(?:y|ies)|people|children|orphans?|president|leader|minister|exiles?|dissidents?|survivors?|wounded|evacuees?)$/

/** "handed over two boats", "called in the ambassador", "sent home": words that are mostly prepositions, with verbs that are known to take them. */
function joins(
  tokens: readonly Token[],
  classes: readonly TokenClass[],
  offset: number,
  head: number,
  j: number
): boolean {
  const word = tokens[j]!.lower
  if (word !== 'over' && word !== 'in' && word !== 'home') return false
  const lemma = verbLemma(tokens[head]!)
  if (!isPhrasal(`${lemma}+${word}`)) return false
  const after = classes[j + 1 - offset]
  if (word === 'over') return !(lemma === 'take' && after === 'NUMBER') // took over 200 hostages
  if (word === 'in' && (lemma === 'call' || lemma === 'haul'))
    return tokens.slice(j + 1, j + 6).some(t => ENVOYS.test(t.lower))
  if (word === 'in' && lemma === 'take')
    return (
      after === 'NUMBER' ||
      after === 'NOUN' ||
      after === 'ADJECTIVE' ||
      tokens.slice(j + 1, j + 6).some(t => TAKEN_IN.test(t.lower))
    )
  return true
}

function verbLemma(token: Token): string {
  const lemma = ownLemma(token)
  return DONE_TOGETHER[lemma] ?? lemma
}

/** Capitalised and noun-tagged verbs come without a lemma. */
function ownLemma(token: Token): string {
  const known = token.word.baseOfForm
  const told = token.lemma.toLowerCase()
  // "raped" is not of rap; but "honoured" may be of honor
  if (known !== undefined) return isBase(told) && known !== `${told}e` ? told : known
  const unknown = token.lemma === token.text && /[^e]ed$/.test(token.lower)
  if ((token.pos === 'VERB' || token.pos === 'AUX') && !unknown) return token.lemma.toLowerCase()
  const lower = token.lower
  if (lower.endsWith('ing')) {
    const stem = lower.slice(0, -3)
    return NOUN_LIKE_VERBS.has(`${stem}e`) ? `${stem}e` : stem
  }
  if (lower === 'shot') return 'shoot'
  if (/(?:ches|shes|sses|xes|zes)$/.test(lower)) return lower.slice(0, -2)
  if (/[^s]s$/.test(lower)) return lower.slice(0, -1)
  const stem = /^(.{2,}?)(?:ed|ing)$/.exec(lower)?.[1]
  return stem === undefined ? lower : baseOf(stem)
}

/** "tortur" gives torture, "bann" ban, "carri" carry: for forms whose lemma the tagger does not give. */
function baseOf(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[cgsuvz]|[^aeio]ur|[^ao]at|[dl]g|[^aeo]ir)$/.test(stem) && !stem.endsWith('ss') ? `${stem}e` : stem
}

function tenseOf(
  main: Token,
  auxiliaries: readonly string[],
  modal: string | null,
  participle: boolean,
  hasMain: boolean
): Tense {
  if (modal === 'will') return 'FUTURE'
  if (modal !== null) return 'PRESENT'
  const first = auxiliaries[0] ?? (hasMain ? null : main.lower)
  if (first !== null)
    return first === 'was' || first === 'were' || first === 'had' || first === 'did' ? 'PAST' : 'PRESENT'
  return participle ? 'PAST' : 'PRESENT'
}
