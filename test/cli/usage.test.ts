import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { run } from './run-entente.js'

describe('entente', () => {
  it('starts in under a second', async () => {
    await run(['--version']) // so that files are in the cache of the disk
    const began = performance.now()
    const { code, out } = await run(['--help'])
    assert.ok(performance.now() - began < 1_000)
    assert.equal(code, 0)
    assert.match(out, /extract/)
  })

  it('tells its version', async () => {
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/)
  })

  const wrong: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
    ['no command', [], /Usage: entente/],
    ['an unknown command', ['frob'], /unknown command 'frob'/],
    ['a misspelt command', ['extrct'], /Did you mean extract/],
    ['a missing input', ['extract'], /missing required argument/],
    ['an unknown option', ['extract', 'a.txt', '--fast'], /unknown option '--fast'/],
    ['a date that does not exist', ['extract', 'a.txt', '--published', '2025-02-30'], /2025-02 has 28 days/],
    ['an address that is none', ['extract', 'a.txt', '--url', 'nonsense'], /url "nonsense" is no web address/],
    ['a port that is none', ['neo4j', '--port', '70000'], /--port 70000/],
    ['a mistake in a command within one', ['words', 'check'], /\(entente words check --help tells more\)/],
    ['a part of what is only written whole', ['export', '--country', 'KR'], /--format canonical/],
    ['a day that is none', ['export', '--format', 'jsonl', '--since', 'yesterday'], /since: "yesterday"/]
  ]
  for (const [what, args, says] of wrong) {
    it(`ends with 2 on ${what}`, async () => {
      const { code, out, err } = await run(args)
      assert.equal(code, 2, err)
      assert.match(err, says)
      assert.equal(out, '')
    })
  }

  it('ends with 1 on a file that is not there', async () => {
    const { code, err } = await run(['extract', 'absent.txt'])
    assert.equal(code, 1)
    assert.match(err, /absent\.txt: there is no such file/)
  })
})
