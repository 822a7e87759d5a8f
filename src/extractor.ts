import type { Piscina } from 'piscina'
import type { Article, Extraction } from './domain/claim.js'
import { InputError } from './domain/errors.js'
import type { ModelSettings } from './llm/settings.js'
import { loadReference } from './reference/load.js'
import type { Reference } from './reference/reference.js'
import type { ReadingTask, Rules } from './rules.js'

/** Who reads articles, and what is known beforehand. */
export interface ExtractionSettings {
  readonly extractor: 'rules' | 'llm' | 'rules+llm'
  readonly model: ModelSettings
  /** Folder of the operator's own words; null where there is none. */
  readonly wordsFolder: string | null
  /** Threads that read articles by the rules; with 1 the process reads them itself. */
  readonly threads: number
}

/** What reads articles in this process. */
export interface Extractor {
  readonly reference: Reference
  /** Written into every article: which code, words and model read it. */
  version(): Promise<string>
  /** Articles worth reading at once: the rules keep the processor busy, a model only waits. */
  readonly concurrency: number
  extract(article: Article): Extraction | Promise<Extraction>
}

/** Several threads that read by the same rules. They start with the first article and keep no process alive. */
function readInThreads(threads: number, wordsFolder: string | null): (article: Article) => Promise<Extraction> {
  let pool: Promise<Piscina<ReadingTask, Extraction>> | null = null
  const start = async (): Promise<Piscina<ReadingTask, Extraction>> => {
    const { Piscina } = await import('piscina') // whoever uses no threads does not wait for it
    return new Piscina({
      filename: new URL('./rules-worker.js', import.meta.url).href,
      minThreads: threads,
      maxThreads: threads
    })
  }
  return async article => (await (pool ??= start())).run({ article, wordsFolder })
}

/**
 * Rules that are loaded with the first article or when somebody asks which version reads: that is half of what a command takes
 * which only looks at the store. With an operator's words they are loaded now, since those belong to the reference data.
 */
async function rulesWhenAsked(
  wordsFolder: string | null
): Promise<{ reference: Reference; rules: () => Promise<Rules> }> {
  const load = async (): Promise<Rules> => (await import('./rules.js')).openRules(wordsFolder)
  if (wordsFolder !== null) {
    const rules = await load()
    return { reference: rules.context.reference, rules: () => Promise.resolve(rules) }
  }
  let loading: Promise<Rules> | null = null
  return { reference: loadReference(), rules: () => (loading ??= load()) }
}

/** Makes ready what the settings ask for. Throws an InputError that names the setting that is missing, or what is wrong in the words. */
export async function openExtractor({
  extractor,
  model: settings,
  wordsFolder,
  threads
}: ExtractionSettings): Promise<Extractor> {
  const { reference, rules } = await rulesWhenAsked(wordsFolder)
  if (extractor === 'rules') {
    const inThreads = threads === 1 ? null : readInThreads(threads, wordsFolder)
    return {
      reference,
      version: async () => (await rules()).context.extractor,
      concurrency: threads,
      extract: inThreads ?? (async article => (await rules()).extract(article))
    }
  }
  demand('LLM_URL', settings.url, extractor, 'the address of an OpenAI-compatible endpoint, https://HOST/v1')
  demand('LLM_MODEL', settings.model, extractor, 'the name of a model that it serves')
  if (!/^https?:\/\//.test(settings.url) || !URL.canParse(settings.url)) {
    throw new InputError(`setting LLM_URL is ${JSON.stringify(settings.url)} and must be an http or https address`, {
      code: 'BAD_SETTING',
      field: 'LLM_URL'
    })
  }
  const { endpointModel } = await import('./llm/endpoint.js') // whoever asks no model does not wait for it
  const { extractByBoth, extractByModel, modelVersion } = await import('./llm/extract-with-model.js')
  const model = endpointModel(settings)
  const { context } = await rules()
  const version = modelVersion(settings.model, context)
  const { concurrency } = settings
  return extractor === 'llm'
    ? {
        reference,
        version: () => Promise.resolve(version),
        concurrency,
        extract: article => extractByModel(article, context, model)
      }
    : {
        reference,
        version: () => Promise.resolve(`${context.extractor} ${version}`),
        concurrency,
        extract: article => extractByBoth(article, context, model)
      }
}

function demand(setting: string, value: string, extractor: string, what: string): void {
  if (value !== '') return
  throw new InputError(`setting ${setting} is empty and EXTRACTOR=${extractor} needs it: ${what}`, {
    code: 'BAD_SETTING',
    field: setting
  })
}
