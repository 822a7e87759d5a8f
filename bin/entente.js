#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

// Node 22 and later keep what they compiled, for the next start; earlier ones have no such thing.
module.enableCompileCache?.()

const program = new URL('../dist/program/cli.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  console.error('entente: this checkout is not built yet; run "npm run build" first')
  process.exitCode = 2
}
