import type { ActorKey } from '../../domain/claim.js'
import type { Document, ExtractionContext, Mention, Sentence, Stage, Token } from '../document.js'
import { keysOf } from '../names/name-index.js'
import { addFamilyNames, nameMention } from '../people/family-names.js'
import { headRemembered, holderByFamilyName } from '../people/identify.js'
import { linkSentence } from '../people/link.js'
import type { SentencePeople } from '../people/link.js'
import type { NamePhrase } from '../people/name-phrase.js'
import { gatherPeople } from '../people/person.js'
import type { Person } from '../people/person.js'
import { officeOf, resolvePeople } from '../people/resolve.js'
import { titleMentions } from '../people/title-alone.js'
import { coverOf, isCapitalised } from '../people/view.js'
import type { View } from '../people/view.js'

/**
 * In: mentions of countries and organisations. Out: mentions of leaders by full name, by family name after it, and by
 * title alone. Who they are comes from the reference data, or is learnt from title and owner in the text.
 */
export const people: Stage = {
  name: 'people',
  run(document, context) {
    const { tokens, article } = document
    const view: View = { text: article.text, tokens, keys: keysOf(tokens), cover: coverOf(tokens, document.mentions) }
    const bySentence = document.sentences.map(sentence =>
      withKnownNames(view, linkSentence(view, sentence), sentence, context)
    )
    const gathered = gatherPeople(
      bySentence.flatMap(({ names, links, privateNames }) =>
        names
          .filter(phrase => phrase.words.length > 1 || links.some(link => link.name === phrase))
          .map(phrase => ({
            phrase,
            titles: links.filter(link => link.name === phrase).map(link => link.title),
            isPrivate: privateNames.has(phrase)
          }))
      )
    )
    const named = new Set<ActorKey>(document.mentions.flatMap(mention => mention.actors))
    const titles = bySentence.flatMap(({ titles: each }) => each)
    const names = bySentence.map(({ names: each }) => each)
    resolvePeople(gathered, titles, names, document, view, named, context)
    const persons = [...gathered, ...knownByFamilyName(bySentence, gathered, document, named, context)]
    const leaders = persons.filter(person => person.actor !== null)
    const found = new Map<number, Mention>()
    for (const person of leaders) {
      const unnamed = person.words.length === 1 && person.phrases.every(({ last }) => isGovernment(tokens[last]))
      for (const phrase of person.phrases) {
        const mention = nameMention(view, person, phrase)
        found.set(phrase.first, unnamed ? governmentMention(mention) : mention)
      }
    }
    addFamilyNames(view, document, persons, found, context)
    const linked = new Set(bySentence.flatMap(({ links }) => links.map(({ title }) => title.last)))
    const alone = titles.filter(title => !linked.has(title.last))
    const named2 = [...found.values()].sort((a, b) => a.start - b.start)
    const { mentions: titled, notes } = titleMentions(view, alone, named2, document, context, leaders)
    const people = [...named2, ...titled]
    const taken = people.filter(({ form }) => form !== 'TITLE')
    const familyNames = new Set(gathered.filter(p => p.words.length > 1).map(p => p.words.at(-1) ?? ''))
    const kept = document.mentions.filter(
      mention => !isInsideName(mention, taken) && !isFamilyNameAlone(view, mention, familyNames)
    )
    const mentions = [...kept, ...people].sort((a, b) => a.start - b.start || b.end - a.end)
    return { ...document, mentions, notes: [...document.notes, ...notes] }
  }
}

