/**
 * How fast extraction is: `npm run bench:extract [-- DIR]`, where DIR holds texts (`*.txt`, also in folders below it).
 * Prints tokens a second on one thread beside those of the tagger alone, stage by stage; how long a text takes; over worker threads; at 1, 10, 100 and
 * 1,000 kB; how long the command line takes to start, by the clock and by processor time; and memory. The best of several passes counts: what else runs on the machine only slows.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { Piscina } from 'piscina'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { canonicalText } from '../src/domain/text.js'
import type { Document, ExtractionContext } from '../src/extraction/document.js'
import { createContext } from '../src/extraction/extract.js'
import { pipeline } from '../src/extraction/pipeline.js'
import { projectRoot } from '../src/paths.js'
import { loadReference } from '../src/reference/load.js'
import { articleOf } from './bench-extract-worker.js'

const PASSES = 12
const nlp = winkNLP(model, ['sbd', 'pos'])
const SIZES_KB = [1, 10, 100, 1_000]

interface Pass {
  readonly tokens: number
  readonly ms: number
  readonly stages: ReadonlyMap<string, number>
  /** Milliseconds for each text. */
  readonly each: readonly number[]
}

function pass(texts: readonly string[], context: ExtractionContext): Pass {
  const stages = new Map<string, number>()
  const each: number[] = []
  let tokens = 0
  let ms = 0
  for (const [index, text] of texts.entries()) {
    const before = ms
    const article = articleOf(text, index)
    let document: Document = { article, tokens: [], sentences: [], mentions: [], dates: [], claims: [], notes: [] }
    for (const stage of pipeline) {
      const start = performance.now()
      document = stage.run(document, context)
      const took = performance.now() - start
      stages.set(stage.name, (stages.get(stage.name) ?? 0) + took)
      ms += took
    }
    tokens += document.tokens.length
    each.push(ms - before)
  }
  return { tokens, ms, stages, each }
}

/** The shortest of several passes, with the shortest time of each text. */
function best(passes: number, run: () => Pass): Pass {
  let found = run()
  let { each } = found
  for (let i = 1; i < passes; i++) {
    const next = run()
    each = each.map((shortest, text) => Math.min(shortest, next.each[text]!))
    if (next.ms < found.ms) found = next
  }
  return { ...found, each }
}

const rate = (tokens: number, ms: number): string => Math.round(tokens / (ms / 1_000)).toLocaleString('en')
const line = (name: string, value: string): void => console.log(`${name.padEnd(28)}${value}`)

const folder = process.argv[2] ?? join(projectRoot, 'test/evaluation/set')
const files = globSync('**/*.txt', { cwd: folder, absolute: true }).sort()
const texts = files.map(file => canonicalText(readFileSync(file, 'utf8')))
if (texts.length === 0) throw new Error(`no texts (*.txt) in ${folder}`)
let start = performance.now()
const context = createContext(loadReference())
line('reference data and names', `${(performance.now() - start).toFixed(0)} ms`)

// in turn with the tagger alone, which everything else is put on top of, so that the machine's moods hit both
let tagger = Infinity
const whole = best(PASSES, () => {
  const began = performance.now()
  for (const text of texts) nlp.readDoc(text)
  tagger = Math.min(tagger, performance.now() - began)
  return pass(texts, context)
})
line('wink-nlp alone', `${rate(whole.tokens, tagger)} tokens/s`)
line(
  `one thread, ${texts.length} texts`,
  `${rate(whole.tokens, whole.ms)} tokens/s (${whole.tokens} tokens), ×${(tagger / whole.ms).toFixed(3)} of it`
)
let processor = Infinity
for (let i = 0; i < PASSES; i++) {
  const before = process.cpuUsage()
  pass(texts, context)
  const { user, system } = process.cpuUsage(before)
  processor = Math.min(processor, (user + system) / 1_000)
}
// says most on a machine that is busy with other things; collecting garbage beside the main thread counts too
line('  by processor time', `${rate(whole.tokens, processor)} tokens/s`)
for (const [name, ms] of whole.stages)
  line(`  ${name}`, `${((1_000 * ms) / whole.tokens).toFixed(2)} µs a token, ${((100 * ms) / whole.ms).toFixed(1)} %`)

