import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { questionsFolder } from '../../src/paths.js'
import { formatAnswer, indexOf, readDocuments } from '../../scripts/query-documents/document.js'
import { sampleService } from '../../scripts/query-documents/sample-service.js'
import type { SampleService } from '../../scripts/query-documents/sample-service.js'

/** Beyond this an answer is no example any more. */
const LONGEST_ANSWER = 12_000

describe('the questions in docs/queries', () => {
  const documents = readDocuments()
  let service: SampleService
  before(async () => {
    service = await sampleService()
  })
  after(() => service.close())

  it('are 25 at least, and all listed', () => {
    assert.ok(documents.length >= 25, `${documents.length} documents`)
    assert.ok(readFileSync(join(questionsFolder, 'README.md'), 'utf8').includes(indexOf(documents)))
  })

  for (const { file, query, variables, answer } of documents) {
    it(`${file} is answered as it says: else \`npm run docs:queries\``, async () => {
      const { data, errors } = await service.ask(query, variables)
      assert.equal(errors, undefined, JSON.stringify(errors))
      const present = await formatAnswer(data)
      assert.equal(present, answer)
      assert.ok(present.length <= LONGEST_ANSWER, `${present.length} characters`)
      assert.ok(present.length >= 100, 'the answer says nothing')
    })
  }
})
