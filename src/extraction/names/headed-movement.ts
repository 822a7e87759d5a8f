import type { Token } from '../document.js'
import { askedOfWords } from '../word.js'
import { wordSet } from '../lexicon/word-set.js'

/** First nouns of names of fighters: "Movement for the Salvation of Azawad". */
const FIGHTING = wordSet('movement front army rally brigade brigades forces')
/** First nouns of names that fighters share with clubs and offices. */
const SITTING = wordSet('alliance coalition council committee union congress')
const BEFORE_HEAD = wordSet(
  "national supreme high popular people's people’s united islamic revolutionary patriotic democratic military general"
)
/** What such bodies are for. */
const CAUSES = wordSet(
  'liberation salvation restoration democracy democratic unity defence defense transition resistance people revolution revolutionary independence safeguard freedom emancipation justice equality change patriots establishment homeland jihad reconciliation autonomy self-determination recovery republic fatherland nation azawad'
)
const INSIDE = wordSet('for of the and in')
/** What tells in lower case that armed people bear the name. */
const CONTEXT =
  /^(?:rebels?|militants?|fighters?|insurgents?|guerrillas?|gunmen|separatists?|junta|jihadists?|armed|mutineers|putschists|soldiers|calling|self-styled|so-called|militia)$/
const CONTEXT_REACH = 6

const mayOpen = askedOfWords(({ lower }) => BEFORE_HEAD.has(lower) || FIGHTING.has(lower) || SITTING.has(lower))

const capitalised = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(token.text)

/**
 * Where a name that begins with what its bearers are ends: "the | High Council for the Unity of Azawad | (HCUA)", "rebels of
 * the | Movement for National Salvation"; `at` itself where none begins. It needs a cause, and where clubs and offices are
 * called so too an acronym or armed people beside it.
 */
export function headedMovementEnd(tokens: readonly Token[], at: number, from: number, last: number): number {
  if (!mayOpen(tokens[at]!.word)) return at
  let head = at
  while (head < last && head - at < 3 && capitalised(tokens[head]) && BEFORE_HEAD.has(tokens[head]!.lower)) head++
  const noun = tokens[head]?.lower ?? ''
  const fights = FIGHTING.has(noun)
  if (
    !capitalised(tokens[head]) ||
    (!fights && !SITTING.has(noun)) ||
    !/^(?:for|of)$/.test(tokens[head + 1]?.text ?? '')
  )
    return at
  let end = head + 1
  let k = head + 1
  while (k < last && k - head < 10 && (INSIDE.has(tokens[k]!.text) || capitalised(tokens[k]))) {
    if (capitalised(tokens[k])) end = k + 1
    k++
  }
  const behind = tokens.slice(head + 1, end)
  if (!behind.some(t => CAUSES.has(t.lower))) return at
  const introduced = tokens[end]?.text === '(' && /^[A-Z][A-Za-z-]{1,7}$/.test(tokens[end + 1]?.text ?? '')
  const armed = tokens.slice(Math.max(from, at - CONTEXT_REACH), at).some(t => CONTEXT.test(t.lower))
  return introduced || armed || (fights && behind.length > 2) ? end : at
}
