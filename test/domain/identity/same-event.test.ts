import { test } from 'node:test'
import type { Testimony } from '../../../src/domain/identity/testimony.js'
import { aSummit, anAgreement, anInteraction } from '../../builders.js'
import { expectVerdict } from './expect-verdict.js'

const inAster = { place: { city: 'Aster', country: 'XB' } }

test('two reports of one meeting are the same, however they date it', () => {
  expectVerdict('same', aSummit({ date: '2025-08-23' }), aSummit({ date: '2025-08-23', published: '2025-08-25' }))
  expectVerdict(
    'same',
    aSummit({ date: '2025-08-23', ...inAster }),
    aSummit({ date: '2025-08', published: '2025-12-01', ...inAster })
  )
  expectVerdict('same', aSummit({ date: '2025-08-23' }), aSummit({ published: '2025-08-25' }))
  expectVerdict('same', aSummit({ published: '2025-08-24' }), aSummit({ published: '2025-08-25' }))
})

test('a planned meeting is the one that is held, if place and time allow', () => {
  const planned = aSummit({ status: 'PLANNED', published: '2025-08-20', date: '2025-08-23', ...inAster })
  expectVerdict('same', planned, aSummit({ date: '2025-08-23', ...inAster }))
  expectVerdict('same', planned, aSummit({ date: '2025-08-24', ...inAster }))
  expectVerdict(
    'same',
    aSummit({ status: 'PLANNED', published: '2025-08-20', ...inAster }),
    aSummit({ date: '2025-08-25', ...inAster })
  )
  expectVerdict('different', planned, aSummit({ date: '2025-10-25', published: '2025-10-26', ...inAster }))
})

test('a meeting called off is the one that was planned', () => {
  const planned = aSummit({ status: 'PLANNED', published: '2025-08-20', date: '2025-09-10', ...inAster })
  expectVerdict('same', planned, aSummit({ status: 'CANCELLED', published: '2025-08-30', date: '2025-09-10' }))
  expectVerdict('same', planned, aSummit({ status: 'CANCELLED', published: '2025-09-01', ...inAster }))
})

test('a call on Monday is not the call on Tuesday', () => {
  const monday = aSummit({ format: 'CALL', date: '2025-08-18', published: '2025-08-18' })
  expectVerdict('different', monday, aSummit({ format: 'CALL', date: '2025-08-19', published: '2025-08-19' }))
  expectVerdict('same', monday, aSummit({ format: 'CALL', date: '2025-08-18', published: '2025-08-20' }))
  expectVerdict(
    'unsure',
    aSummit({ format: 'CALL', published: '2025-08-10' }),
    aSummit({ format: 'CALL', published: '2025-08-25' })
  )
})

test('a call and a meeting of the same day are two', () => {
  expectVerdict('different', aSummit({ format: 'CALL', date: '2025-08-18' }), aSummit({ date: '2025-08-18' }))
})

test('a summit is not the meeting of ministers that prepares it', () => {
  expectVerdict(
    'different',
    aSummit({ date: '2025-08-23' }),
    aSummit({ date: '2025-08-23', level: 'MINISTERS', who: ['XA', 'XB'] })
  )
})

test('other ministers of the same countries held other talks', () => {
  const talks = (who: string[]) => aSummit({ level: 'MINISTERS', date: '2025-08-23', who: ['XA', 'XB', ...who] })
  expectVerdict('different', talks(['XA:foreign-fay', 'XB:foreign-fred']), talks(['XA:defence-dan', 'XB:defence-dora']))
  expectVerdict('same', talks(['XA:foreign-fay']), talks(['XA:foreign-fay', 'XB:foreign-fred']))
})

