import { createInterface } from 'node:readline/promises'
import { InputError } from '../domain/errors.js'
import { EVENT_KINDS, type EventKind } from '../domain/vocabulary.js'
import { carryOut } from './decide.js'
import { decisionTaker } from './decision-taker.js'
import { EXIT, type ExitCode } from './exit.js'
import type { ReviewOptions } from './options.js'
import { openQueue, type Question } from './review-queue.js'
import { styled, type Terminal } from './terminal.js'

const DEFAULT_PAIRS = 20

/** `entente review`: pairs of events that may be one; shows them, asks about them, or takes an answer. */
export async function review(options: ReviewOptions, terminal: Terminal): Promise<ExitCode> {
  const { same, different, ask = false } = options
  const ways = [same, different, ask ? [] : undefined].filter(way => way !== undefined)
  if (ways.length > 1) throw new InputError('pass one of --same, --different and --ask')
  const [kind, last] = [kindOf(options.kind), numberOf(options.last)]
  if (same || different) {
    const taker = await decisionTaker(options)
    try {
      const wish = same
        ? ({ do: 'MERGE', events: same } as const)
        : ({ do: 'KEEP_APART', events: different ?? [] } as const)
      return await carryOut(taker, wish, options, terminal)
    } finally {
      await taker.close()
    }
  }
  const queue = await openQueue(options, ask)
  try {
    if (ask) return await askAll(queue, { kind, last }, options, terminal)
    let shown = 0
    for await (const question of queue.questions(kind)) {
      if (shown === last) break
      shown++
      if (options.json) terminal.out(JSON.stringify(question))
      else for (const line of linesOf(question, terminal)) terminal.out(line)
    }
    if (shown === 0 && !options.json) terminal.out('nothing to review')
    return EXIT.done
  } finally {
    await queue.close()
  }
}

function kindOf(kind: string | undefined): EventKind | null {
  if (kind === undefined) return null
  const known = EVENT_KINDS.find(one => one === kind.toUpperCase())
  if (known === undefined) throw new InputError(`--kind ${kind} is none of ${EVENT_KINDS.join(', ')}`)
  return known
}

function numberOf(last: string | undefined): number {
  const number = last === undefined ? DEFAULT_PAIRS : Number(last)
  if (!(number >= 1)) throw new InputError(`--last ${last ?? ''} is no number of pairs; write one from 1`)
  return number
}

/** A pair for people: what each side is and says, and what speaks for and against. */
function linesOf({ score, reasons, left, right }: Question, { colours }: Terminal): string[] {
  const side = ({ id, title, date, status, quotes }: Question['left']): string[] => [
    `  ${styled('bold', title, colours)} · ${date ?? 'no date'} · ${status.toLowerCase().replaceAll('_', ' ')}`,
    `  ${id}`,
    ...quotes.map(({ quote, publisher, published }) => {
      const where = [publisher, published].filter(part => part !== null).join(', ')
      return `    "${quote}"${where === '' ? '' : ` (${where})`}`
    })
  ]
  return [`${Math.round(score * 100)} % one: ${reasons.join('; ')}`, ...side(left), ...side(right), '']
}

/** Asks about one pair after another until there is no answer left, or none to ask about. */
async function askAll(
  queue: Awaited<ReturnType<typeof openQueue>>,
  { kind, last }: { readonly kind: EventKind | null; readonly last: number },
  options: ReviewOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const input = createInterface({ input: process.stdin })
  const answers = input[Symbol.asyncIterator]()
  let code: ExitCode = EXIT.done
  let asked = 0
  try {
    for await (const question of queue.questions(kind)) {
      if (asked++ === last) break
      for (const line of linesOf(question, terminal)) terminal.out(line)
      terminal.out('one event? [y]es, [n]o, [s]kip, [q]uit')
      const { value, done } = (await answers.next()) as { value?: string; done?: boolean }
      const answer = (value ?? 'q').trim().toLowerCase()
      if (done === true || answer.startsWith('q')) break
      if (!/^[yn]/u.test(answer)) continue
      const events = [question.left.id, question.right.id]
      const wish = answer.startsWith('y') ? ({ do: 'MERGE', events } as const) : ({ do: 'KEEP_APART', events } as const)
      code = Math.max(code, await carryOut(queue.taker(), wish, options, terminal)) as ExitCode
    }
    if (asked === 0) terminal.out('nothing to review')
    return code
  } finally {
    input.close()
  }
}
