import { createContext, extract as extractArticle } from '../extraction/extract.js'
import { buildReport } from '../extraction/report-builder.js'
import { describeSource, readArticles, type InputSource, type ReadArticle } from '../input/read-articles.js'
import { toArticle } from '../input/to-article.js'
import { loadReference } from '../reference/load.js'
import { readingOptions } from './article-options.js'
import { EXIT, type ExitCode } from './exit.js'
import type { ExtractOptions } from './program.js'
import { reportText } from './report-text.js'
import type { Terminal } from './terminal.js'

/** `entente extract`: what articles yield, for people or as JSON; nothing is stored. */
export async function extract(
  inputs: readonly string[],
  options: ExtractOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const items = readArticles(inputs, readingOptions(options))
  const reference = loadReference()
  const context = createContext(reference)
  let code: ExitCode = EXIT.done

  const show = (item: ReadArticle, alone: boolean): void => {
    if ('error' in item) {
      terminal.err(`entente: ${describeSource(item.source)}: ${item.error.message}`)
      code = EXIT.failed
      return
    }
    const extraction = extractArticle(toArticle(item.article), context)
    const report = buildReport(extraction, reference, alone ? undefined : nameOf(item.source))
    if (options.json !== true) {
      if (!alone) terminal.out(`\n── ${describeSource(item.source)}`)
      terminal.out(reportText(extraction, report, { ...terminal, explain: options.explain === true }))
    } else if (alone) terminal.out(JSON.stringify(report, null, 2))
    else terminal.out(JSON.stringify(report))
  }

  // One article is shown by itself, several one after the other: which it is shows when the second one comes.
  const first = await items.next()
  if (first.done) return code
  const second = await items.next()
  show(first.value, second.done === true)
  if (!second.done) {
    show(second.value, false)
    for await (const item of items) show(item, false)
  }
  return code
}

/** `news.jsonl#3` for one of several records in a file. */
function nameOf({ file, part }: InputSource): string {
  return part === null ? file : `${file}#${part.replace(/\D/gu, '')}`
}
