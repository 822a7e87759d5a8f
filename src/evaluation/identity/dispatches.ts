import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../../domain/errors.js'
import { canonicalText } from '../../domain/text.js'
import type { EventKind } from '../../domain/vocabulary.js'

/** A sentence of a dispatch and the event it tells of. */
export interface Mention {
  readonly event: string
  readonly kind: EventKind
  /** Stands in the text word for word, once. */
  readonly quote: string
  /** UTF-16 units of the canonical text. */
  readonly start: number
  readonly end: number
}

export interface Dispatch {
  /** `first/real/001.json`. */
  readonly file: string
  readonly title: string
  readonly publisher: string
  /** A day in EDTF. */
  readonly published: string
  readonly url: string | null
  /** Canonical. */
  readonly text: string
  readonly mentions: readonly Mention[]
}

type Written = Omit<Dispatch, 'file' | 'url' | 'mentions'> & {
  readonly url?: string
  readonly mentions: readonly Omit<Mention, 'start' | 'end'>[]
}

/** The parts of the set. The first and second are halves of one; the others were each written later, as a check on what was mended before. */
export const PARTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const
export type Part = (typeof PARTS)[number]

/** Dispatches that are ingested together, about one world. */
export interface Edition {
  readonly part: Part
  readonly world: 'real' | 'invented'
  readonly dispatches: readonly Dispatch[]
}

/**
 * Reads one part of the set: its folders `real` and `invented`, each `NNN.json` with its mentions. Throws an InputError that
 * names a file whose mention is of no event of `events.json`, is of another kind, or has a quote that is not there once.
 */
export function readPart(folder: string, part: Part): Edition[] {
  const events = readEvents(join(folder, part, 'events.json'))
  return (['real', 'invented'] as const).map(world => ({
    part,
    world,
    dispatches: readdirSync(join(folder, part, world))
      .filter(name => name.endsWith('.json'))
      .sort()
      .map(name => readDispatch(folder, `${part}/${world}/${name}`, events))
  }))
}

/** What is said of an event: its kind, a line about it, and what makes it hard to tell from another. */
export interface Described {
  readonly kind: EventKind
  readonly about: string
  readonly hard: string | null
}

export function readEvents(file: string): Readonly<Record<string, Described>> {
  if (!existsSync(file)) throw new InputError(`${file} is missing: it describes the events of the set`)
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Described>
}

function readDispatch(folder: string, file: string, events: Readonly<Record<string, Described>>): Dispatch {
  const written = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Written
  const text = canonicalText(written.text)
  const mentions = written.mentions.map(mention => {
    const { event, kind, quote } = mention
    if (events[event]?.kind !== kind) throw new InputError(`${file}: events.json has no ${kind} "${event}"`)
    const start = text.indexOf(quote)
    if (start < 0 || text.includes(quote, start + 1))
      throw new InputError(`${file}: not there exactly once: "${quote}"`)
    return { ...mention, start, end: start + quote.length }
  })
  return { ...written, file, url: written.url ?? null, text, mentions }
}
