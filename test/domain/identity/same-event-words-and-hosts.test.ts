import { test } from 'node:test'
import { aSummit, anAgreement } from '../../builders.js'
import { expectVerdict } from './expect-verdict.js'

test('a meeting for which a date is sought is the one held weeks later, not the one held months later', () => {
  const sought = { status: 'PROPOSED', who: ['XA', 'XB'], published: '2025-08-01' } as const
  const held = (date: string) => aSummit({ date, published: date })
  expectVerdict('same', aSummit(sought), held('2025-08-12'))
  expectVerdict('same', aSummit(sought), aSummit({ ...sought, published: '2025-08-09' }))
  expectVerdict('unsure', aSummit(sought), held('2025-11-25'))
  expectVerdict('unsure', aSummit(sought), held('2025-07-20'))
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
