import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides side with another ("throw its weight behind"). */
export const supportIdioms: RootLexicon = {
  root: 'SUPPORT',
  verbs: [
    {
      verbs: 'guarantee underwrite',
      target: 'of object',
      object: 'security safety defence defense sovereignty integrity independence'
    },
    {
      verbs: 'upgrade elevate raise',
      target: 'in with',
      object: 'mission office representation consulate',
      preposition: 'to',
      prepositionObject: 'embassy mission level',
      contexts: 'diplomatic'
    },
    {
      verbs: 'lament mourn regret deplore grieve',
      target: 'object of in at from',
      object: 'death loss passing tragedy crash accident disaster earthquake quake flood fire devastation cyclone',
      confidence: 0.9
    },
    {
      verbs: 'admit accept welcome receive',
      target: 'object',
      direct: true,
      complement: 'member',
      contexts: 'diplomatic'
    },
    {
      verbs: 'grant give award confer accord',
      target: 'object on to',
      object: 'status',
      complement: 'candidate observer member membership ally partner associate',
      contexts: 'diplomatic'
    },
    {
      verbs: 'reaffirm renew affirm restate stress underline emphasise emphasize',
      target: 'with to for',
      object: 'friendship tie bond alliance partnership relation relationship solidarity'
    },
    {
      verbs: 'designate name declare',
      target: 'object',
      object: 'ally partner',
      complement: 'ally partner',
      confidence: 0.8
    },
    {
      verbs: 'throw put lend fling',
      target: 'behind to',
      object: 'weight support prestige voice name influence',
      preposition: 'behind to'
    },
    { verbs: 'rally close gather', target: 'round around behind to', preposition: 'round around behind' },
    { verbs: 'close', target: 'with behind around', object: 'rank', preposition: 'with behind around' },
    {
      verbs: 'speak speak+out speak+up stick+up',
      target: 'in of for',
      complement: 'defence defense favour favor behalf warmly highly'
    },
    { verbs: 'speak+up stick+up root plump', target: 'for', preposition: 'for' },
    { verbs: 'come come+out', target: 'in of for', complement: 'favour favor support', preposition: 'in' },
    { verbs: 'stick', target: 'by with', preposition: 'by' },
    {
      verbs: 'win earn gain secure enjoy receive get',
      target: 'object',
      object: 'endorsement',
      reversed: true,
      preposition: 'of from'
    },
    { verbs: 'sing', target: 'of', object: 'praise' },
    { verbs: 'heap lavish shower pile', target: 'on object', object: 'praise', preposition: 'on with' },
    { verbs: 'shower', target: 'object', preposition: 'with', prepositionObject: 'praise compliment' },
    { verbs: 'take raise tip doff', target: 'to', object: 'hat cap', preposition: 'to' },
    { verbs: 'give', target: 'to object', object: 'thumb nod backing approval seal endorsement ovation welcome' },
    { verbs: 'swear pledge vow', target: 'to', object: 'allegiance loyalty fealty', preposition: 'to' },
    { verbs: 'put set', target: 'to with', object: 'signature name pen seal', preposition: 'to' },
    { verbs: 'accede', target: 'of with', preposition: 'to', prepositionObject: 'treaty convention pact protocol' },
    { verbs: 'exchange', target: 'with', object: 'ambassador envoy', preposition: 'with', contexts: 'diplomatic' },
    { verbs: 'set+up inaugurate', target: 'in with', object: 'embassy consulate', contexts: 'diplomatic' },
    {
      verbs: 'pick+up rekindle revive restart',
      target: 'with',
      object: 'tie relation relationship friendship',
      contexts: 'diplomatic'
    },
    {
      verbs: 'lay place leave',
      target: 'at of for outside',
      object: 'wreath flower bouquet candle',
      preposition: 'at of for outside'
    },
    {
      verbs: 'call describe hail brand',
      target: 'object',
      complement: 'hero martyr visionary statesman brotherly fraternal'
    },
    { verbs: 'rally', target: 'behind around round', preposition: 'behind around round', direct: true },
    { verbs: 'pray', target: 'for', preposition: 'for' },
    { verbs: 'share', target: 'of with', object: 'grief sorrow pain mourning loss sadness' },
    {
      verbs: 'shield spare',
      target: 'object',
      direct: true,
      preposition: 'from',
      prepositionObject: 'censure criticism condemnation resolution pressure'
    },
    { verbs: 'stand be remain', target: 'on', preposition: 'on', prepositionObject: 'side' },
    { verbs: 'take', target: 'object', object: 'side part', confidence: 0.9 },
    { verbs: 'owe', target: 'object to', object: 'debt gratitude thanks', complement: 'gratitude thanks' },
    { verbs: 'have find', target: 'for', object: 'word praise', complement: 'warm kind praise' },
    { verbs: 'lobby speak intervene plead', target: 'on_behalf_of', preposition: 'on_behalf_of' },
    { verbs: 'vote', target: 'with', preposition: 'with' },
    {
      verbs: 'come arrive pour flow flood',
      target: 'object',
      subject: 'congratulation condolence message praise thank tribute support',
      preposition: 'from',
      reversed: true
    }
  ],
  nouns: [
    { nouns: 'homage accolade plaudit kudos', target: 'to for', carriedOnly: true },
    { nouns: 'closeness fellowship commiseration compassion', target: 'to for with', carriedOnly: true }
  ],
  adjectives: [{ adjectives: 'saddened grieved heartbroken', target: 'by at over about in for' }]
}
