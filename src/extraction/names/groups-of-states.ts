import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention } from '../document.js'
import { askedOfWords } from '../word.js'
import { GROUPS_OF_STATES, GROUP_HEADS } from '../lexicon/groups-of-states.js'

/** Words between the adjective and its noun: "Nordic prime ministers", "Baltic foreign and defence ministers". */
const MODIFIERS = /^(?:and|prime|foreign|defen[cs]e|finance|energy|interior|justice|speakers?|member)$/
const MOST_MODIFIERS = 3

/** Most words begin none, and are not looked at again. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...GROUPS_OF_STATES.keys()].map(name => name.split(' ')[0]!))
const opensGroup = askedOfWords(({ text, key }) => FIRST_WORDS.has(key) && /^\p{Lu}/u.test(text))

/** "The Baltic states", "Nordic and Baltic leaders": one mention of all of them each. "The Baltic Sea" is none. */
export function groupsOfStates({ tokens, article }: Document, keys: readonly string[]): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!opensGroup(token.word)) continue
    const [one, two] = [keys[at] ?? '', `${keys[at]} ${keys[at + 1]}`]
    const last = GROUPS_OF_STATES.has(two) ? at + 2 : at + 1
    const members = GROUPS_OF_STATES.get(two) ?? GROUPS_OF_STATES.get(one)
    if (!members || !standsForAll(keys, last)) continue
    const end = tokens[last - 1]?.end ?? token.end
    found.push({
      kind: 'COUNTRY',
      form: 'DESCRIPTION', // nobody is named: a member counts as named where the text says so
      start: token.start,
      end,
      firstToken: at,
      lastToken: last,
      text: article.text.slice(token.start, end),
      actors: members.map<ActorKey>(code => `country:${code}`),
      ref: null,
      country: null,
      reading: 'ACTOR',
      office: null
    })
  }
  return found
}

function standsForAll(keys: readonly string[], from: number): boolean {
  for (let at = from; at <= from + MOST_MODIFIERS; at++) {
    const key = keys[at] ?? ''
    if (GROUP_HEADS.has(key)) return true
    if (!MODIFIERS.test(key) && !GROUPS_OF_STATES.has(key)) return false
  }
  return false
}
