import fc from 'fast-check'
import type { Article } from '../src/domain/claim.js'
import type { Testimony } from '../src/domain/identity/testimony.js'
import { AGREEMENT_KINDS, AGREEMENT_STATUSES, SUMMIT_FORMATS, SUMMIT_LEVELS } from '../src/domain/vocabulary.js'
import { printed, STORIES, TREATMENTS } from './stories.js'
import { aSummit, aTenure, anAgreement, anInteraction } from './builders.js'

/** A small world, so that claims often speak of the same things. */
type Built = Testimony & { article: Article }

const day = fc.integer({ min: 1, max: 28 }).map(n => `2025-08-${String(n).padStart(2, '0')}`)
const published = fc.oneof(day, fc.constantFrom('2025-08', '2025-09-03', null))
const date = fc.oneof(
  { weight: 3, arbitrary: day },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2025-08', '2025', '2025-07', '2025-08-10/2025-08-20', '2025-08-20/..', '2024-08')
  }
)
const window = fc.constantFrom(null, null, '2025-08-01/2025-08-31', '../2025-08-20', '2025-06/2025-10')
const people = fc.subarray(['XA:jane-doe', 'XA:~jane-m-doe', 'XB:john-roe', 'XB:rita-roe', 'XC:carl-coe'])
const parties = fc.constantFrom(
  ['XA', 'XB'],
  ['XA', 'XB'],
  ['XA', 'XB', 'XC'],
  ['XA', 'XC'],
  ['XA'],
  ['XA', '@league'],
  ['XA', 'XB', 'XC', 'XD']
)
const topics = fc.subarray(['trade', 'energy', 'defence'])
const framework = fc.constantFrom(null, null, 'ring', 'quay')
const place = fc.constantFrom(
  null,
  { city: 'Aster', country: 'XB' },
  { city: null, country: 'XB' },
  { city: 'Gyre', country: 'XA' },
  { city: 'Lorn', country: null }
)
const quote = fc.constantFrom(
  'Arnor accused Gondor of violating its airspace.',
  'Gondor had violated the airspace, Arnor said.',
  'They met and agreed to trade more.',
  'They met in the harbour.'
)
const common = {
  published,
  date,
  window,
  topics,
  quote,
  publisher: fc.constantFrom('Gazette', 'Herald', 'Post', 'Wire'),
  event: fc.constantFrom('e1', 'e1', 'e2')
}

const summit: fc.Arbitrary<Built> = fc
  .record({
    ...common,
    base: parties,
    people,
    level: fc.constantFrom('LEADERS', 'LEADERS', ...SUMMIT_LEVELS),
    format: fc.constantFrom('BILATERAL', 'BILATERAL', ...SUMMIT_FORMATS),
    status: fc.constantFrom('HELD', 'PLANNED', 'HELD', 'PLANNED', 'PROPOSED', 'CANCELLED', 'POSTPONED', 'REFUSED'),
    place,
    host: fc.constantFrom(null, 'XA', 'XB'),
    framework,
    name: fc.constantFrom(null, null, 'Ring Summit'),
    modality: fc.constantFrom(undefined, undefined, undefined, 'DENIED' as const)
  })
  .map(({ base, people: who, ...rest }) => aSummit({ ...rest, who: [...base, ...who] }))

const agreement: fc.Arbitrary<Built> = fc
  .record({
    ...common,
    who: parties,
    agreementKind: fc.constantFrom('JOINT_STATEMENT', 'TRADE_DEAL', 'COMMITMENT', ...AGREEMENT_KINDS),
    status: fc.constantFrom(...AGREEMENT_STATUSES),
    title: fc.constantFrom('trade deal', 'joint statement', 'cooperation in hydrogen energy', 'deal on hydrogen'),
    framework,
    summit: fc.constantFrom(null, 'e1', 'e2')
  })
  .map(options => anAgreement(options))

