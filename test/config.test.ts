import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { readSettings, SETTINGS } from '../src/config.js'
import { InputError } from '../src/domain/errors.js'
import { projectRoot } from '../src/paths.js'

describe('settings', () => {
  it('have defaults that let a newcomer start', () => {
    const settings = readSettings({})
    assert.equal(settings.graph.url, 'embedded:./data/entente')
    assert.equal(settings.port, 4000)
    assert.equal(settings.host, '127.0.0.1')
    assert.deepEqual(settings.api.apiKeys, [])
    assert.equal(settings.samples, true)
  })

  it('read lists, numbers and switches', () => {
    const settings = readSettings({ API_KEYS: ' a-key, b-key ,', PORT: '0', SAMPLES: 'off', QUERY_MAX_DEPTH: '7' })
    assert.deepEqual(settings.api.apiKeys, ['a-key', 'b-key'])
    assert.equal(settings.port, 0)
    assert.equal(settings.samples, false)
    assert.equal(settings.api.limits.depth, 7)
  })

  it('take an empty value as not set', () => {
    assert.equal(readSettings({ PORT: '' }).port, 4000)
  })

  it('read a file .env, which the environment goes before where it is not empty', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-settings-'))
    writeFileSync(join(folder, '.env'), 'PORT=5000\nHOST=10.0.0.1\nLOG_LEVEL=debug\n')
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { readSettings } from '${new URL('../src/config.js', import.meta.url).href}'
        const { port, host, logLevel } = readSettings()
        console.log(JSON.stringify([port, host, logLevel]))`
      ],
      { cwd: folder, env: { ...process.env, PORT: '', HOST: '10.0.0.2', LOG_LEVEL: undefined }, encoding: 'utf8' }
    )
    rmSync(folder, { recursive: true })
    assert.equal(status, 0)
    assert.deepEqual(JSON.parse(stdout), [5000, '10.0.0.2', 'debug'])
  })

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['PORT', 'eighty', /PORT is "eighty" and must be integer/],
    ['PORT', '70000', /PORT is "70000" and must be <= 65535/],
    ['SAMPLES', 'yes', /SAMPLES is "yes" and must be one of on, off/],
    ['QUERY_MAX_COST', '0', /QUERY_MAX_COST is "0" and must be >= 1/]
  ]
  for (const [name, value, message] of refused) {
    it(`refuse ${name}=${value} and say what may stand there`, () => {
      assert.throws(
        () => readSettings({ [name]: value }),
        (error: unknown) =>
          error instanceof InputError &&
          error.code === 'BAD_SETTING' &&
          error.field === name &&
          message.test(error.message)
      )
    })
  }

  it('are all in docs/settings.md with their defaults, and it has no others', () => {
    const rows = readFileSync(join(projectRoot, 'docs', 'settings.md'), 'utf8').matchAll(
      /^\| `([A-Z0-9_]+)` \| (?:`([^`]*)`|–) \|/gm
    )
    const documented = Object.fromEntries([...rows].map(([, name, preset]) => [name, preset ?? '']))
    const real = Object.fromEntries(
      Object.entries(SETTINGS).map(([name, { schema }]) => [name, String(schema.default)])
    )
    assert.deepEqual(documented, real)
  })
})
