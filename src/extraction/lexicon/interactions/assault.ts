import type { RootLexicon } from './frame.js'

export const assault: RootLexicon = {
  root: 'ASSAULT',
  verbs: [
    {
      verbs: 'attack assault',
      target: 'object',
      notObject: 'problem decision policy plan idea law report record campaign handling comment remark judge ruling',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    {
      verbs: 'bomb bombard shell strafe pound pummel carpet-bomb firebomb rocket',
      target: 'object in',
      mode: 'aerial',
      contexts: 'military'
    },
    {
      verbs: 'strike',
      target: 'object in at inside near',
      notObject: 'deal agreement balance tone chord bargain accord note blow pact',
      mode: 'aerial',
      contexts: 'military'
    },
    {
      verbs: 'hit target',
      target: 'object in inside',
      notObject: 'record level market rate high low growth figure goal inflation headline snag deadlock bottom',
      mode: 'aerial',
      contexts: 'military',
      confidence: 0.7
    },
    {
      verbs: 'invade overrun storm raid ambush conquer sack ransack',
      target: 'object',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    {
      verbs: 'capture recapture take+over retake',
      target: 'object from',
      object: '@TERRITORY',
      mode: 'heavy-weapons',
      contexts: 'territory'
    },
    {
      verbs: 'capture recapture retake take+over',
      target: 'object from',
      mode: 'heavy-weapons',
      contexts: 'military',
      confidence: 0.7,
      notObject:
        'protection presidency chair role representation running duty leadership command mediation security responsibility operation management imagination attention image essence market vote chair chairmanship presidency leadership helm command post role seat job reins mantle office'
    },
    {
      verbs:
        'kill slay murder massacre slaughter butcher behead gun+down shoot execute assassinate lynch exterminate wipe+out poison stab mow+down',
      target: 'object of in from',
      mode: 'targeted'
    },
    { verbs: 'wound injure maim', target: 'object in', mode: 'firearms', confidence: 0.7 },
    { verbs: 'hurt harm', target: 'object', mode: 'firearms', confidence: 0.4 },
    {
      verbs: 'fire launch lob hurl rain shoot',
      target: 'at on into toward towards against in over',
      object:
        'missile rocket bomb mortar shell drone bullet round shot grenade artillery warhead salvo barrage cannon battery volley mortar',
      preposition: 'at on into toward towards against',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    {
      verbs: 'break',
      target: 'into of',
      preposition: 'into',
      prepositionObject: 'embassy consulate building mission compound residence',
      mode: 'destroy'
    },
    {
      verbs: 'fire use deploy train turn spray',
      target: 'at on against',
      object: 'cannon gas laser teargas',
      preposition: 'at on against',
      mode: 'crowd-control',
      table: 'COERCE'
    },
    {
      verbs: 'fire launch lob',
      target: 'at on into against',
      object: 'drone shell rocket projectile',
      mode: 'heavy-weapons',
      contexts: 'military',
      confidence: 0.8
    },
    { verbs: 'fire shoot', target: 'on upon at', complement: 'first', mode: 'firearms', contexts: 'military' },
    { verbs: 'fire shoot', target: 'on upon at', preposition: 'on upon at', mode: 'firearms', contexts: 'military' },
    {
      verbs: 'advance',
      target: 'into on towards toward in',
      preposition: 'into on towards toward',
      mode: 'heavy-weapons',
      contexts: 'military territory',
      confidence: 0.85
    },
    { verbs: 'ram sideswipe', target: 'object of', mode: 'primitive' },
    {
      verbs: 'take seize wrest gain',
      target: 'of from',
      object: 'control',
      preposition: 'from',
      mode: 'heavy-weapons',
      contexts: 'territory'
    },
    {
      verbs: 'exchange trade',
      target: 'with',
      object: 'fire gunfire blow missile shelling',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    { verbs: 'take', target: 'object of from', object: 'hostage', mode: 'abduct' },
    { verbs: 'open return', target: 'on at', object: 'fire gunfire', mode: 'firearms', contexts: 'military' },
    {
      verbs: 'shoot+down down bring+down',
      target: 'object of',
      object: '@AIRCRAFT',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    { verbs: 'torture rape abuse mistreat', target: 'object', mode: 'torture', contexts: 'human_rights' },
    { verbs: 'beat', target: 'object', object: '@PERSON soldier troop policeman guard border-guard', mode: 'beat' },
    {
      verbs: 'inflict',
      target: 'on upon',
      object: 'casualty loss damage',
      preposition: 'on upon',
      mode: 'heavy-weapons',
      contexts: 'military',
      confidence: 0.9
    },
    { verbs: 'abduct kidnap', target: 'object of from in', mode: 'abduct' },
    {
      verbs:
        'destroy devastate obliterate level ravage flatten blow+up torch burn+down sink sabotage take+out annihilate decimate',
      target: 'object in of',
      mode: 'destroy'
    },
    {
      verbs: 'engage',
      target: 'with',
      mode: 'firearms',
      contexts: 'military',
      preposition: 'in',
      prepositionObject:
        'clash battle fighting combat firefight skirmish fight gunfight shootout fire hostility exchange'
    },
    {
      verbs: 'clash skirmish',
      target: 'with against',
      intransitive: true,
      mode: 'firearms',
      contexts: 'military'
    },
    {
      verbs: 'battle',
      target: 'with against',
      mode: 'firearms',
      contexts: 'military',
      preposition: 'with against'
    },
    {
      verbs: 'fight battle',
      target: 'object against with',
      notObject:
        'poverty corruption fire virus disease inflation climate crime terrorism pandemic covid hunger ebola cholera malaria aids polio epidemic outbreak wildfire blaze famine trafficking piracy smuggling tuberculosis locust drought',
      mode: 'firearms',
      contexts: 'military',
      confidence: 0.8
    },
    { verbs: 'retaliate', target: 'against', mode: 'heavy-weapons', contexts: 'military', confidence: 0.7 },
    {
      verbs: 'wage',
      target: 'against on with',
      object: 'war campaign battle insurgency',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    {
      verbs: 'violate breach break',
      target: 'in with of object',
      object: 'ceasefire cease-fire truce airspace border sovereignty',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    { verbs: 'oust topple overthrow depose', target: 'object', mode: 'heavy-weapons', confidence: 0.6 },
    { verbs: 'hold use', target: 'object', object: 'hostage shield', mode: 'abduct' },
    { verbs: 'explode detonate', target: 'in at near', mode: 'explosives', confidence: 0.5 },
    {
      verbs: 'land fall crash explode slam rain hit pound strike',
      target: 'in on into near object',
      subject: 'missile rocket shell drone bomb mortar projectile artillery warplane',
      mode: 'heavy-weapons',
      contexts: 'military',
      confidence: 0.9
    },
    { verbs: 'gas', target: 'object', mode: 'unconventional' },
    {
      verbs: 'incur encroach trespass',
      target: 'into on',
      preposition: 'into on',
      mode: 'heavy-weapons',
      contexts: 'territory',
      confidence: 0.5
    },
    {
      verbs: 'push drive force chase flush',
      target: 'object',
      complement: 'out',
      preposition: 'of from',
      prepositionObject: '@TERRITORY stronghold capital suburb neighbourhood neighborhood valley',
      mode: 'heavy-weapons',
      contexts: 'military territory'
    },
    {
      verbs: 'subject',
      target: 'object',
      preposition: 'to',
      prepositionObject: 'fire shelling attack bombardment strike raid bombing assault',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    {
      verbs: 'use',
      target: 'against on',
      object: '@ARMS cannon mortar artillery force gas bullet drone',
      preposition: 'against on',
      mode: 'heavy-weapons',
      contexts: 'military',
      confidence: 0.85
    },
    { verbs: 'dislodge rout repel repulse', target: 'object from', mode: 'heavy-weapons', contexts: 'military' },
    { verbs: 'drop', target: 'on over in', object: 'bomb explosive shell', mode: 'aerial' },
    { verbs: 'force', target: 'into', object: 'way', preposition: 'into', mode: 'primitive' }
  ],
  nouns: [
    {
      nouns:
        'attack assault offensive onslaught incursion invasion raid bombing bombardment shelling strike airstrike air-strike ambush barrage',
      target: 'on against in of into at over',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    {
      nouns: 'airstrike air-strike bombing bombardment',
      target: 'on against in of',
      mode: 'aerial',
      contexts: 'military'
    },
    { nouns: 'war', target: 'on against with in', mode: 'heavy-weapons', contexts: 'military' },
    {
      nouns: 'aggression violence hostility atrocity',
      target: 'against on toward in',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    {
      nouns: 'massacre genocide killing murder assassination slaughter slaying beheading execution',
      target: 'of in',
      mode: 'targeted'
    },
    {
      nouns: 'clash fighting battle skirmish firefight combat',
      target: 'with against',
      mode: 'firearms',
      contexts: 'military'
    },
    { nouns: 'abduction kidnapping', target: 'of', mode: 'abduct' },
    { nouns: 'torture', target: 'of', mode: 'torture' },
    { nouns: 'beating mauling lynching battering', target: 'of', mode: 'beat' },
    { nouns: 'storming torching ransacking sinking downing destruction razing burning', target: 'of', mode: 'destroy' },
    { nouns: 'poisoning', target: 'of', mode: 'unconventional' },
    {
      nouns: 'intervention campaign operation',
      modifier: 'military armed bombing ground air',
      target: 'in against',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    { nouns: 'intervention', target: 'in', mode: 'heavy-weapons', contexts: 'military', confidence: 0.8 },
    { nouns: 'warfare', target: 'against on', mode: 'heavy-weapons', contexts: 'military' },
    { nouns: 'coup', target: 'against in', mode: 'heavy-weapons', confidence: 0.3 }
  ]
}
