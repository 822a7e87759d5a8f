import { test } from 'node:test'
import { aSummit, anAgreement, anInteraction } from '../../builders.js'
import { expectVerdict } from './expect-verdict.js'

const inBrook = { place: { city: 'Brook', country: 'XC' } }

test('a meeting for which a date is sought is the one held weeks later, not the one held months later', () => {
  const sought = { status: 'PROPOSED', who: ['XA', 'XB'], published: '2025-08-01' } as const
  const held = (date: string) => aSummit({ date, published: date })
  expectVerdict('same', aSummit(sought), held('2025-08-12'))
  expectVerdict('same', aSummit(sought), aSummit({ ...sought, published: '2025-08-09' }))
  expectVerdict('unsure', aSummit(sought), held('2025-11-25'))
  expectVerdict('unsure', aSummit(sought), held('2025-07-20'))
})

test('a meeting sought in a city is the one of the same people there months later, and no other', () => {
  const who = ['XA:lead-lena', 'XB:lead-lars']
  const sought = aSummit({ status: 'PROPOSED', who, published: '2025-08-01', ...inBrook })
  const held = (date: string, more: object = inBrook) => aSummit({ who, date, published: date, ...more })
  expectVerdict('same', sought, held('2025-10-25'))
  expectVerdict('unsure', sought, held('2026-02-25'))
  expectVerdict('unsure', sought, held('2025-10-25', {}))
  expectVerdict('unsure', sought, held('2025-07-01'))
  expectVerdict('unsure', aSummit({ status: 'PROPOSED', who, published: '2025-08-01' }), held('2025-10-25'))
  expectVerdict('different', sought, aSummit({ who: ['XA:lead-lena', 'XB:lead-luna'], date: '2025-10-25', ...inBrook }))
})

test('who only has others as guests makes no other meeting of theirs; who takes part does', () => {
  const talks = { level: 'MINISTERS', date: '2025-11-27', published: '2025-11-27' } as const
  const two = aSummit({ ...talks, who: ['XA:foreign-fay', 'XB:foreign-fred'] })
  expectVerdict(
    'same',
    two,
    aSummit({ ...talks, format: 'TRILATERAL', who: ['XA:foreign-fay', 'XB:foreign-fred', 'XC as HOST'] })
  )
  expectVerdict(
    'different',
    two,
    aSummit({ ...talks, format: 'TRILATERAL', who: ['XA:foreign-fay', 'XB:foreign-fred', 'XC'] })
  )
  expectVerdict('different', two, aSummit({ ...talks, who: ['XA:foreign-fay', 'XC as HOST'] }))
})

test('a treaty called by what it does may be one that is called by its matter, or one of no name', () => {
  const signed = { agreementKind: 'TREATY', status: 'SIGNED', date: '2025-03-13', published: '2025-03-13' } as const
  const border = anAgreement({ ...signed, title: 'treaty on the state border' })
  expectVerdict('same', border, anAgreement({ ...signed, title: 'treaty that fixes the whole line between them' }))
  expectVerdict('unsure', border, anAgreement({ ...signed, title: 'treaty on the sharing of water' }))
})

test('two titles that say different things are of one agreement where the sentence of one says what the other does', () => {
  const agreed = { agreementKind: 'OTHER', date: '2025-01-19', published: '2025-01-19' } as const
  const flights = anAgreement({
    ...agreed,
    title: 'agreement on direct flights',
    quote: 'They announced an agreement on direct flights.'
  })
  const air = { ...agreed, title: 'air services agreement' }
  expectVerdict(
    'same',
    flights,
    anAgreement({ ...air, quote: 'They agreed to resume direct flights under a new air services agreement.' })
  )
  expectVerdict('unsure', flights, anAgreement({ ...air, quote: 'They signed an air services agreement.' }))
  expectVerdict(
    'unsure',
    flights,
    anAgreement({ ...air, quote: 'They signed an air services agreement and a protocol on direct flights.' })
  )
  expectVerdict(
    'unsure',
    flights,
    anAgreement({ ...air, quote: 'They signed agreements on air services and on direct flights.' })
  )
})