test('this year’s summit of a series is not last year’s', () => {
  const series = { format: 'MULTILATERAL', framework: 'ring' } as const
  const gyre = { place: { city: 'Gyre', country: 'XA' }, host: 'XA', who: ['XA'] }
  const lima = { place: { city: 'Lorn', country: 'XC' }, host: 'XC', who: ['XC', 'XA'] }
  const planned = aSummit({ ...series, ...gyre, status: 'PLANNED', date: '2025-10-21/2025-10-31' })
  expectVerdict('different', planned, aSummit({ ...series, ...lima, date: '2024-11-15', published: '2024-11-16' }))
  expectVerdict(
    'same',
    planned,
    aSummit({ ...series, ...gyre, who: ['XA', 'XB', 'XC'], date: '2025-10-31', published: '2025-11-01' })
  )
  expectVerdict('same', planned, aSummit({ ...series, ...gyre, status: 'PLANNED', published: '2025-09-20' }))
  expectVerdict('different', planned, aSummit({ ...series, ...lima, status: 'PLANNED', published: '2025-09-20' }))
})

test('a pair beside a meeting of many is not that meeting', () => {
  const ring = aSummit({ format: 'MULTILATERAL', framework: 'ring', date: '2025-06-17', who: ['XA', 'XB', 'XC', 'XD'] })
  expectVerdict('different', ring, aSummit({ format: 'SIDELINE', date: '2025-06-17' }))
  expectVerdict(
    'same',
    aSummit({ format: 'SIDELINE', date: '2025-06-17' }),
    aSummit({ format: 'BILATERAL', date: '2025-06-17' })
  )
})

test('a trilateral is not the bilateral of two of the three', () => {
  const three = aSummit({ format: 'TRILATERAL', date: '2025-08-23', who: ['XA', 'XB', 'XC'] })
  expectVerdict('different', three, aSummit({ date: '2025-08-23' }))
})

test('meetings of different frameworks are different', () => {
  const of = (framework: string) =>
    aSummit({ format: 'MULTILATERAL', framework, date: '2025-06-17', who: ['XA', 'XB', 'XC', 'XD'] })
  expectVerdict('different', of('ring'), of('quay'))
})

test('an undated article leaves a pair unsure', () => {
  expectVerdict('unsure', aSummit({ published: null }), aSummit({ date: '2025-08-23' }))
})

test('a later recollection finds its meeting by month and place', () => {
  const held = aSummit({ date: '2018-06-12', published: '2018-06-12', ...inAster })
  expectVerdict('same', held, aSummit({ date: '2018-06', published: '2024-01-10', ...inAster }))
  expectVerdict('different', held, aSummit({ date: '2019-02', published: '2024-01-10', ...inAster }))
})

test('one joint statement a summit, but not the statement and an undertaking in it', () => {
  const statement = anAgreement({ date: '2025-08-23' })
  expectVerdict(
    'same',
    statement,
    anAgreement({ date: '2025-08-23', published: '2025-08-26', title: 'joint statement on future ties' })
  )
  const body = { agreementKind: 'MECHANISM', title: 'joint consultative body on low birth rates' } as const
  expectVerdict('different', statement, anAgreement({ ...body, date: '2025-08-23' }))
})

test('two undertakings of one summit are two, the same one told twice is one', () => {
  const undertaking = (title: string, topics: string[], published = '2025-08-24') =>
    anAgreement({ agreementKind: 'COMMITMENT', title, topics, date: '2025-08-23', published })
  const hydrogen = undertaking('cooperation in hydrogen energy', ['hydrogen'])
  expectVerdict('unsure', hydrogen, undertaking('joint response to cyber attacks', ['cyber'], '2025-08-25'))
  expectVerdict('same', hydrogen, undertaking('closer cooperation on hydrogen', ['hydrogen'], '2025-08-25'))
})

