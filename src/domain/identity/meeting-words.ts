import type { Claim } from '../claim.js'
import { remembered } from '../memo.js'
import { leadersByParty } from './parties.js'
import type { Testimony } from './testimony.js'

/** What the sentence of a meeting says that stands in none of its facts. */

const BELOW_LEADERS =
  /\b(?:envoys?|negotiators?|mediators?|diplomats?|officials?|delegat\p{L}+|ambassadors?|representatives?|experts?|aides?|teams?|advis[eo]rs?|deput\p{L}+|working|technical|ministerial|ministers?|secretar\p{L}+|chiefs?)\b/iu

/** "The two countries will hold talks on Monday" says of no level; what names nobody is read as a meeting of envoys. */
export const isLevelTold = remembered(
  ({ claim }: Testimony) =>
    claim.facts.kind !== 'SUMMIT' ||
    claim.facts.level !== 'ENVOYS' ||
    leadersByParty(claim).size > 0 ||
    BELOW_LEADERS.test(claim.quote.replace(/\bprime ministers?\b|\b\p{L}+ (?:said|says|told)\b/giu, ''))
)

/** "Officials will meet soon for another round of talks": not the round that was planned weeks before. */
export const isNextRound = remembered(({ quote }: Claim) =>
  /\b(?:another|next|further|fresh|new|second|third|fourth|fifth) (?:\p{L}+ )?rounds?\b|\bmeet(?:ing)? again\b/iu.test(
    quote
  )
)

const MATTERS =
  'defen[cs]e|interior|home|finance|economy|trade|commerce|energy|oil|agriculture|health|justice|transport|environment|culture|education|tourism|labou?r|migration'
const MINISTERS_OF = new RegExp(
  String.raw`\b(foreign|external affairs|${MATTERS})(?:(?: and |-)\p{L}+)? (?:ministers?|secretar(?:y|ies)|chiefs?)\b|\bministers? (?:of|for) (?:the )?(foreign|external|${MATTERS})\b`,
  'giu'
)

/** Of what the ministers of a meeting are, as far as its sentences say. */
const portfolios = remembered(
  ({ quote }: Claim): ReadonlySet<string> =>
    new Set(
      [...quote.matchAll(MINISTERS_OF)].map(([, before, behind]) =>
        (before ?? behind ?? '')
          .toLowerCase()
          .replace('defense', 'defence')
          .replace(/^external.*/, 'foreign')
      )
    )
)

/** "The defence ministers met in Edoras" and "the interior ministers met in Edoras": each told of no other ministers. */
export function ofOtherMinisters(a: Claim, b: Claim): boolean {
  const [p, q] = [portfolios(a), portfolios(b)]
  return p.size > 0 && q.size > 0 && [...p].every(one => !q.has(one))
}

const BY_WIRE =
  /\b(?:calls?|called|calling|(?:tele)?phon\p{L}+|(?:tele|video)-?conferenc\p{L}+|video\p{L}*|virtual\p{L}*|online|rang|hotline)\b/iu
const SPOKEN = /\b(?:sp(?:oke|oken|eak|eaks|eaking)|talk(?:ed|ing)?|conversations?|contacts?|discuss\p{L}*)\b/iu
const FACE_TO_FACE =
  /\b(?:met|meet|meets|meetings?|summits?|visit\p{L}*|receiv\p{L}+|host\p{L}*|welcom\p{L}+|guests?|sat|sit|seen|face|person|hands|sidelines?|margins?|dinner|lunch|breakfast|table)\b/iu

/** "They had spoken on Tuesday" says neither that it was by telephone nor that it was face to face. */
export const isMannerTold = remembered(({ claim: { facts, quote } }: Testimony) => {
  if (facts.kind !== 'SUMMIT' || !SPOKEN.test(quote)) return true
  if (facts.format === 'CALL') return BY_WIRE.test(quote)
  return facts.format !== 'BILATERAL' || facts.place !== null || FACE_TO_FACE.test(quote)
})
