import type { StoredArticle } from '../../domain/claim.js'
import type { StoredClaim } from '../../graph/store.js'
import type { Column } from './column.js'

export const articleColumns: readonly Column<StoredArticle>[] = [
  { name: 'title', type: 'string', about: 'Headline.', free: true, of: ({ title }) => title },
  { name: 'url', type: 'string', about: 'Where it stands on the web.', free: true, of: ({ url }) => url },
  { name: 'publisher', type: 'string', about: 'Who published it.', free: true, of: ({ publisher }) => publisher },
  { name: 'published', type: 'string', about: 'When, EDTF.', of: ({ published }) => published?.edtf ?? null },
  {
    name: 'earliest',
    type: 'date',
    about: 'First day that the publication date can mean.',
    of: ({ published }) => published?.earliest ?? null
  },
  {
    name: 'latest',
    type: 'date',
    about: 'Last day that the publication date can mean.',
    of: ({ published }) => published?.latest ?? null
  },
  { name: 'language', type: 'string', about: 'BCP 47.', of: ({ language }) => language },
  { name: 'status', type: 'string', about: 'ACCEPTED, RETRACTED or SUPERSEDED.', of: ({ status }) => status },
  { name: 'ingestedAt', type: 'datetime', about: 'When this store took it in.', of: ({ ingestedAt }) => ingestedAt }
]

export const claimColumns: readonly Column<StoredClaim>[] = [
  { name: 'article', type: 'string', about: 'Id of the article that says so.', of: ({ articleId }) => articleId },
  { name: 'claimKind', type: 'string', about: 'SUMMIT, AGREEMENT, INTERACTION or TENURE.', of: ({ kind }) => kind },
  { name: 'quote', type: 'string', about: 'The exact words.', free: true, of: ({ quote }) => quote },
  { name: 'start', type: 'integer', about: 'Where they begin in the text, in UTF-16 units.', of: ({ start }) => start },
  { name: 'end', type: 'integer', about: 'Where they end.', of: ({ end }) => end },
  { name: 'modality', type: 'string', about: 'ASSERTED, PLANNED, DENIED, …', of: ({ modality }) => modality },
  { name: 'basis', type: 'string', about: 'STATED or IMPLIED.', of: ({ basis }) => basis },
  {
    name: 'attributedTo',
    type: 'string',
    about: 'Who says so, where not the article itself.',
    free: true,
    of: ({ attributedTo }) => attributedTo
  },
  { name: 'date', type: 'string', about: 'The date it gives, EDTF.', of: ({ date }) => date?.edtf ?? null },
  { name: 'confidence', type: 'number', about: '0 to 1.', of: ({ confidence }) => confidence },
  { name: 'rule', type: 'string', about: 'The rule that read it.', of: ({ rule }) => rule },
  { name: 'extractor', type: 'string', about: 'Version of the extractor.', of: ({ extractor }) => extractor },
  { name: 'knownAt', type: 'date', about: 'The day from which it was known.', of: ({ knownAt }) => knownAt },
  { name: 'recordedAt', type: 'datetime', about: 'When this store recorded it.', of: ({ recordedAt }) => recordedAt },
  {
    name: 'retractedAt',
    type: 'datetime',
    about: 'When it was taken back, if it was.',
    of: ({ retractedAt }) => retractedAt
  }
]