test('an agreement announced and the same signed months later are one', () => {
  const deal = { agreementKind: 'TRADE_DEAL', title: 'trade deal', topics: ['trade'] } as const
  const agreed = anAgreement({ ...deal, status: 'AGREED', date: '2025-07-23', published: '2025-07-24' })
  expectVerdict(
    'same',
    agreed,
    anAgreement({ ...deal, status: 'SIGNED', stepDate: '2025-11-14', published: '2025-11-15' })
  )
  expectVerdict(
    'unsure',
    agreed,
    anAgreement({ ...deal, status: 'SIGNED', stepDate: '2028-11-14', published: '2028-11-15' })
  )
  expectVerdict(
    'different',
    agreed,
    anAgreement({ ...deal, status: 'SIGNED', stepDate: '2019-11-14', published: '2019-11-15' })
  )
})

test('agreements of other parties are different', () => {
  const deal = { agreementKind: 'TRADE_DEAL', title: 'trade deal', date: '2025-07-23' } as const
  expectVerdict('different', anAgreement(deal), anAgreement({ ...deal, who: ['XA', 'XC'] }))
})

test('one accusation told twice is one; the answer to it, or another day’s, is not', () => {
  const quote = 'Arnor accused Gondor of violating its airspace with drones.'
  const accusation = anInteraction({ quote, date: '2025-08-23' })
  const retold = anInteraction({
    quote: 'Gondor violated the airspace with drones, Arnor said.',
    published: '2025-08-25',
    date: '2025-08-23'
  })
  expectVerdict('same', accusation, retold)
  expectVerdict(
    'different',
    accusation,
    anInteraction({ quote, date: '2025-08-23', from: ['XB'], to: ['XA'], published: '2025-08-25' })
  )
  expectVerdict('different', accusation, anInteraction({ quote, date: '2025-08-27', published: '2025-08-27' }))
  expectVerdict(
    'unsure',
    accusation,
    anInteraction({ quote: 'Arnor blamed Gondor for the failed harvest.', date: '2025-08-23', published: '2025-08-25' })
  )
})

test('events of one article are told apart by the article itself', () => {
  const options = { text: 'They met. They met.', date: '2025-08-23' }
  expectVerdict('same', aSummit({ ...options, event: 's1' }), aSummit({ ...options, event: 's1', status: 'PLANNED' }))
  expectVerdict('different', aSummit({ ...options, event: 's1' }), aSummit({ ...options, event: 's2' }))
})

test('a meeting put off and the one that its article says will take its place are one', () => {
  const text = 'They put off the meeting of the 3rd and will meet on the 21st instead.'
  const told = { text, published: '2025-03-01', quote: text } as const
  const putOff = aSummit({ ...told, event: 's1', status: 'POSTPONED', date: '2025-03-03', ...inAster })
  const instead = aSummit({ ...told, event: 's2', status: 'PLANNED', date: '2025-03-21' })
  expectVerdict('same', putOff, instead)
  expectVerdict('different', putOff, aSummit({ ...told, event: 's2', status: 'PLANNED', date: '2025-02-21' }))
  expectVerdict('different', putOff, aSummit({ ...told, event: 's2', date: '2025-03-21' }))
})

test('what became of a promise belongs to it, about the day by which it was due', () => {
  const promise = { agreementKind: 'COMMITMENT', title: 'withdraw its troops', date: '2025-02-03' } as const
  const given = anAgreement({ ...promise, published: '2025-02-04', deadline: '2025-06-01' })
  const kept = (title: string, day: string, status: 'IN_FORCE' | 'LAPSED' = 'IN_FORCE') =>
    anAgreement({ agreementKind: 'COMMITMENT', title, status, stepDate: day, published: day })
  expectVerdict('same', given, kept('withdrawal of its troops', '2025-05-30'))
  expectVerdict('same', given, kept('withdraw the troops', '2025-06-02', 'LAPSED'))
  expectVerdict('unsure', given, kept('delivery of twelve tanks', '2025-05-30'))
  expectVerdict('unsure', given, kept('withdrawal of its troops', '2025-11-30'))
  expectVerdict('different', given, kept('withdrawal of its troops', '2024-11-30'))
})

