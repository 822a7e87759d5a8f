import type { Extraction } from '../domain/claim.js'
import { isKnownError } from '../domain/errors.js'
import { openExtractor } from '../extractor.js'
import { buildReport } from '../extraction/report-builder.js'
import type { ArticleInput } from '../input/article-input.js'
import { describeSource, readArticles, type InputSource, type ReadArticle } from '../input/read-articles.js'
import { toArticle } from '../input/to-article.js'
import { readingOptions } from './article-options.js'
import { EXIT, type ExitCode } from './exit.js'
import { extractionSettings } from './graph-settings.js'
import type { ExtractOptions } from './options.js'
import { reportText } from './report-text.js'
import type { Terminal } from './terminal.js'

/** `entente extract`: what articles yield, for people or as JSON; nothing is stored. */
export async function extract(
  inputs: readonly string[],
  options: ExtractOptions,
  terminal: Terminal
): Promise<ExitCode> {
  const items = readArticles(inputs, readingOptions(options))
  const extractor = await openExtractor(extractionSettings())
  let code: ExitCode = EXIT.done

  const fail = (source: InputSource, reason: string): void => {
    terminal.err(`entente: ${describeSource(source)}: ${reason}`)
    code = EXIT.failed
  }
  /** Null, and told, where somebody who is asked does not answer: the next article may fare better. */
  const read = async ({ article, source }: ReadArticle & { article: ArticleInput }): Promise<Extraction | null> => {
    try {
      return await extractor.extract(toArticle(article))
    } catch (error) {
      if (!isKnownError(error)) throw error
      fail(source, error.message)
      return null
    }
  }

  const show = async (item: ReadArticle, alone: boolean): Promise<void> => {
    if ('error' in item) {
      fail(item.source, item.error.message)
      return
    }
    const extraction = await read(item)
    if (extraction === null) return
    const report = buildReport(extraction, extractor.reference, alone ? undefined : nameOf(item.source))
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
  await show(first.value, second.done === true)
  if (!second.done) {
    await show(second.value, false)
    for await (const item of items) await show(item, false)
  }
  return code
}

/** `news.jsonl#3` for one of several records in a file. */
function nameOf({ file, part }: InputSource): string {
  return part === null ? file : `${file}#${part.replace(/\D/gu, '')}`
}
