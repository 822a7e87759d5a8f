import type { ActorKey } from '../../domain/claim.js'
import { learntLeaderKey } from '../../domain/ids.js'
import type { Reference, TenureRecord } from '../../reference/reference.js'
import type { Document, ExtractionContext } from '../document.js'
import { SHARED_TITLES, VAGUE_TITLE } from '../lexicon/titles.js'
import { keysOfKnownName } from '../names/fold.js'
import { houseOf } from '../names/house.js'
import { holderByFamilyName, identify, isFamilyName, officesHeld, ownerKey } from './identify.js'
import { tenureDays, yearsBefore } from './office-days.js'
import { WEIGHT, bestTitle } from './officials.js'
import type { NamePhrase } from './name-phrase.js'
import type { Person, PersonOffice } from './person.js'
import { consonants, givenInitials, spelledAlike } from './spelling.js'
import { nationalOwner } from './title-phrase.js'
import type { TitlePhrase } from './title-phrase.js'
import type { View } from './view.js'
import { whereabouts } from './whereabouts.js'
import { contextOwner } from './whose.js'

/** Decides who each person is: of the reference data, or learnt from the text by title and owner; others stay nobody. */
export function resolvePeople(
  people: readonly Person[],
  titles: readonly TitlePhrase[],
  names: readonly (readonly NamePhrase[])[],
  document: Document,
  view: View,
  named: ReadonlySet<ActorKey>,
  context: ExtractionContext
): void {
  const learnt: { readonly person: Person; readonly title: TitlePhrase }[] = []
  const home = new Map<ActorKey, number>()
  const house = houseOf(document.article.publisher, context.reference)
  for (const person of people) {
    const title = withoutAssumption(bestTitle(person, view, context.reference, house), named)
    const id = findReference(person, title, document, named, context) ?? heldByShortTitle(person, document, context)
    if (id !== null) {
      person.actor = `leader:${id}`
      person.office = officeOf(id, title, document, context.reference)
      const of = person.office?.of
      const foreign = person.titles.some(({ owner }) => owner !== null)
      if (of && !foreign) home.set(of, (home.get(of) ?? 0) + (title ? 3 : 0) + Math.min(3, person.phrases.length) / 2)
    } else if (title) learnt.push({ person, title })
  }
  // whose officials the article titles without saying whose they are: the country it is written in
  const around = whereabouts(document, titles, names, home)
  const known = new Map<string, ActorKey>()
  for (const person of people) remember(person, known)
  for (const person of people)
    if (person.actor === null) learnt.push(...servants(person, known, view, document, named, context))
  for (const { person, title } of learnt) {
    // a secretary general is some organisation's: nothing in the context tells which
    if (title.owner === null && title.kind === 'ORGANIZATION_HEAD') continue
    const usual = nationalOwner(title.title)
    const leaning = usual !== null && named.has(usual) ? usual : null
    const owner = title.owner ?? contextOwner(title, around, known, leaning, house) ?? usual
    const full = person.phrases.reduce((a, b) => (b.words.length > a.words.length ? b : a))
    // "Under Secretary Doe" is known enough where her own office writes
    const own = owner === house && title.phraseLast === title.last && title.determiner === null
    if (owner === null || (full.words.length === 1 && title.owner === null && !own)) continue
    const like = /counterpart$/i.test(title.title) ? titleBefore(title, titles) : null
    person.actor = learntLeaderKey(owner, nameText(view, full))
    person.office = {
      title: like ? nameText(view, like) : title.title,
      kind: like?.kind ?? title.kind,
      of: owner,
      former: title.former
    }
    remember(person, known)
  }
}

/** "Secretary Doe" for the Secretary of State, "High Representative Roe": the one of that family name who holds on the article's day an office whose title begins so. */
function heldByShortTitle(
  { words, titles }: Person,
  { article: { published } }: Document,
  { names, reference }: ExtractionContext
): string | null {
  const [word] = words
  const short = titles.filter(t => !t.former && !t.plural && !t.ofCompany && t.phraseLast === t.last)
  if (words.length !== 1 || word === undefined || short.length === 0 || !published?.earliest || !published.latest)
    return null
  const { earliest, latest } = published
  const holders = names.leadersOf(word).filter(
    id =>
      isFamilyName(id, word, reference) &&
      officesHeld(id, reference).some(({ office, tenure }) => {
        const { from, until } = tenureDays(tenure)
        const begins = short.some(({ title, owner }) => {
          const own = owner === null || owner === ownerKey(office)
          return own && office.title.toLowerCase().startsWith(`${title.toLowerCase()} `)
        })
        return begins && from <= latest && until >= earliest
      })
  )
  return holders.length === 1 ? (holders[0] ?? null) : null
}

