import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { setDigest } from './set-digest.js'

describe('extraction is the same everywhere', () => {
  const here = setDigest()

  it('a second time in one process', () => {
    assert.equal(setDigest(), here)
  })

  it('in another time zone and another language', () => {
    for (const [TZ, LANG] of [
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['America/Anchorage', 'C']
    ]) {
      const there = execFileSync(process.execPath, [fileURLToPath(new URL('./set-digest.js', import.meta.url))], {
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
        encoding: 'utf8'
      })
      assert.equal(there.trim(), here, `${TZ}, ${LANG}`)
    }
  })
})
