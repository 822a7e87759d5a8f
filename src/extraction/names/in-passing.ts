import type { Document, Mention, Token } from '../document.js'
import { GOODS } from '../lexicon/names-of-other-things.js'
import type { NameMatch } from './name-index.js'

/** "lifted duties on Gondorian | wine": goods that states tax or ban, and no dish. */
export function traded(tokens: readonly Token[], at: number): boolean {
  if (!GOODS.has(tokens[at]!.lower)) return false
  if (RELIEF.test(tokens[at + 1]?.lower ?? '')) return true // offered Harad food aid
  for (let i = Math.max(0, at - TRADE_REACH); i < Math.min(tokens.length, at + TRADE_REACH); i++)
    if (TRADE.test(tokens[i]!.lower)) return true
  return false
}
const RELIEF = /^(?:aid|assistance|supplies|parcels|shipments?|deliveries|relief|imports?|exports?)$/
const TRADE_REACH = 10
const TRADE =
  /^(?:tariffs?|dut(?:y|ies)|ban(?:s|ned|ning)?|imports?|exports?|embargo(?:es)?|sanctions?|quotas?|customs|levy|levies|anti-dumping)$/

/** "arrested a Gondorian | poet", "a Gondorian singer | jailed in Harad": whoever he is, he is held as his country's. */
export function taken(tokens: readonly Token[], { first, last }: NameMatch): boolean {
  if (HELD.test(tokens[last + 1]?.lower ?? '')) return true
  for (let i = first - 1; i >= Math.max(0, first - TAKING_REACH); i--) {
    const { lower, pos } = tokens[i]!
    if (HELD.test(lower)) return pos === 'VERB'
    if (!/^(?:DET|NUM|ADJ)$/.test(pos)) return false
  }
  return false
}
const TAKING_REACH = 4
const HELD =
  /^(?:arrest|arrests|arrested|arresting|detain|detains|detained|detaining|jail|jails|jailed|jailing|imprison|imprisoned|imprisoning|sentence|sentenced|sentencing|execute|executed|executing|free|frees|freed|freeing|release|releases|released|releasing|expel|expelled|expelling|deport|deported|deporting|held|hanged|abducted|kidnapped|seized|extradite|extradited)$/

/** Houses whose people are asked what they think, and where others meet: they take part where they do something themselves. */
export const ONLOOKERS: ReadonlySet<string | null> = new Set([
  'international-crisis-group',
  'sipri',
  'wef',
  'carter-center',
  'freedom-house'
])

/** "Crisis Group | urged", "was criticised | by Freedom House"; not "an analyst at Crisis Group", "at the Carter Center". */
export function acts(tokens: readonly Token[], { first, last }: NameMatch): boolean {
  const [before, after] = [tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1], tokens[last]]
  if (/^(?:VERB|AUX)$/.test(after?.pos ?? '') && before?.pos !== 'ADP') return true
  return before?.lower === 'by' || before?.pos === 'VERB'
}

/** "Lebanese Armenians", "Iraqi Turks": a people within another state, whose citizens they are. */
export function ofCitizens(actors: readonly Mention[], { article }: Document): Mention[] {
  const kept: Mention[] = []
  for (const m of actors) {
    const before = kept.at(-1)
    const within =
      m.form === 'DEMONYM' &&
      m.text.endsWith('s') &&
      before?.form === 'DEMONYM' &&
      before.lastToken === m.firstToken &&
      before.actors[0] !== m.actors[0]
    if (within) kept[kept.length - 1] = { ...before, ...spanTo(before, m, article.text) }
    else kept.push(m)
  }
  return kept
}

const spanTo = (
  { start }: Mention,
  { end, lastToken }: Mention,
  text: string
): Pick<Mention, 'end' | 'lastToken' | 'text'> => ({
  end,
  lastToken,
  text: text.slice(start, end)
})
