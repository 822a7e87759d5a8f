import type { AgreementKind } from '../../domain/vocabulary.js'

/** An agreement that news names without saying who is in it. */
export interface KnownAgreement {
  /** How it is called, in the words of a noun phrase with what hangs on it. */
  readonly name: RegExp
  readonly kind: AgreementKind
  /** Country codes and organisation slugs; only those that the article names are taken. */
  readonly parties: readonly string[]
  /** How it is called where the article has its name elsewhere. */
  readonly briefly: RegExp | null
}

const known = (name: RegExp, kind: AgreementKind, parties: string, briefly: RegExp | null = null): KnownAgreement => ({
  name,
  kind,
  parties: parties.split(' '),
  briefly
})

/** Public facts: who concluded what. Names that fit several agreements are left out. */
export const KNOWN_AGREEMENTS: readonly KnownAgreement[] = [
  known(
    /\bJCPOA\b|Joint Comprehensive Plan|\bIran(?:ian)?(?:'s|’s)? (?:\d{4} )?nuclear (?:deal|accord|agreement|pact)|\bIran deal\b|nuclear (?:deal|accord|agreement|pact) (?:with|between) (?:Iran|Tehran)|^(?:the |a )?2015 (?:\w+ )?nuclear (?:deal|accord|agreement|pact)/,
    'OTHER',
    'IR US GB FR DE CN RU european-union',
    /^(?:the|that|this) (?:landmark |historic )?nuclear (?:deal|accord|agreement|pact)/i
  ),
  known(/\bNew START\b|\bSTART treaty/, 'TREATY', 'US RU'),
  known(/\bINF (?:\w+ )?(?:treaty|pact|accord)|Intermediate-Range Nuclear/i, 'TREATY', 'US RU'),
  known(/\bAgreed Framework\b/, 'OTHER', 'US KP'),
  known(/\bOslo (?:peace )?(?:accords?|agreements?)\b/i, 'OTHER', 'IL PS palestine-liberation-organization'),
  known(/\bCamp David (?:peace )?(?:accords?|agreements?)\b/i, 'TREATY', 'EG IL US'),
  known(/\bAbraham Accords?\b/i, 'OTHER', 'IL AE BH MA US'),
  known(/\bDayton (?:peace )?(?:accords?|agreements?)\b/i, 'OTHER', 'BA HR RS'),
  known(
    /\bMinsk (?:(?:2|II|peace|ceasefire) )*(?:accords?|agreements?|deals?|protocol)\b/i,
    'CEASEFIRE',
    'UA RU DE FR'
  ),
  known(/\b(?:Good Friday|Belfast) (?:peace )?(?:agreement|accord|deal)\b/i, 'OTHER', 'GB IE'),
  known(/\bWindsor Framework\b/i, 'OTHER', 'GB european-union'),
  known(/\bBrexit (?:withdrawal |trade |divorce )?(?:deal|agreement|treaty|accord)\b/i, 'OTHER', 'GB european-union'),
  known(
    /\bGeneva Communiqu[eé]\b/i,
    'COMMUNIQUE',
    'US RU CN GB FR TR IQ KW QA european-union united-nations arab-league'
  ),
  known(/\bNorthern Ireland protocol\b/i, 'TREATY', 'GB european-union'),
  known(/\bNAFTA\b|\bUSMCA\b|North American Free Trade|United States[-–]Mexico[-–]Canada/, 'TRADE_DEAL', 'US MX CA'),
  known(
    /\bCPTPP\b|\bTPP\b|Trans-Pacific (?:Partnership|trade pact)/i,
    'TRADE_DEAL',
    'JP AU NZ CA MX PE CL BN MY SG VN GB US'
  ),
  known(/\bTTIP\b|Transatlantic Trade and Investment/, 'TRADE_DEAL', 'US european-union'),
  known(/\bCETA\b|Comprehensive Economic and Trade Agreement/, 'TRADE_DEAL', 'CA european-union'),
  known(
    /\bRCEP\b|Regional Comprehensive Economic/,
    'TRADE_DEAL',
    'CN JP KR AU NZ association-of-southeast-asian-nations asean'
  ),
  known(/\bIndus Waters? Treaty\b/i, 'TREATY', 'IN PK'),
  known(/\bGang(?:a|es)(?: River)? Waters?(?:[ -]Sharing)? (?:treaty|agreement|accord|pact)\b/i, 'TREATY', 'IN BD'),
  known(/\bSimla (?:agreement|accord)\b/i, 'TREATY', 'IN PK'),
  known(/\bBlack Sea (?:grain )?(?:deal|initiative|agreement|pact)\b/i, 'OTHER', 'UA RU TR united-nations'),
  known(/\bBudapest Memorandum\b/i, 'MEMORANDUM', 'UA RU US GB'),
  known(/\bPrespa (?:agreement|accord|deal)\b/i, 'TREATY', 'GR MK'),
  known(/\bPanmunjo?m Declaration\b/i, 'DECLARATION', 'KP KR'),
  known(/\bPyongyang (?:joint )?declaration\b/i, 'DECLARATION', 'KP KR'),
  known(/\bPretoria (?:peace )?(?:agreement|accord|deal)\b/i, 'CEASEFIRE', 'ET tplf'),
  known(/\b(?:Elysee|Élysée) Treaty\b/i, 'TREATY', 'FR DE'),
  known(/\bAachen Treaty\b|\bTreaty of Aachen\b/i, 'TREATY', 'FR DE'),
  known(/\bLancaster House (?:treaty|treaties|agreements?)\b/i, 'TREATY', 'GB FR'),
  known(/\bWadi Araba (?:treaty|agreement|accord)\b/i, 'TREATY', 'IL JO'),
  known(/\bOpen Skies (?:treaty|accord|agreement)\b|\bTreaty on Open Skies\b/i, 'TREATY', 'US RU'),
  known(/\bAUKUS (?:pact|deal|agreement|treaty|alliance)\b/i, 'OTHER', 'AU GB US'),
  known(/\bJoint Declaration on Hong Kong\b|\bSino-British (?:Joint )?Declaration\b/i, 'DECLARATION', 'GB CN')
]

/** Names that hold no noun of agreement, and the last words of those that hold another: only phrases with one are looked at. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  'JCPOA START NAFTA USMCA CPTPP TPP TTIP CETA RCEP Plan Framework Initiative Partnership Accords'.split(' ')
)