test('that two had spoken may be of their call or of their meeting of that day', () => {
  const two = { date: '2025-09-02', published: '2025-09-03' } as const
  const call = { ...two, format: 'CALL', quote: 'They spoke by telephone on Tuesday.' } as const
  const spoken = { ...two, published: '2025-09-06', quote: 'On Tuesday they had talked for an hour.' } as const
  expectVerdict('same', aSummit(call), aSummit(spoken))
  expectVerdict('same', aSummit(two), aSummit({ ...spoken, format: 'CALL' }))
  expectVerdict('different', aSummit(call), aSummit({ ...spoken, date: '2025-09-03' }))
  expectVerdict('different', aSummit(call), aSummit({ ...spoken, quote: 'On Tuesday they met and talked.' }))
  expectVerdict('different', aSummit(call), aSummit({ ...spoken, who: ['XA', 'XB'] }))
  expectVerdict('different', aSummit(two), aSummit({ ...call, published: '2025-09-06' }))
})

test('the first day of a meeting put off does not keep apart what is told without names', () => {
  const ministers = { level: 'MINISTERS', who: ['XA:foreign-fay', 'XB:foreign-fred'] } as const
  const planned = aSummit({ ...ministers, status: 'PLANNED', date: '2025-11-04', published: '2025-10-29' })
  const held = { level: 'MINISTERS', who: ['XA', 'XB'], date: '2025-11-13', published: '2025-11-20' } as const
  expectVerdict('unsure', planned, aSummit(held))
  expectVerdict('different', planned, aSummit({ ...held, date: '2025-02-13', published: '2025-02-20' }))
  expectVerdict('different', planned, aSummit({ ...held, who: ['XA:jane-doe', 'XB'] }))
  expectVerdict('different', planned, aSummit({ ...held, who: ['XA', 'XC'] }))
})

test('leaders of one organisation, on days that meet, have one summit; its ministers may have several', () => {
  const body = { who: ['@reef-forum'], format: 'MULTILATERAL' } as const
  const begun = { ...body, host: 'XB', place: { city: 'Aster', country: 'XB' }, date: '2026-04' } as const
  const told = { ...body, date: '2026-04-16/2026-04-17', published: '2026-05-03' } as const
  expectVerdict('same', aSummit({ ...begun, published: '2026-04-16' }), aSummit(told))
  expectVerdict('different', aSummit({ ...begun, published: '2026-04-16' }), aSummit({ ...told, date: '2025-04-16' }))
  expectVerdict(
    'unsure',
    aSummit({ ...begun, level: 'MINISTERS', published: '2026-04-16' }),
    aSummit({ ...told, level: 'MINISTERS' })
  )
})

test('an agreement on fisheries is one on fishing', () => {
  const signed = { agreementKind: 'OTHER', status: 'SIGNED', date: '2025-09-15', published: '2025-09-15' } as const
  const fish = anAgreement({ ...signed, title: 'Agreement on Fisheries' })
  expectVerdict('same', fish, anAgreement({ ...signed, title: 'agreement on fishing rights' }))
  expectVerdict('unsure', fish, anAgreement({ ...signed, title: 'agreement on ferries' }))
})

test('the summit of an organisation that is put off is the one of its leaders weeks later, whoever of its host is named', () => {
  const body = { who: ['@reef-forum'], format: 'MULTILATERAL' } as const
  const due = aSummit({ ...body, status: 'POSTPONED', date: '2025-06-03', published: '2025-06-02', ...inBrook })
  const held = { who: ['@reef-forum', 'XC:carol-head as HOST'], format: 'MULTILATERAL', host: 'XC' } as const
  expectVerdict('same', due, aSummit({ ...held, date: '2025-06-24', published: '2025-06-24', ...inBrook }))
  expectVerdict('different', due, aSummit({ ...held, date: '2026-06-24', published: '2026-06-24', ...inBrook }))
})

test('a visit put off is the one of the same people there half a year later, and none that is only planned anew', () => {
  const due = { status: 'POSTPONED', date: '2025-02-05', published: '2025-02-03', ...inBrook } as const
  const held = aSummit({ date: '2025-06-18', published: '2025-06-18', ...inBrook })
  expectVerdict('same', aSummit(due), held)
  expectVerdict('different', aSummit({ ...due, place: null }), held)
  expectVerdict('different', aSummit({ ...due, status: 'PLANNED' }), held)
  expectVerdict('different', aSummit({ ...due, status: 'CANCELLED' }), held)
})

