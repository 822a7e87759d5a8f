/** Month names and their short forms; 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan jan.',
    'february feb feb.',
    'march mar mar.',
    'april apr apr.',
    'may',
    'june jun jun.',
    'july jul jul.',
    'august aug aug.',
    'september sep sep. sept sept.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.'
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as [string, number]))
)

/** 0 for Monday to 6 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, index) => [name, index])
)

/** First month of a season in the northern half of the earth, where most capitals lie. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['winter', 12]
])

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  'a an one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index < 2 ? 1 : index - 1])
)

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4]
])

/** "the eighteenth of March": days of a month in words. */
export const DAYS_IN_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth ' +
    'eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh ' +
    'twenty-eighth twenty-ninth thirtieth thirty-first'
  )
    .split(' ')
    .map((word, index) => [word, index + 1])
)
