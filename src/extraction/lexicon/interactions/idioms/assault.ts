import { CLEARANCES } from '../clearances.js'
import type { RootLexicon } from '../frame.js'

/** Set phrases by which sides harm ("open fire on"). */
export const assaultIdioms: RootLexicon = {
  root: 'ASSAULT',
  verbs: [
    {
      verbs: 'seize',
      target: 'object from of',
      object: 'city town village province region area base airport territory control district',
      mode: 'heavy-weapons',
      contexts: 'territory'
    },
    {
      verbs: 'seize capture',
      target: 'object',
      subject: '@ARMED army troop',
      notObject: '@ASSET @PERSON @ARMS @CAPTIVE opportunity chance initiative power moment',
      mode: 'heavy-weapons',
      contexts: 'territory'
    },
    {
      verbs: 'destroy sink blow+up hit strike attack torpedo',
      target: 'object of off near',
      object: 'boat speedboat vessel ship tanker freighter',
      preposition: 'off near',
      mode: 'destroy',
      contexts: 'military'
    },
    {
      verbs: 'burst break barge force',
      target: 'into of',
      subject: '@FORCES @ARMED gunman militiaman',
      preposition: 'into',
      prepositionObject: 'office embassy compound house consulate headquarter building mission residence',
      mode: 'primitive'
    },
    {
      verbs: 'blast hit douse strike target spray drench',
      target: 'object of',
      preposition: 'with',
      prepositionObject: 'cannon laser hose',
      mode: 'beat',
      contexts: 'military'
    },
    ...CLEARANCES,
    {
      verbs: 'cripple disable',
      target: 'object of',
      object: '@FORCES @ARMS tanker ship refinery base radar depot bridge airfield',
      mode: 'destroy',
      contexts: 'military'
    },
    {
      verbs: 'beat beat+up club whip flog batter cane cudgel bludgeon thrash punch kick manhandle',
      target: 'object of in',
      object:
        '@PERSON @CROWD guard soldier officer policeman refugee migrant seeker reporter photographer diplomat lawyer herder civilian captive patient',
      mode: 'beat',
      confidence: 0.8
    },
    {
      verbs: 'carry carry+off drag+off spirit+away snatch',
      target: 'from in object',
      object: 'girl woman child villager student man boy foreigner priest hostage',
      mode: 'abduct'
    },
    { verbs: 'set', target: 'upon about on', preposition: 'upon about', mode: 'beat' },
    {
      verbs: 'blow',
      target: 'at in near outside among inside',
      object: 'himself herself themselves',
      preposition: 'at in near outside among inside',
      mode: 'explosives'
    },
    {
      verbs: 'turn reduce',
      target: 'object',
      preposition: 'into to',
      prepositionObject: 'rubble ash ruin dust wasteland graveyard cemetery inferno fire flame',
      mode: 'destroy'
    },
    { verbs: 'set', target: 'to of object', complement: 'fire ablaze alight', mode: 'destroy' },
    {
      verbs: 'burn',
      target: 'object of in',
      object: 'village home house town hut farm crop church mosque school shop market property settlement hamlet',
      mode: 'destroy',
      contexts: 'military'
    },
    { verbs: 'hack burn starve stone club', target: 'object', complement: 'death', mode: 'primitive' },
    { verbs: 'put', target: 'object', preposition: 'to', prepositionObject: 'death sword', mode: 'targeted' },
    { verbs: 'open lay bring train', target: 'on upon at', object: 'fire', preposition: 'on upon', mode: 'firearms' },
    {
      verbs: 'come',
      target: 'object in',
      complement: 'fire attack bombardment shelling',
      preposition: 'from',
      prepositionObject: '@FORCES rebel gunman militant sniper guerrilla',
      reversed: true,
      mode: 'firearms'
    },
    {
      verbs: 'come',
      target: 'object in',
      preposition: 'under',
      prepositionObject: 'fire attack shelling bombardment shellfire strike gunfire assault',
      reversed: true,
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    {
      verbs: 'plant lay detonate set+off hurl lob toss',
      target: 'at in near under outside against',
      object: 'bomb mine explosive device grenade',
      mode: 'explosives'
    },
    {
      verbs:
        'knife spear decapitate strangle hang mutilate dismember drown electrocute waterboard immolate crucify scalp',
      target: 'object of',
      direct: true,
      mode: 'targeted'
    },
    { verbs: 'cut slit slash', target: 'of', object: 'throat', mode: 'targeted' },
    { verbs: 'dynamite torch detonate blow+apart', target: 'object of', mode: 'destroy' },
    {
      verbs: 'fall descend pounce',
      target: 'on upon',
      preposition: 'on upon',
      subject: '@FORCES rebel raider bandit gunman attacker fighter rustler',
      mode: 'heavy-weapons'
    },
    {
      verbs: 'wade tear lay pile charge',
      target: 'into',
      preposition: 'into',
      subject: '@FORCES rebel fighter policeman',
      mode: 'crowd-control'
    },
    { verbs: 'open+up open let', target: 'on at', preposition: 'on at', prepositionObject: 'gun', mode: 'firearms' },
    {
      verbs: 'go move swing',
      target: 'against',
      preposition: 'against',
      complement: 'action',
      mode: 'heavy-weapons',
      contexts: 'military'
    },
    {
      verbs: 'take',
      target: 'to',
      object: 'pickaxe axe hammer machete knife sledgehammer club',
      preposition: 'to',
      mode: 'destroy'
    },
    {
      verbs: 'spray riddle pepper',
      target: 'object',
      preposition: 'with',
      prepositionObject: 'bullet gunfire shrapnel',
      mode: 'firearms'
    },
    {
      verbs: 'leave',
      target: 'object',
      object: '@PERSON soldier',
      complement: 'dead wounded injured',
      mode: 'targeted',
      confidence: 0.8
    },
    { verbs: 'claim take', target: 'of', object: 'life', preposition: 'of', mode: 'targeted', confidence: 0.7 }
  ],
  nouns: [
    { nouns: 'pogrom rampage lynching bloodbath', target: 'against of in', mode: 'targeted' },
    { nouns: 'operation', target: 'against', mode: 'heavy-weapons', contexts: 'military', confidence: 0.85 },
    { nouns: 'insurgency rebellion uprising', target: 'against', mode: 'heavy-weapons', contexts: 'military' }
  ]
}
