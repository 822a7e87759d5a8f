import type { ActorKey, Note } from '../../domain/claim.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { Document, ExtractionContext, Mention } from '../document.js'
import { ownerKey, sameOwner } from './identify.js'
import type { Person } from './person.js'
import type { TitlePhrase } from './title-phrase.js'
import type { View } from './view.js'

/** Offices that one person holds at a time, so that the title alone can name its holder. */
const SINGLE: readonly OfficeKind[] = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'ORGANIZATION_HEAD',
  'NATIONAL_SECURITY_ADVISER'
]

/**
 * Titles without a name: "the South Korean president". First whom the article itself names with that office and owner,
 * nearest before; else who held the office on the article's day. Two holders: none, and a note.
 */
export function titleMentions(
  view: View,
  titles: readonly TitlePhrase[],
  named: readonly Mention[],
  document: Document,
  context: ExtractionContext,
  people: readonly Person[]
): { readonly mentions: Mention[]; readonly notes: Note[] } {
  const mentions: Mention[] = []
  const notes: Note[] = []
  const called = titlesOf(people)
  const spoken = new Set(document.mentions.flatMap(({ actors }) => actors))
  let passed = 0
  const before: Mention[] = []
  for (const title of titles) {
    const first = title.determiner === null ? title.phraseFirst : title.phraseFirst + 1
    const [head, tail] = [view.tokens[first], view.tokens[title.last - 1]]
    if (
      !head ||
      !tail ||
      title.plural ||
      title.ofCompany ||
      title.determiner === 'a' ||
      title.determiner === 'an' ||
      title.determiner === 'another'
    )
      continue
    // "the last Arnorian leader to visit": one of those before
    const nth = view.keys[title.determiner === null ? title.phraseFirst - 1 : title.phraseFirst + 1] ?? ''
    if (/^(?:last|first|next|previous|only|latest)$/.test(nth)) continue
    for (let next = named[passed]; next && next.end <= head.start; next = named[++passed]) before.push(next)
    // an article of Chile has a "Secretary of State" of its own
    const owner = title.statedOwner || (title.owner && spoken.has(title.owner)) ? title.owner : null
    if (owner === null && title.determiner === null) continue
    // "the head of the prime minister's office" is not the prime minister
    if (view.keys.slice(title.last, title.phraseLast).some(key => HOLDERS.test(key))) continue
    // "the ambassador of a foreign country"
    if (view.keys[title.last] === 'of' && title.phraseLast === title.last) continue
    // "the Office of the President" is no person
    if (title.determiner === 'the' && /^(?:office|ministry|department)$/.test(view.keys[title.phraseFirst - 2] ?? ''))
      continue
    const inText = holderInText(title, owner, before, named, context, called) ?? bearerOfHead(title, before)
    const holder = inText ?? (owner && !title.former ? holderOnDay(title, owner, document, context) : null)
    if (holder === 'SEVERAL') {
      notes.push({
        rule: 'people.titleWithSeveralHolders',
        severity: 'INFO',
        message: `"${view.text.slice(head.start, tail.end)}" can mean more than one person on the article's day`,
        start: head.start,
        end: tail.end
      })
    } else if (holder) {
      mentions.push({
        kind: 'LEADER',
        form: 'TITLE',
        start: head.start,
        end: tail.end,
        firstToken: first,
        lastToken: title.last,
        text: view.text.slice(head.start, tail.end),
        actors: [holder],
        ref: null,
        country: null,
        reading: 'ACTOR',
        office: { title: title.title, kind: title.kind, of: owner ?? officeFrom(holder, named), former: title.former }
      })
    }
  }
  return { mentions, notes }
}

/** Every title that the text gives somebody beside a name: who is "Crown Prince and Prime Minister" is meant by either. */
function titlesOf(people: readonly Person[]): ReadonlyMap<ActorKey, ReadonlySet<string>> {
  const called = new Map<ActorKey, Set<string>>()
  for (const { actor, titles } of people)
    if (actor !== null && titles.length > 1)
      called.set(actor, new Set(titles.filter(t => !t.former && !t.plural).map(t => t.title.toLowerCase())))
  return called
}

/** Titles whose last word alone stands for the whole: "the minister", "the envoy". */
const BARE =
  /^(?:minister|ambassador|envoy|spokes(?:man|woman|person)|advis[eo]r|secretary|commissioner|diplomat|negotiator|mediator|general|senator|commander|representative|chief|undersecretary|premier|consul)$/i
const NEAR = 1000 // characters a short title reaches back

/** "The adviser", after "Foreign Affairs Adviser Doe": the one bearer of such a title who was named shortly before. */
function bearerOfHead(title: TitlePhrase, before: readonly Mention[]): ActorKey | null {
  if (title.determiner !== 'the' || title.owner !== null || title.phraseLast > title.last || !BARE.test(title.title))
    return null
  const word = headOf(title.title)
  const from = title.sentence.start - NEAR
  let actor: ActorKey | null = null
  for (let at = before.length - 1; at >= 0; at--) {
    const mention = before[at]
    if (!mention || mention.start < from) break
    if (!mention.office || headOf(mention.office.title) !== word) continue
    const own = mention.actors[0] ?? null
    if (actor !== null && own !== actor) return null
    actor = own
  }
  return actor
}

