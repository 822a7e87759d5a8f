/**
 * A step of the build: puts the commands into a few files below `dist/program`, which `bin/entente.js` starts. To find, read and link
 * nine hundred modules one by one took a third of the time in which a command reads one article. What is loaded only where it is wanted
 * stays in files of its own, and the packages of others stay where they are.
 */
import { readdirSync, rmSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { build } from 'esbuild'
import { programFolder, projectRoot } from '../src/paths.js'

/** The commands, and what they start in a thread of its own: it must lie beside them. */
const ENTRIES = ['src/cli.ts', 'src/rules-worker.ts']

const { metafile } = await build({
  absWorkingDir: projectRoot,
  entryPoints: ENTRIES,
  outdir: relative(projectRoot, programFolder),
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Names stay, for stack traces; the map leads from them to the lines of the source.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  sourcesContent: false,
  metafile: true,
  logLevel: 'warning'
})

const current = new Set(Object.keys(metafile.outputs).map(file => basename(file)))
for (const file of readdirSync(programFolder)) if (!current.has(file)) rmSync(join(programFolder, file))
