import type { Article } from '../../src/domain/claim.js'
import { articleId } from '../../src/domain/ids.js'
import { parsePartialDate } from '../../src/domain/partial-date.js'
import type { ProposedAgreement, ProposedInteraction, ProposedSummit } from '../../src/llm/proposal.js'

export const MEETING =
  'President Ilse Varga-Morn of Valdoria met Prime Minister Tobin Ashgrove of Merrowland in Gullport on Monday.'
export const PACT = 'Valdoria and Merrowland signed a pact on fishing quotas after the talks.'
export const CHARGE =
  'Nordhaven’s foreign minister, Han So-yun, left the Valdorians to whistle in the dark on the same day.'

const TEXT = `${MEETING}\n\n${PACT} Officials spoke of a warm afternoon.\n\n${CHARGE}\n\nNobody else had much to say.`

/** A dispatch about people and countries that exist nowhere. */
export function aStory(text = TEXT, published: string | null = '2025-08-26'): Article {
  return {
    id: articleId(text, published, 'The Gazette'),
    title: null,
    text,
    url: null,
    publisher: 'The Gazette',
    published: published === null ? null : parsePartialDate(published, 'STATED'),
    language: 'en',
    story: { start: 0, end: text.length }
  }
}

export const summit: ProposedSummit = {
  kind: 'SUMMIT',
  quotes: [MEETING],
  modality: 'ASSERTED',
  date: { edtf: '2025-08-25', words: 'on Monday' },
  attributedTo: null,
  level: 'LEADERS',
  format: 'BILATERAL',
  status: 'HELD',
  participants: ['Ilse Varga-Morn', 'Prime Minister Tobin Ashgrove'],
  place: 'Gullport',
  host: 'Merrowland'
}

export const pact: ProposedAgreement = {
  kind: 'AGREEMENT',
  quotes: [PACT],
  modality: 'ASSERTED',
  date: null,
  attributedTo: null,
  agreementKind: 'TREATY',
  status: 'SIGNED',
  title: 'pact on fishing quotas',
  parties: ['Valdoria', 'Merrowland']
}

/** What no rule reads: an idiom that no list has. */
export const snub: ProposedInteraction = {
  kind: 'INTERACTION',
  quotes: [CHARGE.replace('’', "'")],
  modality: 'ASSERTED',
  date: null,
  attributedTo: null,
  type: 'REJECT',
  mode: null,
  status: 'DONE',
  sources: ['Han So-yun'],
  targets: ['the Valdorians']
}
