import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Mention, Token } from '../document.js'
import { sideOf } from '../mentions-of.js'
import { MISDEED_PREDICATES } from '../lexicon/interactions/misdeeds.js'
import { aimedAt } from './aimed-at.js'
import { isHarm, WRONGS } from './accusations.js'
import { doersIn, without } from './actors.js'
import type { Outcome } from './candidate.js'
import { plainOutcome } from './plain-candidate.js'

const bad = new Set(MISDEED_PREDICATES)
const REACH = 8
const NAMING = /^(?:call|describe|term|label|brand|denounce|see|decry|characteri[sz]e)$/

/** "protested against what Harad called Gondor's "criminal" siege": by the name that somebody gives a deed he blames who did it. */
export function namedSo(analysis: SentenceAnalysis, tokens: readonly Token[]): Outcome[] {
  const { firstToken, lastToken } = analysis.sentence
  const found: Outcome[] = []
  for (let i = firstToken; i < lastToken; i++) {
    if (tokens[i]!.lower !== 'what') continue
    const verb = verbOfNaming(i, lastToken, tokens)
    if (verb === null) continue
    const thing = analysis.phrases.find(x => x.first > verb && x.first <= verb + 3)
    if (!thing || !isBad(thing)) continue
    const sources = namersIn(i, verb, analysis, tokens)
    const targets = without(aimedAt(thing, 'ACCUSE', analysis, tokens, false), sources)
    found.push(
      ...plainOutcome(
        {
          at: verb,
          type: 'ACCUSE',
          mode: 'disapprove',
          contexts: [],
          sources,
          targets,
          attribution: null,
          rule: `interactions.named.${tokens[verb]!.lemma}`
        },
        analysis
      )
    )
  }
  return found
}

/** The token of "called" in "what Harad has called"; null where "what" opens something else. */
function verbOfNaming(what: number, last: number, tokens: readonly Token[]): number | null {
  for (let k = what + 1; k < Math.min(last, what + REACH); k++) {
    const { pos, lemma, text } = tokens[k]!
    if (/^[,;:.?]$/.test(text)) return null
    if (pos !== 'VERB') continue
    return NAMING.test(lemma) && !/^(?:is|are|was|were|be|been|being)$/.test(tokens[k - 1]!.lower) ? k : null
  }
  return null
}

/** A wrong, or something that a word before it makes one. */
const isBad = ({ lemma, modifiers }: NounPhrase): boolean =>
  bad.has(lemma) || WRONGS.test(lemma) || modifiers.some(m => bad.has(m)) || isHarm(lemma)

/** Who gives the name: whom the words between mention; "it" and "he" are whoever the sentence is about. */
function namersIn(
  what: number,
  verb: number,
  { mentions, clauses }: SentenceAnalysis,
  tokens: readonly Token[]
): readonly ActorRef[] {
  const named = mentions.filter(m => m.firstToken > what && m.lastToken <= verb && m.actors.length === 1)
  const [namer] = [...named.filter(m => m.kind === 'LEADER'), ...named.filter(isActor)]
  if (namer) return [{ actor: namer.actors[0]!, side: sideOf(namer, namer.actors[0]!), mention: namer }]
  if (named.length > 0 || !/^(?:it|he|she|they)$/.test(tokens[what + 1]?.lower ?? '')) return []
  const told = clauses.findLast(c => c.verb.head < what && c.subject !== null)
  return doersIn(told?.subject ?? null)
}

const isActor = ({ kind }: Mention): boolean => kind === 'COUNTRY' || kind === 'ORGANIZATION'
