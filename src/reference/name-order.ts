import type { LeaderRecord, Reference } from './reference.js'

/** What stands before a family name and belongs to it. */
const PARTICLES = new Set(
  'von der van den de da do dos das di del della la le ter ten el al bin ibn ben bint ould abu abdel abdul abd st'.split(
    ' '
  )
)
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiv|xvi)\.?$/i

const KOREAN = new Set(
  'Kim Lee Park Choi Jung Jeong Chung Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Yoo You Yu Hong Jeon Ko Koh Moon Mun Yang Son Bae Baek Paik Heo Huh Hur Nam Sim Shim Noh Roh No Ha Kwak Sung Seong Cha Joo Ju Woo Koo Gu Ku Ra Na Min Jin Ji Eom Um Won Chun Cheon Bang Kong Hyun Ham Byun Yeom Yeo Choo Chu Do So Seok Sun Seol Ma Gil Kil Yeon Wi Pyo Myung Ki Ban Ok Yuk In Maeng Je Tak Kuk Yeh Ri Pak Choe Jo Jon O Hyon Kye Thae Ro Ryang Pang Sin Kwak Tong Tae'.split(
    ' '
  )
)
const CHINESE = new Set(
  'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong Yuan Pan Yu Jiang Cai Jia Ding Wei Xue Ye Yan Du Dai Xia Zhong Fan Fang Shi Yao Tan Liao Zou Xiong Jin Lu Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Xi Wen Hua Geng Qi Tsai Lai Chiang Hsiao Su Koo Cho Chang Chou Hung Lee Chu Tseng Hsu Hsieh Kuo Yen Yeh Kao Lo Pai Ho Cheng Tsao Jaw Chiu Tung Leung Lam Ng Chan Wong Chow Yeung Tien Mao You Wellington Kuan Chuang Shen Cheung Ko Ou Ouyang Shang Bo Ji Nie Lou Ling Zhai Chi Mei'.split(
    ' '
  )
)
const FAMILY_FIRST = new Set(['KR', 'KP', 'CN', 'TW', 'HK', 'MO', 'SG'])
/** Reports go on with the given name: "Srettha", "Abiy", "Anwar". */
const GIVEN_ALONE = new Set(['TH', 'LA', 'ET', 'ER', 'MY', 'BN', 'BT'])
/** Reports go on with the whole name. */
const WHOLE = new Set(['MM', 'KH'])
/** Of the two family names that people have, the first is the one that is used alone. */
export const TWO_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'ES MX AR CO PE CL EC BO PY UY VE CR PA GT HN SV NI DO CU GQ'.split(' ')
)

/** How a name is put together. */
export interface NameOrder {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly familyFirst: boolean
  /** The part that reports use alone after the full name. */
  readonly short: string
  /** Other parts that are used alone by some. */
  readonly otherShorts: readonly string[]
}

/** The country whose office a person held first, which says in what order their name stands. */
export function countryOf(leader: LeaderRecord, reference: Reference): string | null {
  for (const tenure of reference.tenuresOfLeader(leader.id)) {
    const country = reference.offices.get(tenure.office)?.country
    if (country != null) return country
  }
  return null
}

/** Takes a name apart by the custom of its country. */
export function orderOf(name: string, country: string | null): NameOrder {
  const parts = name.split(/\s+/).filter(part => part !== '')
  while (parts.length > 2 && SUFFIXES.test(parts.at(-1) as string)) parts.pop()
  const [first = '', ...rest] = parts
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return { given: [], family: parts, familyFirst: false, short: name, otherShorts: [] }
  if (country !== null && FAMILY_FIRST.has(country)) {
    const surnames = country === 'KR' || country === 'KP' ? KOREAN : CHINESE
    if (surnames.has(first) && !(surnames.has(last) && /^(?:Joseph|Andrew|Paul|John|David)$/.test(first))) {
      return { given: rest, family: [first], familyFirst: true, short: first, otherShorts: [] }
    }
  }
  if (country === 'VN') return { given: rest, family: [first], familyFirst: true, short: last, otherShorts: [] }
  const family = familyParts(parts)
  const given = parts.slice(0, parts.length - family.length)
  const surname = family.join(' ')
  if (country !== null && WHOLE.has(country)) return { given, family, familyFirst: false, short: name, otherShorts: [] }
  if (country !== null && GIVEN_ALONE.has(country)) {
    return { given, family, familyFirst: false, short: first, otherShorts: [surname] }
  }
  return { given, family, familyFirst: false, short: surname, otherShorts: otherShorts(parts, family, country) }
}

/** The last part with the particles before it; "bin Salman" even where a dynasty's name follows. */
function familyParts(parts: readonly string[]): string[] {
  const bin = parts.findIndex((part, i) => i > 0 && /^(?:bin|ibn)$/i.test(part))
  if (bin > 0) return parts.slice(bin)
  let start = parts.length - 1
  const least = PARTICLES.has((parts[0] as string).toLowerCase()) ? 0 : 1
  while (start > least && PARTICLES.has((parts[start - 1] as string).toLowerCase())) start--
  return parts.slice(start)
}

function otherShorts(parts: readonly string[], family: readonly string[], country: string | null): string[] {
  const shorts = new Set<string>()
  const last = parts.at(-1) as string
  const [particle = ''] = family
  if (/^(?:bin|ibn)$/i.test(particle)) {
    shorts.add(`${particle} ${family[1] ?? ''}`.trim())
    if (parts[0] !== undefined) shorts.add(parts[0])
    const house = family.slice(2)
    if (house.length > 0) shorts.add(house.join(' '))
  } else if (family.length > 1) shorts.add(last)
  if (/^(?:al|el)-/i.test(last)) shorts.add(last.slice(3))
  if (country !== null && TWO_FAMILY_NAMES.has(country) && parts.length >= 3 && family.length === 1) {
    const before = parts.at(-2) as string
    shorts.add(`${before} ${last}`)
    if (parts.length >= 4) shorts.add(before)
  }
  shorts.delete(family.join(' '))
  return [...shorts]
}