test('a meeting put off is the one held some weeks later, and its first date does not keep them apart', () => {
  const planned = aSummit({ status: 'PLANNED', date: '2025-03-03', published: '2025-02-20', ...inAster })
  const putOff = aSummit({ status: 'POSTPONED', date: '2025-03-03', published: '2025-03-01' })
  const held = aSummit({ date: '2025-04-21', published: '2025-04-21', ...inAster })
  expectVerdict('same', planned, putOff)
  expectVerdict('same', putOff, held)
  expectVerdict('unsure', planned, held)
  expectVerdict('different', putOff, aSummit({ date: '2025-08-21', published: '2025-08-21' }))
  expectVerdict('different', putOff, aSummit({ date: '2025-02-10', published: '2025-02-10' }))
  expectVerdict('different', putOff, aSummit({ date: '2025-04-21', who: ['XA', 'XB', 'XA:jane-doe', 'XB:ann-poe'] }))
})

test('ministers whom a text does not name are not envoys of the same day, and nobody is taken for a leader', () => {
  const ministers = { level: 'MINISTERS', date: '2025-04-06', published: '2025-04-07', ...inAster } as const
  const unnamed = { ...ministers, level: 'ENVOYS', who: ['XA', 'XB'] } as const
  expectVerdict('same', aSummit(ministers), aSummit(unnamed))
  expectVerdict('different', aSummit(ministers), aSummit({ ...unnamed, who: ['XA', 'XB', 'XA:jim-low', 'XB:ann-poe'] }))
  const officials = { ...unnamed, quote: 'Officials of Arnor and Gondor held talks.' }
  expectVerdict('different', aSummit({ ...ministers, level: 'LEADERS' }), aSummit(officials))
})

test('a meeting of which a text names nobody is of any level, on the day and in the city of the other', () => {
  const untold = { level: 'ENVOYS', who: ['XA', 'XB'], status: 'PLANNED', published: '2025-04-01', ...inAster } as const
  const plan = aSummit({ ...untold, quote: 'Arnor and Gondor will hold talks on April 8.', date: '2025-04-08' })
  const leaders = { date: '2025-04-08', published: '2025-04-09', ...inAster } as const
  expectVerdict('same', plan, aSummit(leaders))
  expectVerdict('unsure', plan, aSummit({ ...leaders, place: null }))
  expectVerdict('unsure', plan, aSummit({ ...leaders, date: '2025-04-09' }))
  const ministers = { ...leaders, level: 'MINISTERS', who: ['XA', 'XB', 'XA:jane-doe', 'XB:ann-poe'] } as const
  expectVerdict('same', plan, aSummit(ministers))
  expectVerdict('different', plan, aSummit({ ...ministers, date: '2025-04-06' }))
})

test('an agreement is found by a name of its own, whoever of many leaves it', () => {
  const of = (title: string, options: Partial<Parameters<typeof anAgreement>[0]>) =>
    anAgreement({ agreementKind: 'TRADE_DEAL', title, who: ['XA', 'XB', 'XC'], ...options })
  const signed = of('Trans-Sea Partnership in Aster', { status: 'SIGNED', date: '2025-02-04', published: '2025-02-04' })
  const left = {
    status: 'WITHDRAWN',
    stepDate: '2026-01-23',
    published: '2026-01-23',
    who: ['XA', 'XB', 'XC', 'XD']
  } as const
  expectVerdict('same', signed, of('Trans-Sea Partnership', left))
  expectVerdict('unsure', signed, of('trade agreement', left))
})

test('the day and the place in a title are no part of what it is on', () => {
  const salt = { agreementKind: 'TREATY', date: '2025-02-03', published: '2025-02-04', topics: [] } as const
  expectVerdict(
    'same',
    anAgreement({ ...salt, title: 'treaty late on Monday on salt' }),
    anAgreement({ ...salt, title: 'salt treaty in Aster Bay', published: '2025-02-05' })
  )
})

test('the same people on both sides met once, whatever level was read', () => {
  const met = { date: '2025-04-21', published: '2025-04-21', ...inAster } as const
  expectVerdict('same', aSummit(met), aSummit({ ...met, level: 'MINISTERS' }))
})

