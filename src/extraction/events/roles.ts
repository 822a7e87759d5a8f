import type { Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'

/** What a noun phrase does in its sentence. */
export interface PhraseRole {
  readonly role: 'SUBJECT' | 'OBJECT' | 'OBLIQUE'
  readonly clause: Clause
  readonly index: number
  readonly preposition: string | null
}

/** The clause a phrase serves first (relative clauses on it come later), and the noun it hangs on. */
export interface Roles {
  of(phrase: NounPhrase): PhraseRole | null
  /** The clause that has the phrase as its subject, even where another has it as object. */
  subjectOf(phrase: NounPhrase): PhraseRole | null
  /** The noun that the phrase is the first complement of, with the preposition between them. */
  parent(phrase: NounPhrase): { readonly phrase: NounPhrase; readonly preposition: string } | null
}

const known = new WeakMap<SentenceAnalysis, Roles>()

/** Worked out once a sentence, and only where a stage asks. */
export function rolesOf(analysis: SentenceAnalysis): Roles {
  let roles = known.get(analysis)
  if (!roles) known.set(analysis, (roles = lazily(() => readRoles(analysis))))
  return roles
}

function lazily(read: () => Roles): Roles {
  let roles: Roles | null = null
  return {
    of: phrase => (roles ??= read()).of(phrase),
    subjectOf: phrase => (roles ??= read()).subjectOf(phrase),
    parent: phrase => (roles ??= read()).parent(phrase)
  }
}

function readRoles(analysis: SentenceAnalysis): Roles {
  const primary = new Map<number, PhraseRole>()
  const subjects = new Map<number, PhraseRole>()
  const parents = new Map<number, { phrase: NounPhrase; preposition: string }>()
  const put = (phrase: NounPhrase, role: PhraseRole): void => {
    if (!primary.has(phrase.first)) primary.set(phrase.first, role)
  }
  analysis.clauses.forEach((clause, index) => {
    for (const phrase of clause.objects) put(phrase, { role: 'OBJECT', clause, index, preposition: null })
    for (const { preposition, phrase } of clause.obliques) put(phrase, { role: 'OBLIQUE', clause, index, preposition })
  })
  analysis.clauses.forEach((clause, index) => {
    if (!clause.subject) return
    const role: PhraseRole = { role: 'SUBJECT', clause, index, preposition: null }
    if (!subjects.has(clause.subject.first)) subjects.set(clause.subject.first, role)
    put(clause.subject, role)
    for (const { preposition, phrase } of clause.subject.complements)
      put(phrase, { role: 'OBLIQUE', clause, index, preposition })
  })
  for (const phrase of analysis.phrases) {
    const link = phrase.complements[0]
    if (link && !parents.has(link.phrase.first))
      parents.set(link.phrase.first, { phrase, preposition: link.preposition })
    for (let i = 1; i < phrase.complements.length; i++) {
      const before = phrase.complements[i - 1]!.phrase
      const here = phrase.complements[i]!
      if (!parents.has(here.phrase.first))
        parents.set(here.phrase.first, { phrase: before, preposition: here.preposition })
    }
  }
  // phrases of the sentence that no clause claims: an opening "After the talks, …" belongs to the main clause
  const main = Math.max(
    0,
    analysis.clauses.findIndex(c => c.relation === 'MAIN')
  )
  const clause = analysis.clauses[main]
  if (clause) {
    for (const phrase of analysis.phrases) {
      const preposition = analysis.openers.get(phrase.first)
      if (preposition !== undefined) put(phrase, { role: 'OBLIQUE', clause, index: main, preposition })
    }
  }
  return {
    of: phrase => primary.get(phrase.first) ?? null,
    subjectOf: phrase => subjects.get(phrase.first) ?? null,
    parent: phrase => parents.get(phrase.first) ?? null
  }
}
