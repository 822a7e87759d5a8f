import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvariantError } from '../domain/errors.js'
import { KINDS, type ArticleScore } from './articles/score-article.js'
import type { Scored } from './articles/measure-sets.js'
import { tableOf, totalsOf } from './articles/table.js'

/** Figures of a set of articles by name, each from 0 to 1 and the better the higher. */
export type Figures = Readonly<Record<string, number>>

/** What was measured last, and on what: figures of another set say nothing about this one. */
export interface Pinned {
  /** SHA-256 over the names and contents of the set's files. */
  readonly set: string
  /** By folder of the set. */
  readonly figures: Readonly<Record<string, Figures>>
}

/** Figures for every folder of the set: one that rises must not hide one that falls. */
export function figuresByFolder(scored: readonly Scored[]): Readonly<Record<string, Figures>> {
  return Object.fromEntries(
    foldersOf(scored).map(folder => [folder, figuresOf(scoresOf(scored.filter(m => folderOf(m) === folder)))])
  )
}

const folderOf = ({ file }: Scored): string => file.split('/')[0]!

const foldersOf = (scored: readonly Scored[]): string[] => [...new Set(scored.map(folderOf))].sort()

const scoresOf = (scored: readonly Scored[]): ArticleScore[] => scored.flatMap(m => m.score ?? [])

/** What stands in the documentation: the F1 of each kind and the negatives left alone by folder, then the table of all. */
export function pageLines(scored: readonly Scored[]): string[] {
  const figures = figuresByFolder(scored)
  const columns = [...KINDS.map(kind => `${kind} F1`), 'negatives left alone']
  const head = `${'folder'.padEnd(20)}${'articles'.padStart(8)}${columns.map(name => name.replace(/ F1| left alone/, '').padStart(14)).join('')}`
  const rows = foldersOf(scored).map(folder => {
    const articles = scored.filter(m => folderOf(m) === folder).length
    return `${folder.padEnd(20)}${String(articles).padStart(8)}${columns.map(name => percent(figures[folder]?.[name]).padStart(14)).join('')}`
  })
  return [head, ...rows, '', ...tableOf(scoresOf(scored), 0)]
}

const percent = (share: number | undefined): string => (share === undefined ? '–' : (100 * share).toFixed(1))

/**
 * F1 of the six kinds, the shares of events inside the main story and of negatives left alone, and the right attributes as a
 * share of all golds of their kind: of the matched ones, it would fall when more are matched.
 */
export function figuresOf(scores: readonly ArticleScore[]): Figures {
  const figures: Record<string, number> = {}
  const share = (name: string, right: number, all: number): void => {
    if (all > 0) figures[name] = rounded(right / all)
  }
  for (const kind of KINDS) figures[`${kind} F1`] = rounded(totalsOf(scores, kind).f1 ?? 0)
  const attributes = scores.flatMap(score => score.attributes)
  for (const name of [...new Set(attributes.map(([name]) => name))].sort()) {
    const kind = KINDS.find(kind => name.startsWith(kind.slice(0, -1)))
    if (kind === undefined) throw new InvariantError(`attribute "${name}" belongs to no kind`)
    const right = attributes.filter(([other, isRight]) => other === name && isRight).length
    share(name, right, totalsOf(scores, kind).gold)
  }
  const events = scores.reduce((n, score) => n + score.events, 0)
  const outside = scores.reduce((n, score) => n + score.outsideStory, 0)
  share('events inside the main story', events - outside, events)
  const negatives = scores.filter(score => score.negative)
  share('negatives left alone', negatives.filter(score => score.events === 0).length, negatives.length)
  return figures
}

/** Six digits: more than any set has answers to tell apart. */
const rounded = (x: number): number => Math.round(x * 1_000_000) / 1_000_000

/** Names the figures that fell below the pinned ones, with both values. A figure that is gone has fallen too. */
export function fallenBelow(pinned: Pinned['figures'], now: Pinned['figures']): string[] {
  return Object.entries(pinned).flatMap(([folder, figures]) =>
    Object.entries(figures)
      .map(([name, least]) => ({ name, least, value: now[folder]?.[name] }))
      .filter(({ least, value }) => !((value ?? -1) >= least))
      .map(({ name, least, value }) => `${folder}, ${name}: ${value ?? 'none'}, pinned ${least}`)
  )
}

/** One digest for all the files under a folder, the same on every system. */
export function digestOfSet(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  const names = new Map(files.map(file => [file.slice(folder.length + 1).replaceAll('\\', '/'), file]))
  for (const name of [...names.keys()].sort()) {
    const content = createHash('sha256')
      .update(readFileSync(names.get(name)!))
      .digest('hex')
    hash.update(`${name} ${content}\n`)
  }
  return hash.digest('hex')
}

const TABLE = /(<!-- written by npm run evaluate:pin -->\n)[\s\S]*?(<!-- end -->)/

/** The page with its table of the own set replaced. */
export function withTable(page: string, lines: readonly string[]): string {
  if (!TABLE.test(page)) throw new InvariantError('the page has no place for the table of the own set')
  return page.replace(
    TABLE,
    (_, begin: string, end: string) => `${begin}\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n\n${end}`
  )
}
