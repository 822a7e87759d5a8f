import { modesOf } from '../domain/plover.js'
import { INTERACTION_TYPES, type InteractionType } from '../domain/vocabulary.js'
import type { NounFrame, RootLexicon, VerbFrame } from '../extraction/lexicon/interactions/frame.js'
import { NOUN_CLASSES } from '../extraction/lexicon/interactions/nouns.js'
import type { Row } from './rows.js'

export const VERB_FIELDS = ['root', 'verbs', 'target', 'object', 'preposition', 'mode', 'contexts'] as const
export const NOUN_FIELDS = ['root', 'nouns', 'target', 'modifier', 'mode', 'contexts'] as const

const WORD = /^[a-z]+(?:\+[a-z]+)?$/

/** A verb and who stands where beside it. Null when the row is wrong. */
export function verbFrame(row: Row): RootLexicon | null {
  const root = row.oneOf('root', INTERACTION_TYPES)
  const verbs = listed(row, 'verbs', WORD, 'base forms in lower case, verb+particle for particle verbs')
  const target = listed(row, 'target', /^[a-z]+$/, 'object, inner, or prepositions, the best first')
  const object = nouns(row, 'object')
  const preposition = row.text('preposition')
  const mode = root === null ? null : modeOf(row, root)
  if (root === null || verbs === null || target === null || object === undefined || mode === undefined) return null
  const frame: VerbFrame = {
    verbs,
    target,
    ...(object === null ? {} : { object }),
    ...(preposition === '' ? {} : { preposition }),
    ...(mode === null ? {} : { mode }),
    ...(row.text('contexts') === '' ? {} : { contexts: row.text('contexts') })
  }
  return { root, verbs: [frame], nouns: [] }
}

/** A noun that names what is done. Null when the row is wrong. */
export function nounFrame(row: Row): RootLexicon | null {
  const root = row.oneOf('root', INTERACTION_TYPES)
  const words = listed(row, 'nouns', /^[a-z]+$/, 'singular nouns in lower case')
  const target = listed(row, 'target', /^[a-z]+$/, 'prepositions or owner, the best first')
  const modifier = row.text('modifier')
  const mode = root === null ? null : modeOf(row, root)
  if (root === null || words === null || target === null || mode === undefined) return null
  const frame: NounFrame = {
    nouns: words,
    target,
    ...(modifier === '' ? {} : { modifier }),
    ...(mode === null ? {} : { mode }),
    ...(row.text('contexts') === '' ? {} : { contexts: row.text('contexts') })
  }
  return { root, verbs: [], nouns: [frame] }
}

function listed(row: Row, field: string, form: RegExp, what: string): string | null {
  const words = row.words(field)
  const odd = words.find(word => !form.test(word))
  if (odd !== undefined) return row.wrong(field, `has "${odd}" and must hold ${what}`)
  return words.length === 0 ? row.wrong(field, `is empty and must hold ${what}`) : words.join(' ')
}

/** Undefined when wrong, null when empty. */
function nouns(row: Row, field: string): string | null | undefined {
  const odd = row
    .words(field)
    .find(word => (word.startsWith('@') ? !(word.slice(1) in NOUN_CLASSES) : !WORD.test(word)))
  if (odd !== undefined) {
    const classes = Object.keys(NOUN_CLASSES).map(name => `@${name}`)
    row.wrong(field, `has "${odd}" and must hold nouns in lower case, or classes: ${classes.join(', ')}`)
    return undefined
  }
  return row.text(field) === '' ? null : row.text(field)
}

function modeOf(row: Row, root: InteractionType): string | null | undefined {
  const mode = row.text('mode')
  if (mode === '') return null
  const modes = modesOf(root)
  if (modes.includes(mode)) return mode
  row.wrong('mode', `is "${mode}"; ${root} has ${modes.length === 0 ? 'none: leave it empty' : modes.join(', ')}`)
  return undefined
}
