import type { Token } from '../document.js'
import type { NameEntry, NameMatch } from './name-index.js'

/** "Vienna Street", "Place d'Italie": streets are named after everywhere. */
export function isStreet(tokens: readonly Token[], { first, last }: NameMatch): boolean {
  if (/^(?:Street|Avenue|Road|Square|Boulevard|Lane|Alley|Terrace)$/.test(tokens[last]?.text ?? '')) return true
  const before = tokens[first - 1]?.lower ?? ''
  const opener = /^(?:de|du|des|di|del)$/.test(before) ? tokens[first - 2] : tokens[first - 1]
  return /^(?:Rue|Avenue|Boulevard|Calle|Via|Piazza)$/.test(opener?.text ?? '')
}

/** "Panama-flagged", "French-built", "Moscow-born": where a thing or somebody comes from does nothing. */
export function isOrigin(tokens: readonly Token[], { first, last }: NameMatch): boolean {
  const [tail, mark, word] = [tokens[last - 1], tokens[last], tokens[last + 1]]
  return (
    mark?.text === '-' &&
    mark.start === tail?.end &&
    word?.start === mark.end &&
    (/^(?:born|made|bred|grown|educated|trained|style|themed|affiliated)$/.test(word.lower) ||
      (/^(?:built|linked)$/.test(word.lower) && !tokens.slice(last + 2, last + 5).some(t => WHOSE.test(t.lower))) ||
      // whose flag a ship flies matters to who takes it, unless it is one that anybody's ship flies
      (/^(?:flagged|flag|registered)$/.test(word.lower) &&
        (CONVENIENCE.test(tail!.text) ||
          !tokens.slice(Math.max(0, first - 4), last + 7).some(t => TAKEN.test(t.lower)))))
  )
}

const TAKEN =
  /^(?:seiz(?:e|es|ed|ing)|board(?:s|ed|ing)|detain(?:s|ed|ing)?|captur(?:e|es|ed|ing)|hijack(?:s|ed|ing)?|attack(?:s|ed|ing)?|fire[sd]|storm(?:s|ed|ing)|intercept(?:s|ed|ing)?|stop(?:s|ped|ping)|sank|sunk|struck|hit|impound(?:s|ed|ing)?|arrest(?:s|ed|ing)?)$/
const CONVENIENCE =
  /^(?:Panama|Panamanian|Liberian?|Islands?|Malta|Maltese|Bahamas|Bahamian|Honduran?|Honduras|Cyprus|Cypriot|Gabon|Gabonese|Cameroon|Cameroonian|Comoros|Comorian|Palau|Palauan|Tog(?:o|olese)|Belizean?|Belize|Barbados|Barbadian|Antigua|Barbuda|Vanuatu|Tuvalu|Eswatini|Gambian?)$/
/** What is somebody's who built it abroad, or to whom it is linked. */
const WHOSE =
  /^(?:pipelines?|railways?|ports?|dams?|plants?|bridges?|airports?|ships?|tankers?|vessels?|freighters?|boats?)$/

/** "ethnic Albanians" are a people, "US$50" money, "translated from Spanish" a tongue. */
export function isNoState(tokens: readonly Token[], { first, last }: NameMatch, { form, surface }: NameEntry): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  const next = tokens[last]
  // "Kenya dollars", "Kenya$": a currency; but "gave Kenya $500 million"
  const tight = next?.text === '$' && next.start === tokens[last - 1]?.end
  if (tokens[last - 1]?.text.endsWith('$') || tight || /^dollars?$/.test(next?.lower ?? '')) return true
  // "the Rift Valley" is no capital that is called "The Valley"
  if (/^The /.test(surface) && !/^the$/.test(before) && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) return true
  if (form !== 'DEMONYM') return false
  if (/^(?:colon(?:y|ies)|protectorate)$/.test(tokens[last]?.lower ?? '')) return true
  // "a Central African country" may be any
  if (surface === 'Central African' && REGIONAL.test(tokens[last]?.lower ?? '')) return true
  if (before === 'ethnic') return true
  // "Ibero-American", "Pan-African"
  const prefix = before === '-' ? (tokens[first - 2]?.lower ?? '') : ''
  if (/^(?:ibero|pan|inter|afro|all|trans|latin)$/.test(prefix)) return true
  const spoken = /^(?:translated|translation|interpreted|speaks?|speaking|spoke|spoken|written|fluent|said|posted)$/
  const tongue = /^(?:in|from|into)$/.test(before) && !/^(?:ADJ|NOUN|PROPN|PART)$/.test(tokens[last]?.pos ?? '')
  return tongue && spoken.test(tokens[first - 2]?.lower ?? '')
}

const REGIONAL = /^(?:countr(?:y|ies)|nations?|states?|regions?|leaders|bloc|neighbou?rs?|economies)$/
