import { wordSet } from '../word-set.js'

/* Through whom and what a state acts, and who is none of its own. */

/** Whom governments quarrel with at home. */
export const OPPONENTS_AT_HOME = wordSet(
  'opposition media press court judge critic party parliament congress lawmaker senator republican democrat predecessor protester union paper newspaper journalist violence terrorism attack poverty wrongdoing'
)

/** Who speaks for a state without its name: "the ministry", "the army", "he". */
export const HOUSES = wordSet(
  'ministry office department government administration army military navy statement spokesperson spokesman spokeswoman release minister he she it'
)

/** Who may be of any state, or against it, or is whoever's own: "the rebels", "the group", "the public". */
export const STRANGERS = wordSet(
  'rebel militant insurgent guerrilla gunman separatist extremist terrorist group faction militia country nation neighbour neighbor opposition critic activist journalist protester lawmaker public voter electorate constituent compatriot fan'
)

/** Whose own they are, where somebody owns them: "its army", "his ministry". */
export const OWN_HOUSE = wordSet(
  'government ministry office minister administration army military force country state side party regime police president spokesman spokeswoman spokesperson drone missile jet warplane troop soldier pilot artillery gunner coastguard guard envoy ambassador delegation parliament ship warship'
)

/** What kills for who fires it: "shells fired by Harad". */
export const PROJECTILES = wordSet('shell missile rocket bomb drone mortar artillery grenade bullet round torpedo')

/** Who acts for whom he is linked to: "hackers linked to Harad". */
export const LINKED_AGENTS = wordSet(
  'hacker spy agent company operative group ship vessel network drone mercenary militant fighter gunman rebel insurgent attacker jihadist extremist separatist cell militia faction'
)

/** Who arrests, charges and seizes for a state. */
export const AGENCIES = wordSet(
  'police court authority prosecutor service judge customs guard official ministry government regulator'
)

/** Nouns through which their owner acts: "Gondor's air strikes killed", "Haradrian gunmen", "a Rohirric court". */
export const INSTRUMENTS = wordSet(
  'instructor trainer strike airstrike missile drone rocket shell shelling bombing bomb bombardment attack raid offensive fighter gunman prosecutor judge hacker agent commander commando submarine ship vessel aircraft plane artillery police regulator troop warplane patrol guard forces force army military navy spy decision move operation invasion war blockade ban law order court intelligence authority pilot sailor backer supporter service agency bureau arm body branch wing report statement panel expert investigator inspector inquiry board council assembly tank bulldozer helicopter bomber gunboat sniper boat trawler militia settler frigate destroyer carrier battalion brigade unit executive directorate secretariat chair tribunal negotiator jury marine militiaman guardsman mercenary paratrooper airman saboteur arsonist infiltrator assassin hitman insurgent raider dissident jet bomber jammer prosecution battery sailor police policeman serviceman reservist diver fighter-jet coastguard customs radar launcher squadron congress senate legislature lawmaker parliamentarian attacker treasury command watchdog bank jihadist extremist column convoy flight truck lorry shipment consignment aid relief supply donation planeload vaccine dose batch fire gunfire shellfire sister gunner squad corvette cruiser speedboat cutter reinforcement armour armor typhoon frigate flotilla armada jamming disinformation propaganda peacekeeper contingent garrison division legion regiment coastguardsman rifleman'
)

/** Papers and steps through which somebody acts: "an order imposing sanctions", "a resolution criticising". */
export const INSTRUMENTS_OF_WILL = wordSet(
  'order decree bill law resolution statement letter report legislation proclamation directive ruling speech announcement message tweet post article decision step move measure communique communiqué declaration note memo proposal campaign'
)
