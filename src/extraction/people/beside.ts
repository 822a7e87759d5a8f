import type { ActorKey } from '../../domain/claim.js'
import type { TitlePhrase } from './title-phrase.js'
import { isGenitive, personsIn, within } from './whereabouts.js'
import type { Known, Whereabouts } from './whereabouts.js'

/** "Doe, Deputy Premier, represented Gondor". */
export function representedBy(title: TitlePhrase, { document, states }: Whereabouts): ActorKey | null {
  const { tokens } = document
  for (let at = title.phraseLast; at < Math.min(title.phraseLast + 4, title.sentence.lastToken); at++) {
    if (tokens[at]?.lemma !== 'represent') continue
    const behind = within(states, m => m.firstToken, at + 1, at + 5)[0]
    return behind?.actors[0] ?? null
  }
  return null
}

/** "The following is attributable to Spokesperson Doe: the minister met …": of the side whose officials the statement tells of first. */
export function issuerOf(title: TitlePhrase, { document, stated }: Whereabouts): ActorKey | null {
  if (document.tokens[title.first - 2]?.lower !== 'attributable') return null
  const next = stated.find(({ sentence }) => sentence.index > title.sentence.index)
  return next && next.sentence.index <= title.sentence.index + 1 ? next.owner : null
}

/** "a Gondorian delegation led by Colonel Doe, Minister of Roads": whose delegation it is. */
export function delegationOf(title: TitlePhrase, { document, states }: Whereabouts): ActorKey | null {
  const { tokens } = document
  for (let at = title.phraseFirst - 1; at > Math.max(title.sentence.firstToken + 1, title.phraseFirst - 9); at--) {
    if (tokens[at]?.lower !== 'by' || !/^(?:led|headed|chaired)$/.test(tokens[at - 1]?.lower ?? '')) continue
    const before = within(states, m => m.firstToken, Math.max(title.sentence.firstToken, at - 9), at)
    return (
      before.findLast(
        m =>
          m.form === 'DEMONYM' || isGenitive(tokens, m) || /^(?:of|from)$/.test(tokens[m.firstToken - 1]?.lower ?? '')
      )?.actors[0] ?? null
    )
  }
  return null
}

/** "adviser to President Doe": whose president that is. */
export function servedBy(title: TitlePhrase, { names }: Whereabouts, known: Known): ActorKey | null {
  const served = title.serves && names[title.sentence.index]?.find(({ first }) => first === title.phraseLast)
  return served ? (known.get(served.words.at(-1) ?? '') ?? null) : null
}

const ACCOMPANIED = /^(?:accompanied|joined|flanked|escorted|assisted)$/
const OTHER_CLAUSE = /^(?:and|while|whereas|but)$/

/** "President Doe was accompanied by Trade Minister Roe": they are of one side. */
export function companionOf(title: TitlePhrase, around: Whereabouts, known: Known): ActorKey | null {
  const { tokens } = around.document
  const { firstToken } = title.sentence
  let at = title.first - 1
  while (at >= firstToken && !(tokens[at + 1]?.lower === 'by' && ACCOMPANIED.test(tokens[at]?.lower ?? ''))) at--
  if (at < firstToken) return null
  // "Doe was accompanied by Roe, while Poe was joined by …": each has company of his own
  let from = at - 1
  while (from > firstToken && !(OTHER_CLAUSE.test(tokens[from]?.lower ?? '') && tokens[from - 1]?.text === ',')) from--
  return personsIn(around, title.sentence, at, known, undefined, from)[0] ?? null
}