const sorted = whole.each.toSorted((a, b) => a - b)
const atShare = (share: number): string => sorted[Math.ceil(share * sorted.length) - 1]!.toFixed(1)
line('one text, half, 99 in 100', `${atShare(0.5)} ms, ${atShare(0.99)} ms`)

for (let threads = 1; threads <= Math.min(4, availableParallelism()); threads++) {
  const pool = new Piscina<readonly string[], number>({
    filename: new URL('./bench-extract-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads
  })
  const shares = (): Promise<number[]> =>
    Promise.all(Array.from({ length: threads }, (_, i) => pool.run(texts.filter((_, k) => k % threads === i))))
  let shortest = Infinity
  for (let i = 0; i < PASSES; i++) {
    start = performance.now()
    await shares()
    shortest = Math.min(shortest, performance.now() - start)
  }
  line(`worker threads: ${threads}`, `${rate(whole.tokens, shortest)} tokens/s`)
  await pool.destroy()
}

// What a page says again and again is no story, so that every paragraph gets a number of its own.
const paragraphs = texts.flatMap(text => text.split('\n')).filter(text => /[.!?]$/.test(text) && text.length > 150)
const longText = (characters: number): string => {
  const parts: string[] = []
  for (let length = 0, i = 0; length < characters; i++) {
    const part = `In part ${i + 1}, ${paragraphs[i % paragraphs.length] ?? ''}`
    parts.push(part)
    length += part.length + 1
  }
  return parts.join('\n')
}
for (const size of SIZES_KB) {
  const text = longText(size * 1_000)
  const { tokens, ms } = best(size > 100 ? 3 : PASSES, () => pass([text], context))
  line(`one text of ${size} kB`, `${rate(tokens, ms)} tokens/s, ${((1_000 * ms) / tokens).toFixed(1)} µs a token`)
}
line('memory after all of it', `${Math.round(process.memoryUsage().rss / 1e6)} MB`)

/** Says at its end, to the one who started it, how much memory a process held at most, and the processor time it took. */
const TELL_USAGE = `data:text/javascript,process.on('exit',()=>{
  const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();
  console.error('maxRSS',maxRSS,'processor',userCPUTime+systemCPUTime)})`

// certificates that Node reads at every start where this is set are none of the program's work
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined }
const cli = (...args: string[]): string => {
  let shortest = Infinity
  let least = Infinity
  for (let i = 0; i < 8; i++) {
    start = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', TELL_USAGE, join(projectRoot, 'bin/entente.js'), ...args],
      { input: 'France and Spain signed a treaty in Madrid on Monday, officials said.', encoding: 'utf8', env }
    )
    if (status !== 0) throw new Error(`entente ${args.join(' ')} ended with ${status}`)
    shortest = Math.min(shortest, performance.now() - start)
    least = Math.min(least, Number(/processor (\d+)$/m.exec(stderr)?.[1]) / 1_000)
  }
  return `${shortest.toFixed(0)} ms, ${least.toFixed(0)} ms of processor time`
}
line('entente --version', cli('--version'))
line('entente extract, one text', cli('extract', '-'))

const readings = spawnSync(
  process.execPath,
  [
    '--import',
    TELL_USAGE,
    join(projectRoot, 'dist/src/cli.js'),
    'extract',
    '--json',
    '--published',
    '2025-08-24',
    ...files
  ],
  { encoding: 'utf8', maxBuffer: 1e9 }
)
const most = /^maxRSS (\d+)/m.exec(readings.stderr)?.[1]
if (readings.status !== 0 || most === undefined) throw new Error(`entente extract ${folder}: ${readings.stderr}`)
line('entente extract, all texts', `at most ${Math.round((Number(most) * 1_024) / 1e6)} MB`)