const interaction: fc.Arbitrary<Built> = fc
  .record({
    ...common,
    type: fc.constantFrom('ACCUSE', 'SANCTION'),
    mode: fc.constantFrom(null, 'disapprove', 'blame'),
    from: fc.constantFrom(['XA'], ['XA', 'XA:jane-doe'], ['XB']),
    to: fc.constantFrom(['XB'], ['XA'], [])
  })
  .map(options => anInteraction(options))

/** A claim and its article. */
export const testimony: fc.Arbitrary<Built> = fc.oneof(summit, summit, agreement, interaction)
export const testimonyPair: fc.Arbitrary<[Built, Built]> = fc.oneof(
  fc.tuple(summit, summit),
  fc.tuple(agreement, agreement),
  fc.tuple(interaction, interaction)
)

/** The same two countries in one month, again and again: much of it is the same event, and much only nearly. */
const denseCommon = {
  ...common,
  published: fc.constantFrom('2025-08-09', '2025-08-11', '2025-08-12', '2025-08-21', '2025-09-30', null),
  date: fc.constantFrom('2025-08-10', '2025-08-10', '2025-08-11', '2025-08-20', '2025-08', null),
  window: fc.constant(null)
}

/** Copies and texts of their own, one that has two stories in it, so that two groups of copies become one. */
const [first, second] = STORIES.filter(({ teller }) => teller === 'a').map(({ sentences }) => sentences)
const stories = [first ?? [], second ?? []].flatMap(sentences => [
  ...['headed anew', 'cut to the first half', 'other order'].map(how => TREATMENTS[how]?.(sentences) ?? []),
  sentences
])
const told = fc.record({
  story: fc.constantFrom(null, null, ...stories, [...(first ?? []), ...(second ?? [])]),
  url: fc.constantFrom(null, 'https://news.example/one', 'https://news.example/two')
})
/** A claim of an article that says more than its quote. */
function withStory<T extends { readonly quote: string }>(arbitrary: fc.Arbitrary<T>) {
  return fc
    .tuple(arbitrary, told)
    .map(([options, { story, url }]) =>
      story === null ? { ...options, url } : { ...options, url, text: printed([options.quote, ...story]) }
    )
}

const denseSummit = withStory(
  fc.record({
    ...denseCommon,
    format: fc.constantFrom('BILATERAL' as const, 'BILATERAL' as const, 'SIDELINE' as const, 'VISIT' as const),
    status: fc.constantFrom('HELD' as const, 'HELD' as const, 'PLANNED' as const, 'CANCELLED' as const),
    place,
    besides: fc.constantFrom(null, null, 's2'),
    event: fc.constantFrom('s1', 's1', 's2'),
    modality: fc.constantFrom(undefined, undefined, undefined, 'DENIED' as const),
    who: fc.constantFrom(['XA', 'XB'], ['XA', 'XB', 'XA:ada-telemar', 'XB:boro-minas'])
  })
).map(options => aSummit(options))

const denseAgreement = withStory(
  fc.record({
    ...denseCommon,
    agreementKind: fc.constantFrom('TRADE_DEAL' as const, 'JOINT_STATEMENT' as const),
    status: fc.constantFrom('AGREED' as const, 'AGREED' as const, 'SIGNED' as const, 'UNDER_NEGOTIATION' as const),
    title: fc.constantFrom('trade deal', 'joint statement on trade'),
    summit: fc.constantFrom(null, 's1', 's2'),
    event: fc.constantFrom('a1', 'a2')
  })
).map(options => anAgreement(options))

const tenure = fc
  .record({
    published,
    publisher: common.publisher,
    holder: fc.constantFrom('XA:~jane-doe', 'XA:~ada-telemar', 'XB:~john-roe'),
    title: fc.constantFrom('Foreign Minister', 'foreign minister', 'President')
  })
  .map(options => aTenure(options))

export const denseTestimony: fc.Arbitrary<Built> = fc.oneof(denseSummit, denseSummit, denseAgreement, testimony, tenure)
