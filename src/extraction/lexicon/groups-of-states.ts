/** Adjectives that name several states at once, whoever counts them: the members as ISO 3166 codes. */
export const GROUPS_OF_STATES: ReadonlyMap<string, readonly string[]> = new Map([
  ['baltic', ['EE', 'LT', 'LV']],
  ['nordic', ['DK', 'FI', 'IS', 'NO', 'SE']],
  ['scandinavian', ['DK', 'NO', 'SE']],
  ['central asian', ['KG', 'KZ', 'TJ', 'TM', 'UZ']],
  ['south caucasus', ['AM', 'AZ', 'GE']],
  ['western balkan', ['AL', 'BA', 'ME', 'MK', 'RS', 'XK']]
])

/** What makes such an adjective stand for all of them: "the Baltic states", "Nordic prime ministers". */
export const GROUP_HEADS: ReadonlySet<string> = new Set(
  'states,countries,nations,republics,governments,capitals,neighbours,neighbors,leaders,presidents,premiers,ministers,parliaments,heads,colleagues,counterparts,allies,partners,members,officials,envoys,diplomats,ambassadors,chiefs,advisers,advisors,delegations'.split(
    ','
  )
)
