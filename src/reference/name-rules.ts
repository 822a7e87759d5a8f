/**
 * Spellings that one name has in reports. Each rule works on any name; nothing here names a person.
 */

/** Given names that different hands write differently: any member stands for any other. */
const CLASSES: readonly (readonly string[])[] = [
  ['Mohammed', 'Muhammad', 'Mohamed', 'Mohammad', 'Mohamad', 'Muhammed'],
  ['Ahmed', 'Ahmad'],
  ['Mahmoud', 'Mahmud'],
  ['Hussein', 'Hussain', 'Hossein', 'Husayn'],
  ['Hassan', 'Hasan'],
  ['Yousef', 'Youssef', 'Yusuf', 'Yousuf'],
  ['Abdullah', 'Abdallah', 'Abdulla'],
  ['Abdel', 'Abdul', 'Abd'],
  ['Khalid', 'Khaled'],
  ['Saeed', 'Said', 'Sayed'],
  ['Faisal', 'Faysal', 'Feisal'],
  ['Ibrahim', 'Ebrahim'],
  ['Ismail', 'Ismael', 'Esmail'],
  ['Omar', 'Umar', 'Omer'],
  ['Salem', 'Salim'],
  ['Nasser', 'Nasir'],
  ['Mustafa', 'Mostafa', 'Moustafa'],
  ['Jamal', 'Gamal'],
  ['Sergei', 'Sergey', 'Serguei'],
  ['Alexei', 'Alexey', 'Aleksei', 'Aleksey'],
  ['Andrei', 'Andrey', 'Andriy', 'Andrii'],
  ['Nikolai', 'Nikolay'],
  ['Dmitry', 'Dmitri', 'Dmitriy', 'Dmytro'],
  ['Yuri', 'Yury', 'Yuriy', 'Yurii'],
  ['Alexander', 'Aleksandr', 'Aleksander', 'Alexandr'],
  ['Mikhail', 'Mikhael'],
  ['Oleksii', 'Oleksiy', 'Oleksi'],
  ['Serhii', 'Serhiy'],
  ['Vitaly', 'Vitaliy', 'Vitali', 'Vitalii'],
  ['Anatoly', 'Anatoliy', 'Anatoli', 'Anatolii'],
  ['Vasily', 'Vasiliy', 'Vasili']
]
const CLASS_OF = new Map(CLASSES.flatMap(members => members.map(member => [member, members] as const)))

/** Endings of Slavic family names. The first that fits applies. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=s|c)k(?:yy|iy|yi|ii|ij|y|yj)$/, ['ky', 'kyy', 'kiy', 'kyi', 'kii']],
  [/(?<=[bdgk-nprstvz])ov$/, ['ov', 'off']],
  [/(?<=[bdgk-nprstvz])ev$/, ['ev', 'eff']],
  [/(?<=...)v[iy]ch$/, ['vich', 'vych']],
  [/(?<=..[bdlnrtv])iy$/, ['iy', 'y', 'yi']]
]

/** The name in plain letters; letters that decompose into nothing plain are spelt out. */
export function plainLetters(name: string): string {
  if (/^[\w .'-]*$/.test(name)) return name
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ə/g, 'e')
    .replace(/[’‘ʻʼ`]/g, "'")
}

/** "Jürgen" as wire services without umlauts write it. */
export function germanLetters(name: string): string {
  return name
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/Ö/g, 'Oe')
    .replace(/Ü/g, 'Ue')
    .replace(/ß/g, 'ss')
}

/** Spellings of one part of a name, itself first. */
export function partSpellings(part: string): readonly string[] {
  let known = knownSpellings.get(part)
  if (!known) knownSpellings.set(part, (known = findSpellings(part)))
  return known
}

/** Parts repeat over thousands of names. */
const knownSpellings = new Map<string, readonly string[]>()

function findSpellings(part: string): readonly string[] {
  const members = CLASS_OF.get(part)
  if (members) return [part, ...members.filter(member => member !== part)]
  const article = /^(?:al|el|ul)-(?=\p{L})/iu.exec(part)
  if (article) {
    const stem = part.slice(article[0].length)
    return [part, `al-${stem}`, `Al-${stem}`, `el-${stem}`, `El-${stem}`, `Al ${stem}`, `al ${stem}`]
  }
  for (const [pattern, endings] of ENDINGS) {
    if (pattern.test(part)) return [part, ...endings.map(ending => part.replace(pattern, ending))]
  }
  return [part]
}

/** Korean given names: "Jae Myung", "Jae-myung", "Jae-Myung", "Jaemyung" for any of them. */
export function koreanGiven(parts: readonly string[]): string[] {
  const syllables = parts.flatMap(part => part.split('-'))
  if (syllables.length < 2) return [...parts]
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
  const capitals = syllables.map(capital)
  const lower = [capitals[0] as string, ...capitals.slice(1).map(word => word.toLowerCase())]
  return [capitals.join(' '), lower.join('-'), capitals.join('-'), lower.join('')]
}
