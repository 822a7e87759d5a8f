import type { Column } from '../graph/column.js'
import type { Table } from './tables.js'

const TYPES: Readonly<Record<Column<never>['type'], { readonly type: string; readonly format?: string }>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  datetime: { type: 'datetime' },
  list: { type: 'string' }
}

/** What the tables are, by the Data Package standard (datapackage.org). */
export function datapackage(tables: readonly Table[]): string {
  const described = {
    profile: 'tabular-data-package',
    name: 'entente',
    title: 'Entente: a diplomatic-relations graph',
    description:
      'Nodes by kind and the edges between them. Lists within a cell are parted by |. Text that a spreadsheet would take for a formula begins with an apostrophe.',
    resources: tables.map(({ name, about, columns }) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      description: about,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: columns.map(column => ({ name: column.name, ...TYPES[column.type], description: column.about })),
        missingValues: [''],
        ...(columns[0]?.name === 'id' ? { primaryKey: 'id' } : {})
      }
    }))
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
