/**
 * Ways of speaking by which a speaker says that another does wrong, where the verb alone says nothing: the verb, and a noun that
 * must be its object or stand behind one of its prepositions. "Said Harad was | playing with | fire", "had crossed every red | line".
 */
export const WRONG_WAYS: Readonly<Record<string, string>> = {
  choose: 'confrontation escalation war violence aggression',
  impose: 'will rule hegemony',
  redraw: 'border map boundary',
  alter: 'quo border map',
  change: 'quo border map',
  lack: 'will credibility legitimacy sincerity respect courage',
  export: 'terrorism terror instability chaos violence extremism',
  play: 'fire game politics victim card',
  pour: 'oil fuel flame petrol',
  add: 'fuel flame',
  set: 'fire',
  give: 'space haven sanctuary cover impunity',
  grant: 'haven sanctuary impunity',
  side: 'terrorist aggressor rebel militia occupier',
  work: 'terrorist militia extremist rebel jihadist',
  throw: 'fuel oil flame petrol',
  fan: 'flame',
  cross: 'line',
  take: 'side hostage order advantage law',
  turn: 'eye back weapon tool pawn battlefield hub springboard colony foothold battleground laboratory bridgehead outpost vassal prison hostage',
  act: 'dictator tyrant terrorist criminal gangster horse arsonist spoiler puppet tool proxy pawn vassal bully aggressor mouthpiece lackey accomplice stooge',
  serve: 'puppet tool proxy pawn vassal mouthpiece lackey',
  become:
    'puppet tool proxy pawn vassal bully aggressor mouthpiece lackey hotbed occupier accomplice exporter sponsor danger threat menace hostage',
  behave: 'bully aggressor power master empire',
  understand: 'force strength',
  tighten: 'noose grip screw stranglehold',
  cling: 'treaty past illusion ambition mentality policy',
  buy: 'time',
  move: 'goalpost goal-post',
  show: 'contempt disregard disrespect hostility arrogance hypocrisy weakness intent bias cynicism cruelty',
  tell: 'lie untruth falsehood',
  break: 'promise word faith law pledge commitment truce ceasefire',
  rewrite: 'history rule',
  pose: 'threat danger risk menace',
  trample: 'right law sovereignty principle dignity',
  pay: 'service',
  hide: 'excuse pretext behind',
  use: 'pretext excuse blackmail proxy shield hunger starvation mercenary threat chip hostage leverage',
  do: 'bidding nothing',
  go: 'far',
  commit: 'crime atrocity genocide massacre mistake error blunder outrage murder',
  pursue: 'hegemony genocide expansion aggression',
  seek: 'hegemony pretext confrontation domination escalation',
  drag: 'foot feet',
  hold: 'hostage ransom responsibility',
  sit: 'fence',
  cast: 'doubt shadow',
  stab: 'back',
  stand: 'way',
  bear: 'responsibility blame guilt',
  wage: 'war campaign aggression',
  undergo: 'collapse',
  have: 'blood'
}

/** What somebody is said not to have: "had no right to". */
export const LACKED =
  /^(?:right|business|excuse|respect|shame|regard|justification|intention|interest|will|legitimacy|standing)$/
