/**
 * Measures extraction. `npm run evaluate -- DIR` scores articles against gold; `npm run evaluate -- plover FILE.tsv` the
 * typing of relations.
 */
import { runEvaluation } from '../src/evaluation/run.js'

process.exitCode = runEvaluation(process.argv.slice(2), line => console.log(line))
