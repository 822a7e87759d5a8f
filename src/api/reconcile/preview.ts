import { descriptionOf, namesOf } from './entities.js'
import type { Entity } from './entities.js'

const MOST_ALIASES = 8
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const html = (text: string): string => text.replace(/[&<>"]/g, mark => ESCAPES[mark] ?? mark)

/** A small page about somebody or something, to be shown in a frame. */
export function preview(entity: Entity, nameOf: (id: string) => string): string {
  const { record } = entity
  const aliases = [...new Set(namesOf(entity).slice(1))].filter(alias => alias !== record.name).slice(0, MOST_ALIASES)
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${html(record.name)}</title>`,
    '<style>body{font:14px/1.4 sans-serif;margin:8px}h1{font-size:16px;margin:0}p{margin:4px 0}small{color:#555}</style>',
    `</head><body><h1>${html(record.name)}</h1>`,
    `<p>${html(descriptionOf(entity, nameOf))}</p>`,
    aliases.length > 0 ? `<p>Also: ${html(aliases.join(', '))}</p>` : '',
    `<p><small>${html(entity.id)}</small></p></body></html>`
  ].join('')
}
