import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { StoreUnavailableError } from '../../domain/errors.js'

/** The long-term release that is tested; the driver and all queries run on any 5.x from 5.23. */
const NEO4J_VERSION = '5.26.12'

/** `~/.cache/entente`: what can be fetched again. */
const cacheFolder = join(homedir(), '.cache', 'entente')

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entente</groupId><artifactId>local-neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`

/** Runs a program to its end and gives what it printed; a program that is missing or fails is said by `what`. */
export function runProgram(program: string, args: readonly string[], what: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', chunk => (output += String(chunk)))
    child.stderr.on('data', chunk => (output += String(chunk)))
    child.on('error', cause =>
      reject(new StoreUnavailableError(`${what} needs the program "${program}", which is not on the PATH`, { cause }))
    )
    child.on('close', code => {
      if (code === 0) resolve(output)
      else
        reject(
          new StoreUnavailableError(`${what} failed (${program} ended with ${code}):\n${output.trim().slice(-2000)}`)
        )
    })
  })
}

/**
 * The folder with the jars of Neo4j Community, fetched from Maven's public repository when it is not there yet
 * (about 120 MB, once). A fetch that was stopped half way leaves nothing that looks whole.
 */
export async function neo4jJars(onProgress: (line: string) => void = () => undefined): Promise<string> {
  const folder = join(cacheFolder, `neo4j-${NEO4J_VERSION}`)
  const lib = join(folder, 'lib')
  if (existsSync(lib) && readdirSync(lib).some(file => file.startsWith('neo4j-server-'))) return lib
  onProgress(`fetching Neo4j ${NEO4J_VERSION} into ${folder}`)
  const part = join(folder, `lib.${process.pid}.part`)
  mkdirSync(folder, { recursive: true })
  rmSync(part, { recursive: true, force: true })
  writeFileSync(join(folder, 'pom.xml'), POM)
  const args = ['-q', '-B', '-f', join(folder, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${part}`]
  await runProgram('mvn', args, `fetching Neo4j ${NEO4J_VERSION}`)
  rmSync(lib, { recursive: true, force: true })
  renameSync(part, lib)
  return lib
}
