// The page as a reader sees it: built, served, opened in Chromium, over a service with the samples.
// node test/page.mjs [--service http://127.0.0.1:4000 --key KEY] [--screenshot FILE]; without --service it starts one.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { preview } from 'vite'

const here = fileURLToPath(new URL('..', import.meta.url))
const project = fileURLToPath(new URL('../../..', import.meta.url))
const { values } = parseArgs({
  options: {
    service: { type: 'string' },
    key: { type: 'string', default: 'page-key' },
    chromium: { type: 'string', default: process.env.CHROMIUM ?? '/usr/bin/chromium' },
    screenshot: { type: 'string' }
  }
})
assert.ok(existsSync(values.chromium), `there is no ${values.chromium}: install it (Debian: apt-get install chromium)`)

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return port
}

const folder = mkdtempSync(join(tmpdir(), 'entente-page-'))

async function startService() {
  const port = await freePort()
  const child = spawn(process.execPath, ['bin/entente.js', 'serve'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      GRAPH_URL: `embedded:${folder}`,
      PORT: String(port),
      API_KEYS: values.key,
      PERSISTED_DOCUMENTS_PATH: `${here}src/gql/persisted-documents.json`,
      MAX_EVENT_LOOP_DELAY_MS: '0'
    }
  })
  const address = `http://127.0.0.1:${port}`
  for (let waited = 0; ; waited++) {
    if (
      await fetch(`${address}/ready`).then(
        ({ ok }) => ok,
        () => false
      )
    )
      return { address, child }
    assert.ok(waited < 600 && child.exitCode === null, 'the service does not start')
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

const started = values.service === undefined ? await startService() : null
const target = values.service ?? started.address
const server = await preview({
  root: here,
  logLevel: 'error',
  preview: { port: await freePort(), host: '127.0.0.1', proxy: { '/graphql': { target, ws: true } } }
})
const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] })
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 1100 } })
  const trouble = []
  const hashes = []
  page.on('pageerror', error => trouble.push(String(error)))
  page.on('console', message => message.type() === 'error' && trouble.push(message.text()))
  page.on('request', request => {
    const id = new URL(request.url()).searchParams.get('documentId')
    if (id) hashes.push(id)
  })
  await page.goto(server.resolvedUrls.local[0])
  await page.locator('#events li').first().waitFor({ timeout: 30_000 })
  assert.equal(await page.locator('h1').textContent(), 'South Korea and Japan')
  const first = await page.locator('#events li').count()
  assert.equal(first, 20)
  assert.match(await page.locator('#events').textContent(), /summit/)
  assert.ok((await page.locator('blockquote').count()) === first, 'each event stands with a sentence')
  assert.ok(hashes.every(hash => /^sha256:[0-9a-f]{64}$/.test(hash)) && hashes.length > 0)
  if (values.screenshot) await page.screenshot({ path: values.screenshot })

  // An article that is taken in shows on the open page by itself.
  const before = await page.locator('#summary').textContent()
  const input = {
    title: 'Leaders of South Korea and Japan meet again',
    text: 'South Korean President Lee Jae Myung met Japanese Prime Minister Sanae Takaichi in Tokyo on Friday.',
    published: '2026-11-27',
    publisher: 'The Page Gazette'
  }
  const query = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome } }'
  const taken = await fetch(`${target}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': values.key },
    body: JSON.stringify({ query, variables: { input } })
  })
  assert.deepEqual((await taken.json()).data, { ingestArticle: { outcome: 'STORED' } })
  await page.waitForFunction(was => document.querySelector('#summary').textContent !== was, before, { timeout: 15_000 })
  assert.match(await page.locator('#events li').first().textContent(), /2026-11-27.*The Page Gazette/s)

  await page.locator('#more').click()
  await page.waitForFunction(least => document.querySelectorAll('#events li').length > least, first)

  await page.fill('input[name=b]', 'Atlantis')
  await page.click('form button')
  await page.getByText('Nobody knows South Korea or Atlantis.').waitFor()
  assert.deepEqual(
    trouble.filter(line => !/UNKNOWN_PARTY|JSHandle|Object/.test(line)),
    []
  )
  console.log(`the page lists ${first} events of South Korea and Japan, goes on, and follows what is taken in`)
} finally {
  await browser.close()
  await server.close()
  if (started) {
    const ended = once(started.child, 'exit')
    started.child.kill()
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
