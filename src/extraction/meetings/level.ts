import type { ActorKey } from '../../domain/claim.js'
import type { SummitLevel } from '../../domain/vocabulary.js'
import { LEVEL_WORDS } from '../lexicon/meeting-words.js'
import type { NounPhrase } from '../clauses/types.js'

/** The organisation whose summit a phrase names. */
export function gatheringOf(phrase: NounPhrase): ActorKey | null {
  return [...phrase.actors, ...phrase.owners].map(r => r.actor).find(a => a.startsWith('organization:')) ?? null
}

export function levelOf(phrase: NounPhrase, core: NounPhrase, sort: string): SummitLevel | null {
  const words = [
    ...phrase.modifiers,
    ...core.modifiers,
    core.lemma,
    ...core.complements.flatMap(c => [...c.phrase.modifiers, c.phrase.lemma])
  ]
  // whoever is a prime minister leads
  if (words.some((w, i) => w === 'prime' && /^ministers?$/.test(words[i + 1] ?? ''))) return 'LEADERS'
  const has = (set: ReadonlySet<string>): boolean => words.some(w => set.has(w) || set.has(w.replace(/s$/, '')))
  if (has(LEVEL_WORDS.ministers)) return 'MINISTERS'
  if (has(LEVEL_WORDS.envoys)) return 'ENVOYS'
  if (sort === 'SUMMIT' && core.lemma === 'summit') return 'LEADERS'
  return has(LEVEL_WORDS.leaders) ? 'LEADERS' : null
}