test('the summit of one organisation is found without the name of its framework, by city or framework', () => {
  const body = { who: ['@reef-forum'], format: 'MULTILATERAL' } as const
  const series = { ...body, framework: 'reef-forum', date: '2025-05-21', published: '2025-05-22' } as const
  expectVerdict('same', aSummit({ ...body, status: 'PLANNED', published: '2025-04-18' }), aSummit(series))
  const inCity = aSummit({
    ...body,
    format: 'BILATERAL',
    who: ['@reef-forum', 'XB'],
    host: 'XB',
    date: '2025-10-13',
    ...inAster
  })
  expectVerdict('same', inCity, aSummit({ ...body, date: '2025', published: '2026-10-19', ...inAster }))
  expectVerdict('unsure', aSummit({ ...body, date: '2025-05-21' }), aSummit({ ...body, published: '2025-05-22' }))
})

test('what is signed and ratified is one agreement, whatever it is called', () => {
  const gas = { agreementKind: 'OTHER', title: 'gas agreement' } as const
  const announced = anAgreement({ ...gas, date: '2025-04-21', published: '2025-04-21' })
  const signed = anAgreement({ ...gas, status: 'SIGNED', date: '2025-10-09', published: '2025-10-09' })
  const ratified = {
    ...gas,
    status: 'RATIFIED',
    title: 'gas agreement with Brennmark',
    stepDate: '2025-12-01'
  } as const
  expectVerdict('same', announced, signed)
  expectVerdict('same', signed, anAgreement({ ...ratified, date: '2025-10', published: '2025-12-01' }))
  expectVerdict(
    'different',
    signed,
    anAgreement({ ...gas, status: 'SIGNED', date: '2025-10-20', published: '2025-10-20' })
  )
})

test('"an agreement" of the same day is the one whose title its sentence tells', () => {
  const signed = { agreementKind: 'OTHER', status: 'SIGNED', date: '2025-06-08', published: '2025-06-08' } as const
  const cable = { ...signed, title: 'agreement on a power cable', quote: 'They signed an agreement on a power cable.' }
  const silent = { ...signed, title: 'agreement' }
  expectVerdict(
    'same',
    anAgreement(cable),
    anAgreement({ ...silent, quote: 'They signed an agreement to lay a power cable.' })
  )
  expectVerdict('unsure', anAgreement(cable), anAgreement({ ...silent, quote: 'They signed an agreement on herring.' }))
  expectVerdict('same', anAgreement(silent), anAgreement({ ...silent, title: 'deal' }))
})

test('"an agreement" is the one whose title speaks of what its sentence does, told within days of each other', () => {
  const signed = { agreementKind: 'OTHER', status: 'SIGNED' } as const
  const named = {
    ...signed,
    title: 'Agreement on the Fair Sale of Fleeces',
    quote: 'The ministers signed the Agreement on the Fair Sale of Fleeces.',
    date: '2025-06',
    published: '2025-06-11'
  }
  const silent = { ...signed, title: 'agreement', date: '2025-06-10', published: '2025-06-10' }
  const fleeces = { ...silent, quote: 'They signed an agreement that will bring ten thousand fleeces to the mills.' }
  expectVerdict('same', anAgreement(named), anAgreement(fleeces))
  expectVerdict(
    'unsure',
    anAgreement(named),
    anAgreement({ ...silent, quote: 'They signed an agreement that will bring herring to the docks.' })
  )
  expectVerdict(
    'different',
    anAgreement(named),
    anAgreement({ ...fleeces, date: '2025-05-10', published: '2025-05-10' })
  )
})