/** "Doe's spokeswoman Jane Roe", "Doe adviser Jane Roe": she speaks for the country of Doe, whom the article knows. */
function servants(
  person: Person,
  known: ReadonlyMap<string, ActorKey>,
  view: View,
  document: Document,
  named: ReadonlySet<ActorKey>,
  { names, reference }: ExtractionContext
): { person: Person; title: TitlePhrase }[] {
  for (const title of person.titles) {
    if (title.possessor === null) continue
    const word = view.keys[title.possessor] ?? ''
    // "Doe envoy Jane Roe", where the text names Doe by that one word
    const candidates = known.has(word) ? [] : names.leadersOf(word)
    const holder = holderByFamilyName({ word, candidates, published: document.article.published, named }, reference)
    const owner =
      known.get(word) ?? (holder === null ? null : (officeOf(holder, null, document, reference)?.of ?? null))
    if (owner !== null) return [{ person, title: { ...title, owner, statedOwner: true } }]
  }
  return []
}

function remember({ words, office }: Person, known: Map<string, ActorKey>): void {
  const word = words.at(-1)
  if (office?.of && word !== undefined && !known.has(word)) known.set(word, office.of)
}

/** "The foreign minister met his Arnorian counterpart": whose equal a counterpart is. */
function titleBefore(title: TitlePhrase, titles: readonly TitlePhrase[]): TitlePhrase | null {
  const before = titles.findLast(other => other.first < title.first && !/counterpart/i.test(other.title))
  return before && !before.plural && title.sentence.index - before.sentence.index <= 1 ? before : null
}

/**
 * The title as the text gives it: a "foreign secretary" is only assumed to be of the state that has one above all where
 * the article speaks of that state, and not of others that have one too.
 */
function withoutAssumption(title: TitlePhrase | null, named: ReadonlySet<ActorKey>): TitlePhrase | null {
  if (!title?.owner || title.statedOwner) return title
  if (/\b(?:assistant|under) ?secretary of state\b/i.test(title.title)) return title // no other state has one
  const own = named.has(title.owner) && !SHARED_TITLES.has(title.title.toLowerCase())
  return own ? title : { ...title, owner: null }
}

export function nameText(view: View, phrase: { readonly first: number; readonly last: number }): string {
  return view.text.slice(view.tokens[phrase.first]?.start ?? 0, view.tokens[phrase.last - 1]?.end ?? 0)
}

function findReference(
  person: Person,
  title: TitlePhrase | null,
  document: Document,
  named: ReadonlySet<ActorKey>,
  context: ExtractionContext
): string | null {
  if (person.isPrivate && !title) return null
  const candidates = candidatesFor(person, title, document, context)
  if (candidates.length === 0) return null
  const counterpart = title !== null && /counterpart$/i.test(title.title)
  const hints = {
    owner: title?.owner ?? null,
    kind: title && !counterpart ? title.kind : null,
    former: title?.former ?? false,
    titled: title !== null
  }
  return identify(candidates, hints, document.article.published, named, context.reference)
}

/** Reference people whose name the article's forms are; looser forms count only with a title. */
function candidatesFor(
  person: Person,
  title: TitlePhrase | null,
  document: Document,
  context: ExtractionContext
): readonly string[] {
  const { leadersOf } = context.names
  const lists = [...new Set(person.words)].map(word => leadersOf(word))
  if (person.words.length === 1) {
    if (title === null) return []
    return (lists[0] ?? []).filter(id => isFamilyName(id, person.words[0] ?? '', context.reference))
  }
  const exact = lists.length < 2 ? [] : inAll(lists) // "Sabah" twice in one name is one list
  if (exact.length > 0 || title === null) return exact
  const shared = new Map<string, number>()
  for (const list of lists) for (const id of list) shared.set(id, (shared.get(id) ?? 0) + 1)
  const family = person.words.at(-1) ?? ''
  const closer = [...shared]
    .filter(([id, count]) => count >= 2 && isFamilyName(id, family, context.reference))
    .map(([id]) => id)
    .filter(id => noOtherName(id, person, title, context.reference) && !ofOneHouse(id, person, context.reference))
  if (closer.length > 0) return closer
  // "Joseph Kabila Kabange": a name more than the known one has
  const shorter = [...shared]
    .filter(([id, count]) => {
      if (count < 2) return false
      const known = keysOfKnownName(context.reference.leaders.get(id)?.name ?? '')
      const alike = (key: string, at: number): boolean =>
        person.words[at] === key || (key.length > 4 && consonants(key) === consonants(person.words[at] ?? ''))
      return known.length > 1 && count >= Math.max(2, known.length - 1) && known.every(alike)
    })
    .map(([id]) => id)
  if (shorter.length > 0) return shorter
  // "Skerritt" for "Skerrit": the same given name, a family name that sounds alike, and the very office
  const alike = (title.owner === null ? [] : leadersOf(person.words[0] ?? '')).filter(
    id =>
      consonants(keysOfKnownName(context.reference.leaders.get(id)?.name ?? '').at(-1) ?? '') === consonants(family) &&
      officesHeld(id, context.reference).some(
        ({ office, tenure }) =>
          office.kind === title.kind && ownerKey(office) === title.owner && covers(tenure, document, 8)
      )
  )
  if (alike.length === 1) return alike
  // "H.R. McMaster" is "Herbert Raymond McMaster": family name and initial, and the very office on that day
  const initial = person.words[0]?.charAt(0) ?? ''
  return leadersOf(family).filter(
    id =>
      isFamilyName(id, family, context.reference) &&
      givenInitials(id, context.reference).has(initial) &&
      officesHeld(id, context.reference).some(
        ({ office, tenure }) =>
          office.kind === title.kind && covers(tenure, document, spelledAlike(id, person, context.reference) ? 8 : 0)
      )
  )
}

