import type { StoredArticle } from '../domain/claim.js'
import type { PartialDate } from '../domain/partial-date.js'
import { GraphWalk } from './graph/walk.js'
import type { ExportFormat } from './format.js'

/** The articles behind a result as citations, for Zotero, Pandoc and the like. */
export const csl: ExportFormat = {
  name: 'csl',
  mediaType: 'application/vnd.citationstyles.csl+json',
  extension: 'csl.json',
  description: 'the articles behind a result as citations (CSL-JSON), for Zotero and Pandoc',
  selects: true,
  resumes: false,
  async *write({ store }, { filter }) {
    const walk = new GraphWalk(store, { filter, evidence: true })
    yield '['
    let first = true
    for await (const nodes of walk.nodes('Article')) {
      const items = nodes.flatMap(node => (node.kind === 'Article' ? [JSON.stringify(citation(node.record))] : []))
      if (items.length === 0) continue
      yield `${first ? '' : ','}\n${items.join(',\n')}`
      first = false
    }
    yield '\n]\n'
  }
}

function citation({ id, title, url, publisher, published, language, ingestedAt }: StoredArticle): object {
  const issued = published === null ? null : dateParts(published)
  return {
    id,
    type: 'article-newspaper',
    ...(title === null ? {} : { title }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(url === null ? {} : { URL: url }),
    ...(issued === null ? {} : { issued: { 'date-parts': issued } }),
    accessed: { 'date-parts': [partsOf(ingestedAt.slice(0, 10))] },
    language
  }
}

/** As exact as the date is: `[[2025, 8]]` for a month, two dates for an interval; null for one with an open end. */
function dateParts({ edtf, precision, earliest, latest }: PartialDate): number[][] | null {
  if (precision !== 'INTERVAL') return [partsOf(edtf)]
  return earliest === null || latest === null ? null : [partsOf(earliest), partsOf(latest)]
}

const partsOf = (date: string): number[] => date.split('-').map(Number)
