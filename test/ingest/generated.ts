import type { Extraction } from '../../src/domain/claim.js'
import { generatedWorld } from '../../scripts/generated-world.js'
import { reference } from './harness.js'

/** A few hundred articles about the invented countries, the same every time. */
export function world(articles = 240): Extraction[] {
  return [...generatedWorld(articles, [...reference.countries.keys()])]
}
