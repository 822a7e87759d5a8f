import type { Place } from '../../domain/claim.js'
import type { ActorRef } from '../clauses/types.js'
import type { Document, ExtractionContext, Mention } from '../document.js'

/** The place that the first sentence opens with, before a dash, a colon or a bracket. */
export function dateline(document: Document): Mention | null {
  const alone = document.sentences.slice(0, BYLINES).find(({ text }) => OWN_LINE.test(text.trim()))
  const city = alone && document.mentions.find(m => m.start >= alone.start && m.start < alone.start + 3)
  if (city && (city.kind === 'PLACE' || city.form === 'CAPITAL' || city.form === 'NAME')) return city
  const bare = aloneInLine(document)
  if (bare) return bare
  const first = document.sentences.find(s => s.form === 'PROSE')
  // "TASHKENT, Oct. 15 -": the full stop of a month ends nothing
  const line =
    first &&
    (/^[^.!?]{2,60}?(?:[(—–:]| --? )/.exec(first.text.replace(/^([^.!?]{2,40}[A-Z][a-z]{2,3})\./, '$1 ')) ??
      /^\p{Lu}[\p{Lu}' -]{2,30}\.(?: |$)/u.exec(first.text) ?? // "LINDON. In the presence of"
      /^\p{Lu}[\p{L}' -]{2,30}, (?:[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \p{Lu}{3,}\./u.exec(first.text) ?? // "Lindon, May 13, AGENCY."
      /^\p{Lu}[\p{Lu}' -]{2,30}, (?:\p{Lu}[\p{L} ]{2,24}, )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}\b|\d{1,2} [A-Z][a-z]{2,8}\b)/u.exec(
        first.text
      )) // "LINDON, May 13. /AGENCY/."
  if (!first || !line) return bylineOf(document)
  const end = first.start + line[0].length
  return (
    document.mentions.find(
      m => m.start >= first.start && m.end <= end && (m.kind === 'PLACE' || m.form === 'CAPITAL' || m.form === 'NAME')
    ) ?? null
  )
}

/** "LINDON, ARNOR —" over the text, with nothing behind it. */
const OWN_LINE = /^\p{Lu}[\p{Lu}' .,-]{2,50} ?(?:[—–]|--)$/u

/** "LINDON": a city in capitals that has one of the opening lines for itself. */
function aloneInLine({ sentences, mentions }: Document): Mention | undefined {
  for (const { text, start } of sentences.slice(0, BYLINES)) {
    const line = text.trimEnd()
    if (line.length > 30 || line !== line.toUpperCase()) continue
    const city = mentions.find(m => m.start === start && m.end === start + line.length)
    if (city && (city.kind === 'PLACE' || city.form === 'CAPITAL')) return city
  }
  return undefined
}

/** How many opening lines may hold the byline. */
const BYLINES = 4

/** "Updated March 3, 2015 09:10 am IST - Lindon": the city that the line of the day and hour ends with. */
function bylineOf({ sentences, mentions }: Document): Mention | null {
  const line = sentences
    .slice(0, BYLINES)
    .find(s => /\b\d\d?:\d\d\b[^.!?]{0,24} [-–—|] [\p{L} ]{3,30}$/u.test(s.text.trim()))
  return (
    inLineOfDay(sentences, mentions) ??
    mentions.find(
      m =>
        line !== undefined &&
        m.end === line.start + line.text.trimEnd().length &&
        (m.kind === 'PLACE' || m.form === 'CAPITAL')
    ) ??
    null
  )
}

/** "May 14, 2024 – Lindon, Arnor – Ministry of Trade": the city behind the day. */
function inLineOfDay(sentences: Document['sentences'], mentions: Document['mentions']): Mention | undefined {
  for (const { text, start } of sentences.slice(0, BYLINES)) {
    const day = LINE_OF_DAY.exec(text)
    const named = day && mentions.find(m => m.start === start + day[0].length)
    if (named && (named.kind === 'PLACE' || named.form === 'CAPITAL')) return named
  }
  return undefined
}

const LINE_OF_DAY = /^(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}) ?[-–—|,] ?/

export const countryOf = (mention: Mention): string | null =>
  mention.country ?? mention.actors.find(a => a.startsWith('country:'))?.slice('country:'.length) ?? null

/** The city and country of the dateline; null where there is none. */
export function placeOfDateline(document: Document, { reference }: ExtractionContext): Place | null {
  const line = dateline(document)
  const code = line ? countryOf(line) : null
  // "BRUSSELS -", read as the body that sits there
  const head = document.sentences.find(s => s.form === 'PROSE')?.start
  const seat = line ? undefined : document.mentions.find(m => m.start === head && m.form === 'METONYM')
  const seated = line?.text === 'UNITED NATIONS' ? line : seat
  const body = seated?.actors[0] && reference.organizations.get(seated.actors[0].replace(/^organization:/, ''))
  const named = seated === line || body?.headquarters?.city.toUpperCase() === seated?.text
  if (seated && body?.headquarters && named) return body.headquarters
  if (!line || !code) return null
  const capital = reference.countries.get(code)?.capital ?? null
  // "KUWAIT, May 14", "VATICAN CITY -": a city is meant, where one is called as the state is
  const alike =
    line.form === 'NAME' && line.text === line.text.toUpperCase() && capital?.toUpperCase().startsWith(line.text)
  const isCity = line.kind === 'PLACE' || line.form === 'CAPITAL'
  return { city: isCity ? (line.ref ?? capital ?? line.text) : alike ? capital : null, country: code }
}

/** The country that the news is sent from, as one who acts; null where the dateline tells none. */
export function homeOfDateline(document: Document, context: ExtractionContext): ActorRef | null {
  const mention = dateline(document)
  const country = mention ? placeOfDateline(document, context)?.country : null
  return mention && country ? { actor: `country:${country}`, side: `country:${country}`, mention } : null
}
