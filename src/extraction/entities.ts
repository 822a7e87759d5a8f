import type { ActorKey, ArticleEntity } from '../domain/claim.js'
import type { Document, Mention } from './document.js'
import { VAGUE_TITLE } from './lexicon/titles.js'

/** Forms that name their actor; a pronoun or "the two leaders" names nobody by itself. */
const NAMING = new Set<Mention['form']>(['NAME', 'DEMONYM', 'CAPITAL', 'METONYM', 'SURNAME'])

/**
 * Whom and what the main story names, in order of first mention: countries (as actors and as places of events),
 * organisations and leaders. What only captions name is left out.
 */
export function entitiesOf(document: Document): ArticleEntity[] {
  const captioned = new Uint8Array(document.tokens.length)
  for (const { form, firstToken, lastToken } of document.sentences)
    if (form === 'CAPTION') captioned.fill(1, firstToken, lastToken)
  const inCaption = ({ firstToken }: Mention): boolean => captioned[firstToken] === 1
  const byActor = new Map<ActorKey, Mention[]>()
  const add = (actor: ActorKey, mention: Mention): void => {
    const list = byActor.get(actor)
    if (list) list.push(mention)
    else byActor.set(actor, [mention])
  }
  const spokenFor: [ActorKey, Mention][] = []
  for (const mention of document.mentions) {
    if (inCaption(mention)) continue
    for (const actor of mention.actors) add(actor, mention)
    // whoever names the president in office names the country too, though it may never say so
    const of = mention.office?.former === false && mention.form !== 'TITLE' ? mention.office.of : null
    if (mention.kind === 'LEADER' && of?.startsWith('country:') && NAMING.has(mention.form))
      spokenFor.push([of, mention])
    if (mention.kind === 'PLACE' && mention.country !== null) add(`country:${mention.country}`, mention)
  }
  const named = new Set(byActor.keys())
  for (const [country, mention] of spokenFor) if (!named.has(country)) add(country, mention)
  const entities: ArticleEntity[] = []
  for (const [actor, mentions] of byActor) {
    const naming = mentions.filter(({ form }) => NAMING.has(form))
    const longest = naming.reduce<Mention | null>((a, b) => (a && a.text.length >= b.text.length ? a : b), null)
    if (!longest) continue
    const offices = mentions.flatMap(({ kind, office: held }) => (kind === 'LEADER' && held !== null ? [held] : []))
    // "the Arnorian leader" in the headline, "President Brand" below
    const office = offices.find(({ title }) => !VAGUE_TITLE.test(title)) ?? offices[0] ?? null
    entities.push({
      actor,
      name: named.has(actor) ? longest.text : actor.slice(actor.indexOf(':') + 1),
      office: office?.title ?? null,
      of: office?.of ?? null,
      learnt: actor.includes(':~'),
      mentions: mentions.map(({ start, end }) => ({ start, end }))
    })
  }
  return entities
}
