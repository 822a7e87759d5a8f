import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, it } from 'node:test'
import { SETTINGS } from '../../src/config.js'
import { projectRoot, questionsFolder, referenceDataFolder, schemaFolder } from '../../src/paths.js'

const dockerfile = readFileSync(join(projectRoot, 'Dockerfile'), 'utf8')
const compose = readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8')

describe('the Dockerfile', () => {
  it('copies only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gmu)].flatMap(([, all = '']) =>
      all.split(' ').slice(0, -1)
    )
    assert.deepEqual(
      copied.filter(path => !existsSync(join(projectRoot, path))),
      []
    )
    assert.ok(copied.length > 5)
  })

  it('copies what the service reads while it runs', () => {
    for (const folder of [schemaFolder, referenceDataFolder, questionsFolder]) {
      assert.match(dockerfile, new RegExp(`^COPY ${relative(projectRoot, folder)} `, 'mu'))
    }
  })

  it('does not run as root and says how it is', () => {
    assert.match(dockerfile, /^USER (?!root|0)/mu)
    assert.match(dockerfile, /^HEALTHCHECK /mu)
  })

  it('starts a program that is there and may be run', () => {
    const [, program = ''] = /^ENTRYPOINT \["node", "([^"]+)"\]/mu.exec(dockerfile) ?? []
    assert.ok(statSync(join(projectRoot, program)).mode & 0o100)
  })
})

describe('docker-compose.yml', () => {
  it('uses settings that exist', () => {
    const environment = /environment:\n((?: {6}.*\n)+)/u.exec(compose)?.[1] ?? ''
    const names = [...environment.matchAll(/^ {6}([A-Z_]+):/gmu)].map(match => match[1] ?? '')
    assert.ok(names.includes('GRAPH_URL'))
    assert.deepEqual(
      names.filter(name => !(name in SETTINGS)),
      []
    )
  })

  it('starts the service when Neo4j answers, and keeps its data', () => {
    assert.match(compose, /depends_on:\n {6}neo4j:\n {8}condition: service_healthy/u)
    assert.match(compose, /healthcheck:/u)
    assert.match(compose, /- neo4j-data:\/data/u)
    assert.match(compose, /^volumes:\n {2}neo4j-data:/mu)
  })
})