/** Full names of the reference data, also where capitals say nothing (headlines). */
function withKnownNames(
  view: View,
  found: SentencePeople,
  sentence: Sentence,
  context: ExtractionContext
): SentencePeople {
  let names = [...found.names]
  let at = sentence.firstToken
  while (at < sentence.lastToken) {
    const token = view.tokens[at]
    const match =
      token && isCapitalised(token) && view.keys[at] !== ''
        ? context.names.leaders.longest(view.tokens, view.keys, at, sentence.lastToken, () => true)
        : null
    if (!match) {
      at++
      continue
    }
    const { first, last } = match
    const overlapping = names.filter(name => name.first < last && name.last > first)
    const within = overlapping.some(name => name.first <= first && name.last >= last)
    const wider = overlapping.some(name => name.first < first || name.last > last)
    if (!within && !wider) {
      const phrase: NamePhrase = {
        sentence,
        first,
        last,
        words: view.keys.slice(first, last).filter(key => key !== ''),
        address: null
      }
      const links = found.links.map(link =>
        overlapping.includes(link.name) ? { name: phrase, title: link.title } : link
      )
      names = [...names.filter(name => !overlapping.includes(name)), phrase].sort((a, b) => a.first - b.first)
      found = { ...found, names, links }
    }
    at = last
  }
  return { ...found, names }
}

/** "Xi", "Putin" without more: the one holder of a leading office that day whose country or organisation is named too. */
function knownByFamilyName(
  bySentence: readonly SentencePeople[],
  known: readonly Person[],
  document: Document,
  named: ReadonlySet<ActorKey>,
  context: ExtractionContext
): Person[] {
  const taken = new Set(known.flatMap(person => person.words))
  const found = new Map<string, Person>()
  for (const { names } of bySentence) {
    for (const phrase of names) {
      const [word] = phrase.words
      if (phrase.words.length !== 1 || word === undefined || taken.has(word)) continue
      if (opensWithNoun(document, phrase)) continue
      const before = found.get(word)
      if (before) {
        before.phrases.push(phrase)
        continue
      }
      const candidates = context.names.leadersOf(word)
      if (candidates.length === 0) continue
      const called = { word, candidates, published: document.article.published, named }
      // "the Obama administration", years later
      const id =
        holderByFamilyName(called, context.reference) ??
        (isGovernment(document.tokens[phrase.last]) ? headRemembered(called, context.reference) : null)
      if (id === null) continue
      const person: Person = {
        words: [word],
        phrases: [phrase],
        titles: [],
        isPrivate: false,
        actor: null,
        office: null
      }
      resolveKnown(person, id, document, context)
      found.set(word, person)
    }
  }
  return [...found.values()]
}

/** "the Doe administration": what a head of government leads is called by his name. */
function isGovernment(token: Token | undefined): boolean {
  return /^(?:administration|government|regime|cabinet)$/.test(token?.lower ?? '')
}

/** Of somebody whom the article names for his government only, that government. */
function governmentMention(mention: Mention): Mention {
  const of = mention.office?.of
  return of?.startsWith('country:')
    ? { ...mention, kind: 'COUNTRY', form: 'METONYM', actors: [of], office: null }
    : mention
}

/** "Young Muslims clashed": the first word of a sentence before a noun is an adjective as often as a name. */
function opensWithNoun({ tokens }: Document, { sentence, first, last }: NamePhrase): boolean {
  if (isGovernment(tokens[last])) return false
  return first === sentence.firstToken && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.pos ?? '')
}

function resolveKnown(person: Person, id: string, document: Document, context: ExtractionContext): void {
  person.actor = `leader:${id}`
  person.office = officeOf(id, null, document, context.reference)
}

/** "Clark" where the article introduced Tim Clark: no town, unless something happens "in Clark". */
function isFamilyNameAlone(view: View, mention: Mention, familyNames: ReadonlySet<string>): boolean {
  if (mention.kind !== 'PLACE' || mention.lastToken - mention.firstToken > 1) return false
  return familyNames.has(view.keys[mention.firstToken] ?? '') && view.keys[mention.firstToken - 1] !== 'in'
}

/** A place or country inside a person's name is part of the name. */
function isInsideName(mention: Mention, names: readonly Mention[]): boolean {
  if (mention.kind !== 'PLACE' && mention.kind !== 'COUNTRY') return false
  let low = 0
  let high = names.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const name = names[middle]
    if (!name) return false
    if (name.end <= mention.start) low = middle + 1
    else if (name.start >= mention.end) high = middle - 1
    else return name.start <= mention.start && mention.end <= name.end
  }
  return false
}