/** What stands in each of the lists, in the order of the first. Begins with the shortest: thousands are called Ali, few Larijani. */
function inAll(lists: readonly (readonly string[])[]): string[] {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length)
  const common = new Set(shortest?.filter(id => others.every(list => list.includes(id))))
  return common.size === 0 ? [] : lists[0]!.filter(id => common.has(id))
}

/** Two of one house share its name, a "bin" and an "al", and are two where each has a name of his own before the "bin". */
function ofOneHouse(leader: string, { words }: Person, reference: Reference): boolean {
  const [own = '', ...others] = keysOfKnownName(reference.leaders.get(leader)?.name ?? '')
  return words.includes('bin') && others.includes('bin') && own !== words[0]
}

/** "Jean Marc Doe" is no "Jean Paul Doe", unless he holds the office of that one. */
function noOtherName(leader: string, person: Person, title: TitlePhrase, reference: Reference): boolean {
  const record = reference.leaders.get(leader)
  const within = [record?.name ?? '', ...(record?.aliases ?? [])].some(name => {
    const keys = keysOfKnownName(name)
    return (
      keys.every(key => person.words.includes(key)) ||
      person.words.every(word => keys.includes(word) || word.length === 1)
    )
  })
  return within || officesHeld(leader, reference).some(({ office }) => office.kind === title.kind)
}

/** Whether a term holds on the article's day, or ended no more than some years before. */
function covers(tenure: TenureRecord, document: Document, years: number): boolean {
  const { published } = document.article
  if (!published?.earliest || !published.latest) return false
  const { from, until } = tenureDays(tenure)
  return from <= published.latest && until >= yearsBefore(published.earliest, years)
}

/** Title and owner of a reference person: from the text where it says something, else from the office held that day. */
export function officeOf(
  id: string,
  title: TitlePhrase | null,
  document: Document,
  reference: Reference
): PersonOffice | null {
  const { published } = document.article
  const held = officesHeld(id, reference)
  const day = published?.latest ?? null
  const current = held.filter(({ tenure }) => {
    const { from, until } = tenureDays(tenure)
    return day === null || (from <= day && until >= (published?.earliest ?? day))
  })
  const past = held.filter(({ tenure }) => day === null || tenureDays(tenure).from <= day)
  const matching = (pool: typeof held): typeof held =>
    title?.owner ? pool.filter(({ office }) => ownerKey(office) === title.owner) : pool
  const pool = [matching(current), current, matching(past), past, held].find(list => list.length > 0) ?? []
  const main = pool.reduce<(typeof held)[number] | null>(
    (a, b) => (a === null || (WEIGHT[b.office.kind] ?? 1) > (WEIGHT[a.office.kind] ?? 1) ? b : a),
    null
  )
  const of = title?.owner ?? (main ? ownerKey(main.office) : null)
  const vague =
    title !== null &&
    VAGUE_TITLE.test(title.title) &&
    !/^(?:leader|ruler|dictator|strongman)$/i.test(title.title) &&
    main !== null &&
    (current.includes(main) || title.former || /^sheikha?$/i.test(title.title))
  if (title && !vague) return { title: title.title, kind: title.kind, of, former: title.former }
  if (!main) return null
  const former = title?.former ?? (day !== null && tenureDays(main.tenure).until < (published?.earliest ?? day))
  return { title: main.office.title, kind: main.office.kind, of, former }
}
