import { rememberedOfWords } from '../memo.js'

/** What papers are about, as the word before their form says: words of one line mean nearly the same. */
const MATTERS = [
  'economic trade commercial investment customs tariff financial business',
  'military defence defense security',
  'strategic',
  'political',
  'cultural educational academic tourism',
  'scientific technological technology space',
  'nuclear atomic',
  'energy gas oil electricity hydrogen power',
  'fisheries fishing',
  'agricultural agriculture farm grain',
  'health medical',
  'aviation air transport shipping maritime rail railway',
  'extradition judicial legal',
  'migration readmission visa labour labor',
  'tax taxation',
  'digital cyber data',
  'climate environmental green'
]
const BEFORE_FORM =
  /(\p{L}+) (partnership|cooperation|collaboration|agreement|accord|deal|pact|treaty|protocol|memorandum|alliance)\b/gu

const lineOf = new Map(MATTERS.flatMap((line, at) => line.split(' ').map(word => [word, at] as const)))

/** Which line stands before which form. */
const mattersBefore = rememberedOfWords((title: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [, word = '', form = ''] of title.matchAll(BEFORE_FORM)) {
    const line = lineOf.get(word)
    if (line !== undefined && !found.has(form)) found.set(form, line)
  }
  return found
})

/**
 * Whether two titles name papers of one form on two matters: "an economic partnership agreement" and "a strategic
 * partnership agreement". Where one of them speaks of the other's matter too, they may be one.
 */
export function onTwoMatters(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  const speaksOf = (title: string, line: number): boolean =>
    title.split(/\P{L}+/u).some(word => lineOf.get(word) === line)
  const others = mattersBefore(y)
  for (const [form, line] of mattersBefore(x)) {
    const other = others.get(form)
    if (other !== undefined && other !== line && !speaksOf(x, other) && !speaksOf(y, line)) return true
  }
  return false
}
