import { wordTable } from '../../domain/word-table.js'
import { INTERACTION_LEXICON } from './interactions/index.js'
import { NOUN_CLASSES } from './interactions/nouns.js'
import { OPERATORS } from './interactions/operators.js'

/**
 * The inflected forms of every verb the interactions know: what the tagger takes for a noun or an adjective ("Rohan arms
 * Harad", "was blockaded by"), or gives a base of its own ("staged" as "stag"), is known by its form.
 */

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  bend: ['bent', 'bent'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  cast: ['cast', 'cast'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overfly: ['overflew', 'overflown'],
  overrun: ['overran', 'overrun'],
  oversee: ['oversaw', 'overseen'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  rebuild: ['rebuilt', 'rebuilt'],
  retake: ['retook', 'retaken'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot', 'shot'],
  shut: ['shut', 'shut'],
  sink: ['sank', 'sunk'],
  slay: ['slew', 'slain'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  throw: ['threw', 'thrown'],
  undertake: ['undertook', 'undertaken'],
  underwrite: ['underwrote', 'underwritten'],
  unfreeze: ['unfroze', 'unfrozen'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  dig: ['dug', 'dug'],
  feed: ['fed', 'fed'],
  fling: ['flung', 'flung'],
  stick: ['stuck', 'stuck'],
  sweep: ['swept', 'swept'],
  swing: ['swung', 'swung'],
  fall: ['fell', 'fallen'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written']
}

/** Of more than one syllable, and still doubling the last letter. */
const DOUBLING =
  /^(?:expel|compel|repel|rebel|cancel|travel|rebut|abet|commit|submit|admit|permit|refer|defer|deter|infer|confer|transfer|occur|incur|concur|equip|kidnap|patrol|control|fulfil|extol|level|marshal|signal|channel|quarrel|counsel|distil|overrun|sandbag)$/
const doubles = (base: string): boolean =>
  DOUBLING.test(base) || (/^[^aeiou]*(?:qu)?[aeiou][bdgk-nprtz]$/.test(base) && !/^(?:[^aeiou]*[aeiou]){2}/.test(base))

const stem = (base: string): string => (doubles(base) ? `${base}${base.at(-1)}` : base)

function pastOf(base: string): readonly string[] {
  const irregular = IRREGULAR[base]
  if (irregular) return irregular
  if (base.endsWith('e')) return [`${base}d`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`]
  return DOUBLING.test(base) ? [`${stem(base)}ed`, `${base}ed`] : [`${stem(base)}ed`]
}

function ingOf(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (/[^eyo]e$/.test(base)) return [`${base.slice(0, -1)}ing`]
  return DOUBLING.test(base) ? [`${stem(base)}ing`, `${base}ing`] : [`${stem(base)}ing`]
}

function thirdOf(base: string): string {
  if (/(?:[sxz]|sh|ch|[^aeiou]o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

const KEYS = new Set(
  [...INTERACTION_LEXICON.flatMap(({ verbs }) => verbs.map(v => v.verbs)), ...Object.values(OPERATORS)].flatMap(list =>
    list.split(/\s+/)
  )
)
const BASES = new Set([...KEYS].map(key => key.replace(/\+.*$/, '')).filter(base => /^[a-z]{3,}$/.test(base)))

const pasts = new Map<string, string>()
const thirds = new Map<string, string>()
for (const base of BASES) {
  thirds.set(thirdOf(base), base)
  for (const form of pastOf(base)) pasts.set(form, base)
}
const ings = new Map([...BASES].flatMap(base => ingOf(base).map(form => [form, base] as const)))

/** The base of a past form or past participle; undefined where no verb of the interactions has it. */
export const baseOfPast = (form: string): string | undefined => pasts.get(form)
/** The base of "arms", "supplies". */
export const baseOfThird = (form: string): string | undefined => thirds.get(form)
export const isBase = (form: string): boolean => BASES.has(form)

/** The base of a past, -ing or third person form, whatever the tagger says: "staged", "raped", "planning". */
export const baseOfForm = (form: string): string | undefined => pasts.get(form) ?? ings.get(form) ?? thirds.get(form)
const NOUNS = new Set(
  [
    ...INTERACTION_LEXICON.flatMap(({ verbs, nouns }) => [
      ...nouns.map(n => n.nouns),
      ...verbs.map(v => v.object ?? '')
    ]),
    ...Object.values(NOUN_CLASSES)
  ].flatMap(list => list.split(/\s+/))
)

/** Whether a form of a verb is no noun of the interactions as well: "siding", "breaks"; not "warning", "strikes". */
export const isNoNoun = (form: string): boolean => !NOUNS.has(form) && !NOUNS.has(form.replace(/s$/, ''))

/** Whether `verb+particle` has frames of its own. */
export const isPhrasal = (key: string): boolean => KEYS.has(key)

/** What several do together is the same deed: whoever co-signs a treaty signs it. */
export const DONE_TOGETHER = wordTable<string>({
  'co-sign': 'sign',
  cosign: 'sign',
  'counter-sign': 'sign',
  countersign: 'sign',
  cohost: 'co-host',
  cochair: 'co-chair',
  'co-organise': 'organise',
  'co-organize': 'organize',
  'co-convene': 'convene'
})
