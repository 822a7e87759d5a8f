import type { OfficeSpec } from './raw-term.js'

/** What reports call an office of that kind, whatever its formal title. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  president: ['president', 'head of state', 'leader'],
  'prime-minister': ['prime minister', 'premier', 'pm', 'head of government', 'leader'],
  'foreign-minister': [
    'foreign minister',
    'minister of foreign affairs',
    'minister for foreign affairs',
    'top diplomat',
    'chief diplomat'
  ],
  'defence-minister': [
    'defence minister',
    'defense minister',
    'minister of defence',
    'minister of defense',
    'defence chief',
    'defense chief'
  ],
  'national-security-adviser': ['national security adviser', 'national security advisor'],
  'vice-president': ['vice president', 'vice-president', 'deputy president'],
  'deputy-prime-minister': ['deputy prime minister', 'deputy premier', 'vice premier'],
  'supreme-leader': ['supreme leader', 'leader'],
  'general-secretary': ['general secretary', 'party chief', 'communist party chief', 'party leader', 'top leader'],
  emir: ['emir', 'amir', 'ruler', 'sheikh'],
  sultan: ['sultan', 'ruler'],
  pope: ['pope', 'pontiff', 'holy father'],
  monarch: ['king', 'queen', 'monarch'],
  'governor-general': ['governor-general', 'governor general'],
  'finance-minister': ['finance minister', 'minister of finance'],
  'chief-cabinet-secretary': ['chief cabinet secretary', 'top government spokesman', 'top government spokesperson'],
  'secretary-general': ['secretary-general', 'secretary general', 'chief', 'head'],
  'director-general': ['director-general', 'director general', 'chief', 'head'],
  'high-representative': [
    'high representative',
    'foreign policy chief',
    'top diplomat',
    'chief diplomat',
    'foreign affairs chief'
  ],
  'managing-director': ['managing director', 'chief', 'head'],
  'executive-director': ['executive director', 'chief', 'head'],
  'high-commissioner-for-human-rights': ['high commissioner for human rights', 'human rights chief', 'rights chief'],
  'high-commissioner-for-refugees': ['high commissioner for refugees', 'refugee chief', 'chief']
}

/** What one country's or organisation's office is called besides. */
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  'US:foreign-minister': ['secretary of state'],
  'US:defence-minister': [
    'secretary of defense',
    'defense secretary',
    'secretary of war',
    'pentagon chief',
    'war secretary'
  ],
  'GB:foreign-minister': ['foreign secretary', 'secretary of state for foreign, commonwealth and development affairs'],
  'GB:defence-minister': ['defence secretary', 'secretary of state for defence'],
  'IN:foreign-minister': ['external affairs minister', 'minister of external affairs', 'eam'],
  'PH:foreign-minister': ['foreign secretary', 'foreign affairs secretary', 'secretary of foreign affairs'],
  'PH:defence-minister': ['defense secretary', 'secretary of national defense'],
  'MX:foreign-minister': ['foreign secretary', 'secretary of foreign affairs', 'foreign relations secretary'],
  'HN:foreign-minister': ['secretary of foreign affairs'],
  'KE:foreign-minister': ['foreign affairs cabinet secretary', 'prime cabinet secretary'],
  'ZA:foreign-minister': ['international relations minister', 'minister of international relations and cooperation'],
  'BR:foreign-minister': ['minister of external relations'],
  'CA:foreign-minister': ['minister of global affairs'],
  'FR:foreign-minister': ['minister for europe and foreign affairs', 'europe and foreign affairs minister'],
  'FR:defence-minister': ['armed forces minister', 'minister of the armed forces'],
  'VA:foreign-minister': ['secretary for relations with states'],
  'VA:prime-minister': ['secretary of state', 'cardinal secretary of state'],
  'DE:prime-minister': ['chancellor', 'federal chancellor'],
  'AT:prime-minister': ['chancellor', 'federal chancellor'],
  'IE:prime-minister': ['taoiseach'],
  'IT:prime-minister': ['president of the council of ministers'],
  'ES:prime-minister': ['president of the government'],
  'SA:prime-minister': ['crown prince', 'crown prince and prime minister', 'de facto ruler'],
  'AE:president': ['sheikh', 'ruler'],
  'BD:prime-minister': ['chief adviser'],
  'KP:president': ['supreme leader', 'chairman', 'general secretary', 'president of the state affairs', 'leader'],
  'CN:president': ['chinese leader', 'general secretary', 'paramount leader'],
  'CH:president': ['federal president', 'president of the confederation', 'president of the swiss confederation'],
  'IR:president': [],
  'IR:national-security-adviser': [
    'secretary of the supreme national security council',
    'top security official',
    'security chief'
  ],
  'RU:national-security-adviser': ['secretary of the security council', 'security council secretary'],
  'UA:national-security-adviser': [
    'secretary of the national security and defence council',
    'security council secretary'
  ],
  'SY:president': ['interim president', 'transitional president'],
  'ML:president': ['junta leader', 'transitional president', 'military leader'],
  'BF:president': ['junta leader', 'transitional president', 'military leader'],
  'NE:president': ['junta leader', 'military leader'],
  'MM:sac-chairman': ['junta chief', 'junta leader', 'military ruler', 'army chief'],
  'SD:president': ['army chief', 'sovereign council chief', 'chairman of the sovereignty council'],
  'LY:president': ['chairman of the presidential council', 'presidential council head'],
  'YE:president': ['chairman of the presidential leadership council'],
  'PS:president': ['palestinian authority president', 'president of the palestinian authority'],
  'nato:secretary-general': ['nato chief', 'alliance chief'],
  'united-nations:secretary-general': ['un chief', 'u.n. chief'],
  'iaea:director-general': ['un nuclear chief', 'u.n. nuclear chief', 'nuclear watchdog chief'],
  'european-commission:president': ['commission president', 'eu commission president', 'eu chief', 'commission chief'],
  'european-council:president': ['eu council president', 'council president'],
  'icc:prosecutor': ['chief prosecutor', 'prosecutor']
}

/** Ways to say the office besides its title, in lower case. */
export function titlesOf(spec: OfficeSpec, said: ReadonlySet<string>): string[] {
  const titles = new Set<string>()
  const add = (title: string): void => void (title !== spec.title.toLowerCase() && titles.add(title))
  for (const title of said) add(title.toLowerCase())
  for (const title of USUAL[spec.slug] ?? []) add(title)
  for (const title of LOCAL[`${spec.owner}:${spec.slug}`] ?? []) add(title)
  // "Minister of Trade", "Minister for Trade" and "Trade Minister" are one office.
  const portfolio = /^minister (?:of|for)(?: the)? (.+)$/i.exec(spec.title)?.[1]?.toLowerCase()
  if (portfolio !== undefined && !portfolio.startsWith('state')) {
    add(`${portfolio} minister`)
    add(`minister of ${portfolio}`)
    add(`minister for ${portfolio}`)
  }
  if (spec.kind === 'AMBASSADOR') {
    add('ambassador')
    if (spec.slug.startsWith('permanent')) add('envoy')
  }
  return [...titles]
}
