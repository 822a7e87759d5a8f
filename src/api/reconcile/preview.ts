import { htmlText } from '../html.js'
import { descriptionOf, namesOf } from './entities.js'
import type { Entity } from './entities.js'

const MOST_ALIASES = 8

/** A small page about somebody or something, to be shown in a frame. */
export function preview(entity: Entity, nameOf: (id: string) => string): string {
  const { record } = entity
  const aliases = [...new Set(namesOf(entity).slice(1))].filter(alias => alias !== record.name).slice(0, MOST_ALIASES)
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${htmlText(record.name)}</title>`,
    '<style>body{font:14px/1.4 sans-serif;margin:8px}h1{font-size:16px;margin:0}p{margin:4px 0}small{color:#555}</style>',
    `</head><body><h1>${htmlText(record.name)}</h1>`,
    `<p>${htmlText(descriptionOf(entity, nameOf))}</p>`,
    aliases.length > 0 ? `<p>Also: ${htmlText(aliases.join(', '))}</p>` : '',
    `<p><small>${htmlText(entity.id)}</small></p></body></html>`
  ].join('')
}
