import type { Article, Claim, Extraction, Participant } from '../src/domain/claim.js'
import { articleId, claimId } from '../src/domain/ids.js'
import { dayNumber, dayOf, parsePartialDate } from '../src/domain/partial-date.js'
import type { ClaimFacts } from '../src/domain/claim.js'
import { randomNumbers } from './random-numbers.js'

const FIRST_DAY = dayNumber('2018-01-01') ?? 0
const DAYS = 8 * 365
const MONTHS_OF_TOPICS = ['trade', 'defence', 'climate', 'energy', 'migration']

/**
 * A world for measuring: countries meet, agree and quarrel, some pairs far more often than others (Zipf), and each event
 * is told by several articles: a preview, the news of the day, late recollections. The density is that of `articles` over
 * eight years.
 */
export function* generatedWorld(articles: number, countries: readonly string[], seed = 1): Generator<Extraction> {
  const random = randomNumbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const zipf = (): string =>
    countries[Math.min(countries.length - 1, Math.floor(countries.length ** random()) - 1)] as string
  let made = 0
  for (let number = 0; made < articles; number++) {
    const a = zipf()
    let b = zipf()
    while (b === a) b = pick(countries)
    const day = FIRST_DAY + Math.floor(random() * DAYS)
    const kind = pick(['SUMMIT', 'SUMMIT', 'AGREEMENT', 'INTERACTION'] as const)
    const told = 1 + Math.floor(-Math.log(1 - random()) * 2)
    const event = { number, a, b, day, kind, topic: pick(MONTHS_OF_TOPICS), call: random() < 0.3, city: `${b} city` }
    for (let i = 0; i < told && made < articles; i++, made++) {
      const late = i === 0 ? -Math.floor(random() * 10) : Math.floor(random() * 4)
      yield tell(event, day + late, i)
    }
  }
}

const SENTENCES = 12
const WORDS = 16

/**
 * Two in five reports print the first one's story: cut, in another order, with a sentence of their own. Under all stories
 * of a paper stands what the paper says of itself.
 */
function bodyOf(number: number, copy: number): string[] {
  const ofPaper = sentencesOf(copy % 7, 1)
  const chance = randomNumbers(number * 131 + copy)
  if (copy === 0 || chance() >= 0.4) return [...sentencesOf(1_000 + number * 64 + copy, SENTENCES), ...ofPaper]
  const bought = sentencesOf(1_000 + number * 64, SENTENCES)
  const kept = bought.slice(0, 4 + Math.floor(chance() * (SENTENCES - 4)))
  const turned = chance() < 0.5 ? kept : [...kept.slice(3), ...kept.slice(0, 3)]
  return [...sentencesOf(500_000_000 + number * 64 + copy, 1), ...turned, ...ofPaper]
}

/** Sentences that are the same for the same seed and share no four words with others. */
function sentencesOf(seed: number, count: number): string[] {
  const random = randomNumbers(seed)
  return Array.from(
    { length: count },
    () => `${Array.from({ length: WORDS }, () => `w${Math.floor(random() * 5_000)}`).join(' ')}.`
  )
}

interface GeneratedEvent {
  readonly number: number
  readonly a: string
  readonly b: string
  readonly day: number
  readonly kind: 'SUMMIT' | 'AGREEMENT' | 'INTERACTION'
  readonly topic: string
  readonly call: boolean
  readonly city: string
}

function tell(event: GeneratedEvent, publishedOn: number, copy: number): Extraction {
  const { a, b, topic, number } = event
  const sentence = `${a} and ${b} spoke of ${topic} in the matter numbered ${number}.`
  const text = [`${sentence} This is report ${copy}.`, ...bodyOf(number, copy)].join('\n\n')
  const published = parsePartialDate(dayOf(publishedOn), 'STATED')
  const publisher = `Paper ${copy % 7}`
  const id = articleId(text, published?.edtf ?? null, publisher)
  const article: Article = {
    id,
    title: null,
    text,
    url: `https://paper-${copy % 7}.example/${number}`, // told once more by the same paper: a revision
    publisher,
    published,
    language: 'en',
    story: { start: 0, end: text.length }
  }
  const [facts, roles] = factsOf(event, publishedOn < event.day)
  const participants: Participant[] = [
    { actor: `country:${a}`, role: roles[0], onBehalfOf: null },
    { actor: `country:${b}`, role: roles[1], onBehalfOf: null }
  ]
  const claim: Claim = {
    id: claimId({ articleId: id, sentence: { start: 0, text: sentence }, kind: facts.kind, participants, ordinal: 0 }),
    articleId: id,
    kind: facts.kind,
    event: 'e1',
    participants,
    facts,
    date: copy % 5 === 4 ? null : parsePartialDate(dayOf(event.day), 'STATED'),
    window: null,
    topics: [topic],
    quote: sentence,
    start: 0,
    end: sentence.length,
    modality: publishedOn < event.day ? 'PLANNED' : 'ASSERTED',
    basis: 'STATED',
    attributedTo: null,
    confidence: 0.9,
    rule: 'generated',
    extractor: 'generated'
  }
  const entities = [a, b].map(code => ({
    actor: `country:${code}` as const,
    name: code,
    office: null,
    of: null,
    learnt: false,
    mentions: []
  }))
  return { article, entities, claims: [claim], notes: [] }
}

function factsOf(
  { kind, call, city, b, topic, number }: GeneratedEvent,
  early: boolean
): [ClaimFacts, [Participant['role'], Participant['role']]] {
  switch (kind) {
    case 'SUMMIT':
      return [
        {
          kind,
          level: number % 3 === 0 ? 'LEADERS' : 'MINISTERS',
          format: call ? 'CALL' : 'BILATERAL',
          status: early ? 'PLANNED' : 'HELD',
          place: call ? null : { city, country: b },
          host: call ? null : b,
          framework: null,
          besides: null,
          name: null
        },
        ['PARTICIPANT', 'PARTICIPANT']
      ]
    case 'AGREEMENT':
      return [
        {
          kind,
          agreementKind: number % 2 === 0 ? 'MEMORANDUM' : 'COMMITMENT',
          status: early ? 'UNDER_NEGOTIATION' : 'AGREED',
          title: `cooperation in ${topic} matter ${number}`,
          partOf: null,
          summit: null,
          framework: null,
          stepDate: null,
          deadline: null
        },
        ['PARTY', 'PARTY']
      ]
    case 'INTERACTION':
      return [
        {
          kind,
          type: number % 2 === 0 ? 'ACCUSE' : 'REQUEST',
          mode: null,
          contexts: [],
          status: early ? 'PLANNED' : 'DONE'
        },
        ['SOURCE', 'TARGET']
      ]
  }
}
