import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Token } from '../../../src/extraction/document.js'
import { chooseEntry, type Evidence } from '../../../src/extraction/names/choose.js'
import type { NameEntry } from '../../../src/extraction/names/name-index.js'
import { wordOf } from '../../../src/extraction/word.js'
import { context } from '../world.js'

const place = (ref: string, country: string, size: number, surface = ref): NameEntry => ({
  kind: 'PLACE',
  form: 'NAME',
  ref,
  country,
  surface,
  size
})

/** Words as tokens; a place is chosen by how they are written alone. */
const tokensOf = (text: string): Token[] => {
  let start = 0
  return text.split(' ').map((word, index) => {
    const token = {
      index,
      text: word,
      lower: word.toLowerCase(),
      lemma: word.toLowerCase(),
      pos: 'PROPN',
      start,
      end: start + word.length,
      word: wordOf(word)
    }
    start += word.length + 1
    return token
  })
}

const evidence = (...countries: string[]): Evidence => ({
  countries: new Set(countries),
  placeCountries: new Map(),
  organizations: new Set(),
  spelledOut: new Set(),
  bracketed: new Set()
})

const chosen = (text: string, at: number, entries: readonly NameEntry[], named: Evidence): string | null => {
  const entry = chooseEntry(tokensOf(text), { first: at, last: at + 1, entries }, named, context.reference)
  return entry ? `${entry.ref}/${entry.country}` : null
}

describe('the place that a name means', () => {
  const namesakes = [place('Amroth', 'GO', 4_000_000), place('Âmroth', 'RO', 120_000, 'Amroth')]

  it('is the great city so spelt, though a country is named whose town is spelt otherwise', () => {
    assert.equal(chosen('met in Amroth', 2, namesakes, evidence('RO')), 'Amroth/GO')
  })

  it('is the town of the country that is named, where both are spelt alike', () => {
    const alike = [place('Amroth', 'GO', 4_000_000), place('Amroth', 'RO', 120_000)]
    assert.equal(chosen('met in Amroth', 2, alike, evidence('RO')), 'Amroth/RO')
  })

  it('is a lesser city of a country named nowhere, where news is sent from it', () => {
    const lesser = [place('Bree', 'AR', 160_000)]
    assert.equal(chosen('BREE - Talks ended', 0, lesser, evidence('RO')), 'Bree/AR')
    assert.equal(chosen('Bree - Talks ended', 0, lesser, evidence('RO')), null)
  })
})