test('a peace agreement may be called a peace treaty; a truce is another thing than a treaty', () => {
  const signed = { status: 'SIGNED', date: '2025-06-08', published: '2025-06-08' } as const
  const peace = anAgreement({ ...signed, agreementKind: 'CEASEFIRE', title: 'peace agreement' })
  expectVerdict('same', peace, anAgreement({ ...signed, agreementKind: 'TREATY', title: 'peace treaty' }))
  expectVerdict('different', peace, anAgreement({ ...signed, agreementKind: 'TREATY', title: 'treaty on salt' }))
  const truce = anAgreement({ ...signed, agreementKind: 'CEASEFIRE', title: 'truce' })
  expectVerdict('different', truce, anAgreement({ ...signed, agreementKind: 'TREATY', title: 'peace treaty' }))
})

test('the name of a party makes no two titles alike', () => {
  const signed = { agreementKind: 'OTHER', status: 'SIGNED', date: '2025-05-14', published: '2025-05-14' } as const
  const ratified = { ...signed, status: 'RATIFIED', stepDate: '2025-06-26', published: '2025-06-26' } as const
  const herring = anAgreement({ ...signed, title: 'herring agreement with Valdoria' })
  expectVerdict(
    'same',
    herring,
    anAgreement({ ...ratified, title: 'herring agreement between Valdoria and Merrowland' })
  )
  expectVerdict('unsure', herring, anAgreement({ ...ratified, title: 'agreement with Valdoria on harbour pilots' }))
})

test('what is ratified is what was signed days before, though no title says so', () => {
  const signed = { agreementKind: 'OTHER', status: 'SIGNED', title: 'agreement', date: '2025-06-17' } as const
  const ratified = { ...signed, status: 'RATIFIED', title: 'agreement on a name' } as const
  const on = (stepDate: string): Testimony =>
    anAgreement({ ...ratified, date: undefined, stepDate, published: stepDate })
  expectVerdict('same', anAgreement({ ...signed, published: '2025-06-17' }), on('2025-06-20'))
  expectVerdict('unsure', anAgreement({ ...signed, published: '2025-06-17' }), on('2025-09-20'))
})

test('papers of one form on two matters are not taken for one, however alike their titles', () => {
  const signed = { status: 'SIGNED', agreementKind: 'OTHER', date: '2025-08-23' } as const
  const titled = (title: string): Testimony => anAgreement({ ...signed, title })
  expectVerdict('unsure', titled('economic partnership agreement'), titled('strategic partnership agreement'))
  expectVerdict('unsure', titled('defence cooperation agreement'), titled('cultural cooperation agreement'))
  expectVerdict('same', titled('military cooperation agreement'), titled('defence cooperation agreement'))
  expectVerdict('same', titled('strategic partnership agreement'), titled('comprehensive strategic partnership'))
  expectVerdict('same', titled('trade and defence cooperation agreement'), titled('trade cooperation agreement'))
})

test('a text agreed in spring is initialled in summer', () => {
  const treaty = { status: 'AGREED', agreementKind: 'TREATY', title: 'water treaty' } as const
  const agreed = anAgreement({ ...treaty, published: '2025-03-14', date: '2025-03-13' })
  const initialled = { ...treaty, quote: 'The ministers initialled the water treaty.' }
  expectVerdict('same', agreed, anAgreement({ ...initialled, published: '2025-08-09', date: '2025-08-08' }))
  expectVerdict('different', agreed, anAgreement({ ...initialled, published: '2025-01-09', date: '2025-01-08' }))
  expectVerdict('different', agreed, anAgreement({ ...treaty, published: '2025-08-09', date: '2025-08-08' }))
})

test('another round of talks is not the round planned weeks before, and is the one others tell of that week', () => {
  const officials = { status: 'PLANNED', level: 'MINISTERS', ...inAster } as const
  const round = { ...officials, quote: 'The ministers will meet soon for another round of talks.' }
  const first = aSummit({ ...officials, published: '2025-06-01' })
  expectVerdict('same', first, aSummit({ ...officials, published: '2025-06-12' }))
  expectVerdict('unsure', first, aSummit({ ...round, published: '2025-06-12' }))
  expectVerdict('same', first, aSummit({ ...round, published: '2025-06-04' }))
})
