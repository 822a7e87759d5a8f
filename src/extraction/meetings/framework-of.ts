import { remembered } from '../../domain/memo.js'
import type { Document, ExtractionContext, Mention } from '../document.js'
import type { SummitLevel } from '../../domain/vocabulary.js'

const namedFrameworks = remembered((mentions: readonly Mention[]) =>
  mentions.filter(({ kind }) => kind === 'FRAMEWORK')
)

/**
 * The standing arrangement a meeting belongs to though the words for the meeting do not name it: one that its sentences
 * speak of ("part of shuttle diplomacy between the two"), or, for leaders who meet in threes, the trilateral of just
 * these three. Only an arrangement of exactly the countries that meet is taken; null where none or several fit.
 *
 * Example: "Arnor's king met the steward of Gondor as part of the river talks" -> the river talks of Arnor and Gondor.
 */
export function frameworkOfSides(
  sides: readonly string[],
  level: SummitLevel,
  sentences: readonly { readonly start: number; readonly end: number }[],
  document: Document,
  { reference }: ExtractionContext
): string | null {
  const countries = sides.flatMap(side => (side.startsWith('country:') ? [side.slice('country:'.length)] : []))
  if (countries.length !== sides.length) return null
  const justThese = [...reference.frameworks.values()].filter(
    framework =>
      framework.countries.length === countries.length && framework.countries.every(code => countries.includes(code))
  )
  const spokenOf = justThese.filter(({ id }) =>
    namedFrameworks(document.mentions).some(
      ({ ref, start, end }) => ref === id && sentences.some(s => s.start <= start && end <= s.end)
    )
  )
  const fitting =
    spokenOf.length > 0 || level !== 'LEADERS' ? spokenOf : justThese.filter(({ kind }) => kind === 'TRILATERAL')
  return fitting.length === 1 ? fitting[0]!.id : null
}