/** "president of gondor": the office alone. */
const withoutOwner = (title: string): string => title.replace(/[ ,](?:of|for|to|on|in|at)\b.*$/, '')

function headOf(title: string): string {
  const own = withoutOwner(title.toLowerCase())
  return own.slice(own.lastIndexOf(' ') + 1).replace('advisor', 'adviser')
}

function officeFrom(actor: ActorKey, named: readonly Mention[]): ActorKey | null {
  return named.find(mention => mention.actors[0] === actor)?.office?.of ?? null
}

/** "the president", "the Ukrainian leader": somebody named with such an office, the nearest before the title. */
function holderInText(
  title: TitlePhrase,
  owner: ActorKey | null,
  before: readonly Mention[],
  named: readonly Mention[],
  context: ExtractionContext,
  called: ReadonlyMap<ActorKey, ReadonlySet<string>>
): ActorKey | null {
  const own = title.title.toLowerCase()
  const fits = (mention: Mention): boolean => {
    const { office } = mention
    if (!office || office.former !== title.former) return false
    if (owner !== null && (office.of === null || !sameOwner(office.of, owner, context.reference))) return false
    // "the King" is no president
    if (MONARCH.test(title.title) !== MONARCH.test(office.title) && title.kind === 'HEAD_OF_STATE')
      return leaderly(title, office.kind)
    return (
      (office.kind === title.kind && SINGLE.includes(title.kind)) ||
      leaderly(title, office.kind) ||
      (office.kind === 'AMBASSADOR' && owner !== null && /\b(?:envoy|diplomat)$/i.test(title.title)) ||
      // "the top Gondorian diplomat"
      (office.kind === 'FOREIGN_MINISTER' && owner !== null && /\bdiplomat$/i.test(title.title)) ||
      office.title.toLowerCase() === own ||
      (own.includes(' ') && mention.actors.some(actor => called.get(actor)?.has(own)))
    )
  }
  const near = before.slice(-60).filter(fits)
  // "the foreign minister" is rather who is called so than a secretary of state
  const soCalled = near.findLast(({ office }) => office!.title.toLowerCase().endsWith(title.title.toLowerCase()))
  const holder = soCalled ?? near.at(-1)
  if (holder) return holder.actors[0] ?? null
  if (owner === null) return null
  // far from the title a name says little, and long texts are many articles
  const later = named.slice(0, 400).filter(fits)
  const actors = new Set(later.map(mention => mention.actors[0]))
  return actors.size === 1 ? (later[0]?.actors[0] ?? null) : null
}

const HOLDERS = /^(?:president|minister|premier|chancellor|king|queen|secretary)$/
/** Heads of state beside whom there may be a president. */
const MONARCH = /\b(?:king|queen|emir|sultan|emperor|empress|monarch|pope|pontiff|amir|supreme leader)\b/i

/** "the Ukrainian leader" means the head of state or of government; "counterpart" nobody by itself. */
function leaderly(title: TitlePhrase, kind: OfficeKind): boolean {
  return (
    /^(?:leader|ruler|strongman|dictator)$/i.test(title.title) &&
    (kind === 'HEAD_OF_STATE' || kind === 'HEAD_OF_GOVERNMENT' || kind === 'MOVEMENT_LEADER')
  )
}

const HEADS: ReadonlySet<OfficeKind> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'])

/** Who verifiably held the office on the article's day. */
function holderOnDay(
  title: TitlePhrase,
  owner: ActorKey,
  document: Document,
  context: ExtractionContext
): ActorKey | 'SEVERAL' | null {
  const { published } = document.article
  if (!published?.earliest || !published.latest || !SINGLE.includes(title.kind)) return null
  const { reference } = context
  const holders = new Set<string>()
  const own = title.title.toLowerCase()
  const all = reference.officesOf(owner.slice(owner.indexOf(':') + 1)).filter(office => ownerKey(office) === owner)
  // a president may be head of government beside a head of state of another title
  const called = HEADS.has(title.kind)
    ? all.filter(office => HEADS.has(office.kind) && office.title.toLowerCase() === withoutOwner(own))
    : []
  const offices = called.length > 0 ? called : all.filter(office => office.kind === title.kind)
  const byTitle = offices.filter(office =>
    [office.title, ...office.titles].some(name => own.startsWith(name.toLowerCase()))
  )
  for (const office of byTitle.length > 0 ? byTitle : offices) {
    for (const day of new Set([published.earliest, published.latest])) {
      for (const tenure of reference.holders(office.id, day)) {
        if (!tenure.verified || tenure.disputed) return null
        holders.add(tenure.leader)
      }
    }
  }
  if (holders.size > 1) return 'SEVERAL'
  const [holder] = holders
  return holder === undefined ? null : `leader:${holder}`
}
