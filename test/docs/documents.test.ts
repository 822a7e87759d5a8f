import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { globSync } from 'tinyglobby'
import { projectRoot } from '../../src/paths.js'

const documents = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md', 'samples/*.md', 'schema/**/*.md'], {
  cwd: projectRoot
}).sort()
const manifest = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
}

function read(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8')
}

describe('the documents', () => {
  it('link only to what is there', () => {
    const broken = documents.flatMap(file =>
      [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/gu)]
        .filter(([, target = '']) => !existsSync(join(projectRoot, dirname(file), target)))
        .map(([, target]) => `${file} links to ${target}`)
    )
    assert.deepEqual(broken, [])
  })

  it('say of every folder of src what it holds', () => {
    const folders = globSync(['src/**'], { cwd: projectRoot, onlyDirectories: true, expandDirectories: false })
    assert.ok(folders.length > 20)
    assert.deepEqual(
      folders.filter(folder => !existsSync(join(projectRoot, folder, 'README.md'))),
      []
    )
  })

  it('link only to headings that are there', () => {
    const broken = documents.flatMap(file =>
      [...read(file).matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/gu)]
        .filter(([, target = '', heading = '']) => {
          const other = target === '' ? file : join(dirname(file), target)
          return other.endsWith('.md') && !headingsOf(other).includes(heading)
        })
        .map(([link]) => `${file}: ${link}`)
    )
    assert.deepEqual(broken, [])
  })

  it('name every npm script to people, and none that is not there', () => {
    const told = read('README.md') + read('CONTRIBUTING.md')
    const missing = Object.keys(manifest.scripts).filter(
      name => !new RegExp(`npm (?:run )?${name}(?![\\w:-])`, 'u').test(told)
    )
    assert.deepEqual(missing, [])
    const invented = documents.flatMap(file =>
      [...read(file).matchAll(/npm run (?:-s )?([\w:-]+)/gu)]
        .map(([, name = '']) => name)
        .filter(name => !(name in manifest.scripts))
        .map(name => `${file}: npm run ${name}`)
    )
    assert.deepEqual(invented, [])
  })

  it('name only source files and folders that are there', () => {
    const gone = documents.flatMap(file =>
      [...read(file).matchAll(/`((?:src|test|scripts|schema|docs|samples|bin)\/[\w./-]+)`/gu)]
        .map(([, path = '']) => path)
        .filter(path => !existsSync(join(projectRoot, path)))
        .map(path => `${file}: ${path}`)
    )
    assert.deepEqual(gone, [])
  })

  it('list every decision', () => {
    const listed = [...read('docs/decisions/README.md').matchAll(/\]\((\d{4}-[\w-]+\.md)\)/gu)].map(match => match[1])
    assert.deepEqual(listed, globSync('[0-9]*.md', { cwd: join(projectRoot, 'docs', 'decisions') }).sort())
  })

  it('keep unreleased changes on top of the changelog', () => {
    const [first] = read('CHANGELOG.md').match(/^## .*$/mu) ?? []
    assert.equal(first, '## [Unreleased]')
  })
})

function headingsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.*)$/gmu)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/gu, '-')
  )
}
