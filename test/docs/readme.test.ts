import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readSettings } from '../../src/config.js'
import { projectRoot } from '../../src/paths.js'
import { start, type Running } from '../../src/server.js'

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(readme)?.[1]
  assert.ok(found, `the README has no ${language} block`)
  return found
}

describe('the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-readme-'))
  let running: Running
  before(async () => {
    const settings = readSettings({ GRAPH_URL: `embedded:${folder}`, PORT: '0', LOG_LEVEL: 'silent' })
    running = await start(settings, { say: () => undefined })
  })
  after(async () => {
    await running.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('shows the answer that its question really gets from the samples', async () => {
    const response = await fetch(`${running.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: block('graphql') })
    })
    assert.deepEqual(await response.json(), { data: JSON.parse(block('json')) as unknown })
  })
})
