/** Writes the answers on the samples into docs/queries, and the list of questions into its README. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionsFolder } from '../src/paths.js'
import { formatAnswer, indexOf, readDocuments, withAnswer } from './query-documents/document.js'
import { sampleService } from './query-documents/sample-service.js'

const service = await sampleService()
const documents = readDocuments()
let failed = 0
for (const document of documents) {
  const { data, errors } = await service.ask(document.query, document.variables)
  if (errors !== undefined) {
    failed++
    console.error(`${document.file}: ${JSON.stringify(errors)}`)
    continue
  }
  writeFileSync(join(questionsFolder, document.file), withAnswer(document, await formatAnswer(data)))
}
await service.close()
const readme = join(questionsFolder, 'README.md')
const [head = ''] = readFileSync(readme, 'utf8').split(/^- \[/mu)
writeFileSync(readme, `${head.trimEnd()}\n\n${indexOf(documents)}\n`)
console.log(`${documents.length - failed} of ${documents.length} answers written`)
process.exitCode = failed === 0 ? 0 : 1
