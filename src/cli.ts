#!/usr/bin/env node
import { explainFailure } from './commands/exit.js'
import { entente } from './commands/program.js'
import { processTerminal } from './commands/terminal.js'

const terminal = processTerminal()
try {
  process.exitCode = await entente(process.argv.slice(2), terminal)
} catch (error) {
  process.exitCode = explainFailure(error, terminal)
}