test('a meeting put off is that of people not named weeks later, where both are in one country', () => {
  const due = aSummit({ status: 'POSTPONED', date: '2025-03-12', published: '2025-03-11', ...inBrook })
  const held = { who: ['XA', 'XB'], date: '2025-03-19', published: '2025-03-19' } as const
  expectVerdict('same', due, aSummit({ ...held, ...inBrook }))
  expectVerdict('unsure', due, aSummit(held))
})

test('what two agreed on is the agreement that was ratified, where its title says the same', () => {
  const quotas = { agreementKind: 'COMMITMENT', title: 'quotas for steel', date: '2024-01-30' } as const
  const agreed = anAgreement({ ...quotas, published: '2024-01-30' })
  const force = { agreementKind: 'OTHER', status: 'IN_FORCE', stepDate: '2024-04-01', published: '2024-04-02' } as const
  expectVerdict('same', agreed, anAgreement({ ...force, title: 'agreement on steel' }))
  expectVerdict('unsure', agreed, anAgreement({ ...force, title: 'agreement on nurses' }))
  expectVerdict('different', agreed, anAgreement({ ...force, title: 'agreement on steel', stepDate: '2023-04-01' }))
})

test('a treaty of one name may be in force years after it was signed; one of another name is another', () => {
  const signed = { agreementKind: 'TREATY', status: 'SIGNED', date: '2018-03-06', published: '2018-03-07' } as const
  const sea = anAgreement({ ...signed, title: 'treaty on the maritime border' })
  const force = {
    agreementKind: 'TREATY',
    status: 'IN_FORCE',
    stepDate: '2019-08-30',
    published: '2019-08-30'
  } as const
  expectVerdict('same', sea, anAgreement({ ...force, title: 'maritime boundary treaty' }))
  expectVerdict('unsure', sea, anAgreement({ ...force, title: 'extradition treaty' }))
  expectVerdict('unsure', sea, anAgreement({ ...force, title: 'maritime boundary treaty', stepDate: '2022-08-30' }))
})

test('an ambassador is sent home once in a month, whatever day is told and in whatever words', () => {
  const expelled = { type: 'SANCTION', mode: 'expel', contexts: ['diplomatic'], published: '2024-07-05' } as const
  const first = anInteraction({ ...expelled, date: '2024-07-05', quote: 'Arnor withdrew its ambassador on Friday.' })
  const month = { date: '2024-07', published: '2024-10-06', quote: 'Its envoy was called home in summer.' } as const
  expectVerdict('same', first, anInteraction({ ...expelled, ...month }))
  expectVerdict('unsure', first, anInteraction({ ...expelled, ...month, contexts: ['economic'] }))
  expectVerdict('different', first, anInteraction({ ...expelled, ...month, date: '2024-08' }))
})

test('officials who tell of a call did not hold it', () => {
  const call = { format: 'CALL', date: '2025-09-05', published: '2025-09-06' } as const
  const unnamed = { ...call, level: 'ENVOYS', who: ['XA', 'XB'] } as const
  expectVerdict(
    'same',
    aSummit(call),
    aSummit({ ...unnamed, quote: 'It was settled in a phone call, officials said.' })
  )
  expectVerdict('different', aSummit(call), aSummit({ ...unnamed, quote: 'Officials spoke by phone.' }))
})

test('a meeting recalled without a day is the one of the same people in that city, within a year or so', () => {
  const held = aSummit({ date: '2025-09-15', published: '2025-09-15', ...inBrook })
  const told = { published: '2026-02-12', ...inBrook } as const
  const before = { ...told, quote: 'The hardest part had been done before she sat down with Brand in Brook.' } as const
  expectVerdict('same', held, aSummit(before))
  expectVerdict('unsure', held, aSummit({ ...before, quote: 'She sat down with Brand in Brook.' }))
  expectVerdict('unsure', held, aSummit({ ...before, who: ['XA', 'XB'] }))
  expectVerdict('unsure', held, aSummit({ ...before, published: '2027-02-12' }))
  expectVerdict('unsure', held, aSummit({ ...before, place: null }))
})
