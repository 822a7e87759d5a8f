import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides blame ("point the finger at"). */
export const accuseIdioms: RootLexicon = {
  root: 'ACCUSE',
  verbs: [
    {
      verbs: 'have',
      target: 'for',
      object: 'word',
      complement: 'harsh strong sharp tough stern',
      preposition: 'for',
      mode: 'disapprove'
    },
    {
      verbs: 'look',
      target: 'into',
      preposition: 'into',
      prepositionObject:
        'report allegation claim complaint charge death killing attack incident case affair scandal matter accusation violation abuse conduct dealing finances role link crash leak breach shooting',
      mode: 'investigate'
    },
    {
      verbs: 'report refer',
      target: 'object',
      preposition: 'to',
      prepositionObject: '@COURT council police prosecutor commission watchdog regulator ombudsman',
      mode: 'allege',
      contexts: 'legal'
    },
    { verbs: 'find', target: 'with', object: 'fault', preposition: 'with', mode: 'disapprove' },
    {
      verbs: 'name identify',
      target: 'object',
      complement: 'suspect culprit perpetrator mastermind',
      mode: 'allege',
      contexts: 'legal'
    },
    { verbs: 'grill quiz cross-examine berate dress+down', target: 'object', direct: true, mode: 'disapprove' },
    { verbs: 'take call', target: 'object', preposition: 'to', prepositionObject: 'task account', mode: 'disapprove' },
    {
      verbs: 'rail inveigh fulminate thunder rage fume',
      target: 'against at',
      preposition: 'against at',
      mode: 'disapprove'
    },
    {
      verbs: 'heap pour',
      target: 'on',
      object: 'scorn abuse invective',
      preposition: 'on',
      mode: 'disapprove',
      confidence: 0.8
    },
    { verbs: 'blame pin', target: 'on', preposition: 'on', intransitive: true, mode: 'allege' },
    {
      verbs: 'blame',
      target: 'on',
      object:
        'attack blast killing death shooting bombing explosion outage sabotage shortage violence crisis fire leak',
      preposition: 'on',
      mode: 'allege',
      confidence: 0.9
    },
    {
      verbs: 'come',
      target: 'object',
      complement: 'fire criticism attack pressure',
      preposition: 'from',
      reversed: true,
      mode: 'disapprove'
    },
    {
      verbs: 'uncover expose unmask foil thwart bust unearth',
      target: 'by of from',
      object: 'plot conspiracy spy spyring cell campaign operation scheme network ring',
      preposition: 'by of from',
      mode: 'allege',
      confidence: 0.8
    },
    { verbs: 'point', target: 'at', object: 'finger', preposition: 'at', mode: 'allege' },
    { verbs: 'lay put place pin', target: 'on at', object: 'blame responsibility', mode: 'allege' },
    { verbs: 'take', target: 'to', complement: 'task', mode: 'disapprove' },
    {
      verbs: 'haul drag take',
      target: 'object',
      preposition: 'before to into',
      prepositionObject: 'court tribunal arbitration panel',
      mode: 'allege',
      contexts: 'legal'
    },
    {
      verbs: 'open launch begin start order',
      target: 'into of against',
      object: 'inquiry investigation probe enquiry proceeding',
      mode: 'investigate',
      contexts: 'legal'
    },
    { verbs: 'raise', target: 'at with', object: 'eyebrow hackle', mode: 'disapprove' },
    { verbs: 'read', target: 'object', complement: 'riot', mode: 'disapprove' },
    {
      verbs: 'call',
      target: 'object',
      complement: 'liar hypocrite dictator tyrant murderer criminal traitor thug',
      mode: 'disapprove'
    },
    {
      verbs: 'brand label denounce describe',
      target: 'object',
      complement: 'liar traitor puppet conspirator criminal terrorist hypocrite',
      mode: 'disapprove'
    },
    {
      verbs: 'compare liken',
      target: 'object',
      preposition: 'to with',
      prepositionObject: 'hitler nazi fascist dictator',
      mode: 'disapprove'
    },
    {
      verbs: 'charge indict',
      target: 'object',
      preposition: 'with for on',
      prepositionObject:
        'treason sedition espionage murder terrorism subversion blasphemy insurrection fraud spying incitement rebellion offence offense crime extremism',
      mode: 'allege',
      contexts: 'legal',
      table: 'COERCE'
    }
  ],
  nouns: []
}
