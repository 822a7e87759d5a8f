import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides turn down ("slam the door on"). */
export const rejectIdioms: RootLexicon = {
  root: 'REJECT',
  verbs: [
    {
      verbs: 'have show express see',
      target: 'in from inner of with by',
      object: 'interest intention wish desire',
      complement: 'no little',
      preposition: 'in of',
      mode: 'change'
    },
    {
      verbs: 'block hold+up delay stall veto',
      target: 'with of to for object',
      object: 'opening start launch chapter tranche disbursement release talk admission',
      mode: 'change',
      contexts: 'diplomatic'
    },
    {
      verbs: 'deny refuse withhold',
      target: 'object to of',
      object: 'agrément agrement accreditation overflight',
      mode: 'assist',
      contexts: 'diplomatic'
    },
    {
      verbs: 'take',
      target: 'with to by of',
      object: 'issue exception umbrage',
      preposition: 'with to',
      mode: 'change'
    },
    {
      verbs: 'walk+away back+away shy+away',
      target: 'from of by that',
      preposition: 'from',
      prepositionObject: 'term offer proposal plan table talk',
      mode: 'change'
    },
    {
      verbs: 'throw+out toss+out chuck+out kick+out',
      target: 'of from by object',
      object: 'request appeal case suit petition lawsuit complaint bill claim',
      mode: 'change'
    },
    { verbs: 'ignore flout defy', target: 'by of from', object: 'deadline', mode: 'change' },
    { verbs: 'slam shut close', target: 'on to', object: 'door', preposition: 'on to', mode: 'change' },
    { verbs: 'turn', target: 'to on', object: 'back ear', preposition: 'to on', mode: 'change' },
    { verbs: 'give', target: 'object to', complement: 'brush-off cold-shoulder', mode: 'change' },
    {
      verbs: 'fall',
      target: 'from of',
      preposition: 'on',
      prepositionObject: 'ear',
      mode: 'change',
      confidence: 0.4
    },
    { verbs: 'pour', target: 'on', object: 'water', preposition: 'on', mode: 'change' },
    { verbs: 'dig', target: 'against', complement: 'heels', mode: 'change' },
    { verbs: 'thumb cock', target: 'at', object: 'nose snook', preposition: 'at', mode: 'yield' },
    { verbs: 'send', target: 'object', complement: 'packing', mode: 'change', confidence: 0.6 },
    { verbs: 'stand+up cancel', target: 'object', direct: true, mode: 'meet', confidence: 0.5 },
    {
      verbs: 'back pull drop duck',
      target: 'with',
      complement: 'out',
      preposition: 'of',
      prepositionObject: '@TALKS',
      mode: 'meet'
    },
    {
      verbs: 'pull+out back+out drop+out duck+out',
      target: 'with in',
      preposition: 'of from',
      prepositionObject: '@TALKS',
      mode: 'meet'
    },
    {
      verbs: 'show express',
      target: 'in inner from',
      object: 'interest intention appetite desire',
      complement: 'no',
      mode: 'change'
    },
    {
      verbs: 'have want',
      target: 'with of inner',
      complement: 'nothing none part',
      preposition: 'with of in',
      mode: 'change',
      confidence: 0.8
    },
    { verbs: 'see', target: 'inner for in', object: 'reason need point purpose', complement: 'no', mode: 'change' },
    {
      verbs: 'be',
      target: 'inner object',
      preposition: 'of',
      prepositionObject: 'question',
      complement: 'out',
      mode: 'change'
    },
    {
      verbs: 'go press plough',
      target: 'despite over of',
      complement: 'ahead on',
      preposition: 'despite',
      mode: 'yield',
      confidence: 0.7
    }
  ],
  nouns: []
}
