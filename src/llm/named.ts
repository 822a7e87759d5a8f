import type { ActorKey } from '../domain/claim.js'
import { foldName } from '../domain/ids.js'
import { sidesOf } from '../extraction/clauses/actors.js'
import type { ActorRef } from '../extraction/clauses/types.js'
import type { Document, ExtractionContext, Mention } from '../extraction/document.js'
import { entitiesOf } from '../extraction/entities.js'
import { firstMentionOf } from '../extraction/mentions-of.js'

/** Whom words mean, among those the story names. */
export interface Named {
  /** The actor, or why there is none. */
  who(words: string): ActorRef | string
  /** Every mention of these actors, or of those they act for. */
  mentionsOf(actors: ReadonlySet<ActorKey>): readonly Mention[]
}

/** Forms that point at somebody without naming him. */
const POINTING: ReadonlySet<Mention['form']> = new Set(['PRONOUN', 'GROUP', 'DESCRIPTION'])

/**
 * Actors by all their names: those in the story, and for whoever is named there also those of the reference data. Somebody
 * the reference data know but the story does not name is nobody here.
 */
export function namedIn(document: Document, context: ExtractionContext): Named {
  const present = new Set(entitiesOf(document).map(({ actor }) => actor))
  const byName = new Map<string, Set<ActorKey>>()
  const add = (name: string | null, actor: ActorKey): void => {
    const key = name === null ? '' : withoutArticle(foldName(name))
    if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(actor))
  }
  for (const mention of document.mentions) {
    const [actor] = mention.actors
    if (mention.actors.length === 1 && actor && present.has(actor) && !POINTING.has(mention.form))
      add(mention.text, actor)
  }
  for (const actor of present) for (const name of knownNames(actor, context)) add(name, actor)
  const sides = sidesOf(document, context)
  return {
    who: words => {
      const key = withoutArticle(foldName(words))
      const found = byName.get(key) ?? byFullNameAtEnd(key, byName)
      if (!found) return `the story names no "${words}" that is known`
      const [actor, second] = found
      if (second !== undefined || actor === undefined) return `"${words}" may mean several in this story`
      const mention = firstMentionOf(actor, document.mentions)
      if (!mention) return `the story names no "${words}" that is known`
      return { actor, side: sides(actor), mention }
    },
    mentionsOf: actors =>
      document.mentions.filter(m => m.actors.some(actor => actors.has(actor) || actors.has(sides(actor) ?? actor)))
  }
}

const withoutArticle = (name: string): string => name.replace(/^the /, '')

/** "President Jane Doe": a title before a full name. */
function byFullNameAtEnd(key: string, byName: ReadonlyMap<string, Set<ActorKey>>): Set<ActorKey> | undefined {
  const words = key.split(' ')
  for (let first = 1; first < words.length - 1; first++) {
    const found = byName.get(words.slice(first).join(' '))
    if (found && [...found].every(actor => actor.startsWith('leader:'))) return found
  }
  return undefined
}

function knownNames(actor: ActorKey, { reference }: ExtractionContext): (string | null)[] {
  const key = actor.slice(actor.indexOf(':') + 1)
  if (actor.startsWith('country:')) {
    const country = reference.countries.get(key)
    return country ? [country.code, country.alpha3, country.name, country.officialName, ...country.aliases] : []
  }
  const known = actor.startsWith('leader:') ? reference.leaders.get(key) : reference.organizations.get(key)
  return known ? [known.name, ...known.aliases] : []
}
