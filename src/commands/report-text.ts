import type { Claim, Extraction } from '../domain/claim.js'
import type { ExtractionReport, ReportedAgreement, ReportedInteraction, ReportedSummit } from '../extraction/report.js'
import { quoteInContext } from './quote-in-context.js'
import { styled } from './terminal.js'

export interface ReportStyle {
  readonly colours: boolean
  readonly columns: number
  /** Also say which rule made each claim, how sure it is, and why other sentences were not used. */
  readonly explain: boolean
}

const INDENT = '    '

/** What one article yields, for people: each fact with its sentences, the quotes underlined. */
export function reportText(extraction: Extraction, report: ExtractionReport, style: ReportStyle): string {
  const write = new Writer(extraction, style)
  return [
    ...write.head(report),
    ...write.section('Summits', report.summits, summit => [summitLine(summit), ...write.quotes(summit.quotes)]),
    ...write.section('Agreements', report.agreements, agreement => [
      agreementLine(agreement),
      ...write.quotes(agreement.quotes)
    ]),
    ...write.section('Interactions', report.interactions, interaction => [
      interactionLine(interaction),
      ...write.quotes(interaction.quotes)
    ]),
    ...write.notes(report)
  ].join('\n')
}

class Writer {
  constructor(
    private readonly extraction: Extraction,
    private readonly style: ReportStyle
  ) {}

  head({ article, countries, leaders, organizations, territories }: ExtractionReport): string[] {
    const published =
      article.published === null
        ? 'date unknown'
        : `${article.published}${article.publishedBasis === 'IMPLIED' ? ' (worked out from who held office)' : ''}`
    const people = leaders.map(({ name, office, country }) => {
      const post = [country, office].filter(part => part !== null).join(' ')
      return post === '' ? name : `${name} (${post})`
    })
    return [
      this.bold(article.title ?? article.file ?? 'Untitled article'),
      [article.publisher, published, article.language].filter(part => part !== null).join(' · '),
      ...labelled('countries', countries),
      ...labelled('leaders', people),
      ...labelled('organisations', organizations),
      ...labelled('territories', territories)
    ]
  }

  section<T>(title: string, items: readonly T[], linesOf: (item: T) => readonly string[]): string[] {
    if (items.length === 0) return ['', this.bold(`${title}: none`)]
    return ['', this.bold(`${title} (${items.length})`), ...items.flatMap(item => ['', ...linesOf(item)])]
  }

  quotes(quotes: readonly string[]): string[] {
    return quotes.flatMap(quote => {
      const { text, story } = this.extraction.article
      const start = text.indexOf(quote, story.start)
      const lines = start < 0 ? [] : quoteInContext(text, { start, end: start + quote.length }, this.style)
      const claims = this.style.explain ? this.extraction.claims.filter(claim => claim.quote === quote) : []
      return [...lines, ...claims.map(explanation)].map(line => INDENT + line)
    })
  }

  notes({ notes }: ExtractionReport): string[] {
    if (notes.length === 0) return []
    if (!this.style.explain) {
      const are = notes.length === 1 ? '1 sentence was' : `${notes.length} sentences were`
      return ['', `${are} looked at and not used; --explain says why.`]
    }
    return this.section('Looked at and not used', notes, note => [
      `  ${note.message} [${note.rule}]`,
      ...quoteInContext(this.extraction.article.text, note, this.style).map(line => INDENT + line)
    ])
  }

  private bold(text: string): string {
    return styled('bold', text, this.style.colours)
  }
}

function labelled(label: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${label}: ${values.join(', ')}`]
}

function summitLine(summit: ReportedSummit): string {
  const where = [summit.place?.city, summit.place?.country].filter(part => part != null).join(', ')
  const who = summit.leaders.length > 0 ? summit.leaders : [...summit.countries, ...summit.organizations]
  return factLine(words(summit.status), [
    `${words(summit.format)}, ${words(summit.level)}`,
    dateWords(summit.date, summit.window),
    where,
    summit.host === null ? '' : `host ${summit.host}`,
    summit.framework ?? '',
    who.join(' – ')
  ])
}

function agreementLine(agreement: ReportedAgreement): string {
  return factLine(words(agreement.status), [
    words(agreement.kind),
    agreement.title,
    dateWords(agreement.date, agreement.window),
    agreement.parties.join(' – '),
    agreement.topics.length === 0 ? '' : `on ${agreement.topics.join(', ')}`
  ])
}

function interactionLine(interaction: ReportedInteraction): string {
  return factLine(words(interaction.type), [
    words(interaction.mode ?? ''),
    `${interaction.sources.join(', ')} → ${interaction.targets.join(', ')}`,
    interaction.date ?? ''
  ])
}

function factLine(first: string, parts: readonly string[]): string {
  return `  ${[first, ...parts.filter(part => part !== '')].join(' · ')}`
}

function dateWords(date: string | null, window: string | null): string {
  return date ?? (window === null ? 'no date' : `no date (within ${window})`)
}

function words(term: string): string {
  return term.toLowerCase().replaceAll('_', ' ')
}

function explanation(claim: Claim): string {
  const said = claim.attributedTo === null ? '' : `, according to ${claim.attributedTo}`
  return `[${claim.rule}, ${words(claim.modality)}, ${Math.round(claim.confidence * 100)} % sure${said}]`
}
