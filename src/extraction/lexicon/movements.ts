/** Last words of names of movements, fronts, coalitions and tribunals that act across borders. */
export const MOVEMENT_ENDINGS: ReadonlySet<string> = new Set(
  'coalition,movement,front,alliance,brigade,brigades,resistance,militia,tribunal,jihad,insurgency,network,battalion,confederation'.split(
    ','
  )
)

/** Endings that count only after one of these words: state forces and committees are no movements. */
export const MOVEMENT_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'forces',
    new Set([
      'democratic',
      'support',
      'mobilization',
      'mobilisation',
      'resistance',
      'liberation',
      'revolutionary',
      'coalition',
      'protection'
    ])
  ],
  [
    'army',
    new Set([
      'liberation',
      'national',
      'arab',
      'free',
      'independence',
      'salvation',
      'resistance',
      'people’s',
      "people's"
    ])
  ],
  ['committee', new Set(['negotiations', 'negotiation', 'revolutionary', 'liberation', 'coordination'])],
  ['council', new Set(['transitional', 'revolutionary', 'liberation', 'resistance'])],
  ['units', new Set(['protection', 'defense', 'defence', 'resistance'])],
  ['group', new Set(['contact', 'wagner', 'support'])]
])

/** Words that make such a name something else: a business, a party at home, a school, a sports body. */
export const NO_MOVEMENT: ReadonlySet<string> = new Set(
  (
    'sovereign,sovereignty,business,media,news,broadcasting,television,radio,sports,football,airline,airlines,star,home,western,eastern,northern,southern,central,art,fashion,labor,labour,cable,' +
    'rescue,conservation,wildlife,research,cancer,student,teachers,fishermen,industry,trade,tv,food,water,ocean,cold,warm,weather,football,school,health'
  ).split(',')
)
