/** Classes of nouns that decide what a verb means: "release | @CAPTIVE", "expel | @ENVOY". Singular, lower case. */
export const NOUN_CLASSES = {
  CROWD:
    'protester demonstrator thousand hundred dozen ten score crowd activist people student mob marcher resident supporter woman worker youth demonstration protest rally march million monk miner farmer teacher nurse villager trucker docker rioter voter mourner parent pensioner pupil taxi-driver grower opponent deputy native tribesman follower loyalist opposition shopkeeper',
  CAPTIVE:
    'prisoner hostage captive detainee inmate pow crew sailor journalist activist dissident aid-worker national citizen soldier serviceman pilot convict spy fisherman aid worker doctor nurse protester suspect student tourist missionary engineer militant rebel leader politician lawyer blogger researcher academic fighter member',
  ENVOY:
    "ambassador envoy diplomat d'affaire d’affaire d'affaires d’affaires charge consul attache chargé representative attaché nuncio counsellor counselor commissioner official mission staff",
  FORCES:
    'troop soldier force army contingent warplane jet bomber warship destroyer carrier submarine tank battalion brigade division marine unit peacekeeper garrison fleet navy vessel drone battery aircraft artillery fighter police paratrooper frigate patrol reservist militia helicopter personnel adviser officer reinforcement gunboat paramilitary instructor squadron bomber combat infantry armour commando launcher convoy guardsman guard policeman gendarme legionnaire militiaman serviceman infantryman sniper mercenary ranger',
  ARMED:
    'militant fighter rebel insurgent terrorist gunman extremist jihadist jihadi guerrilla militia militiaman commander leader operative combatant mercenary faction chief emir warlord remnant separatist bandit',
  ARMS: 'weapon missile arm rocket launcher warhead ammunition munition gun shell tank system bomber howitzer grenade explosive centrifuge stockpile arsenal programme program',
  PENALTY:
    'sanction tariff embargo duty levy penalty ban restriction blockade curb quota measure countermeasure surcharge freeze boycott barrier blacklist prohibition tax fine limit control siege closure curfew lockdown emergency state',
  AGREEMENT:
    'agreement deal treaty pact accord convention protocol memorandum truce ceasefire cease-fire arrangement understanding plan framework contract charter initiative declaration communique communiqué statement document resolution roadmap text settlement',
  BODY: 'council commission union bloc alliance court organisation organization committee summit body group forum agency talk negotiation conference meeting mission coalition treaty accord agreement deal pact convention programme program scheme initiative process table',
  TIES: 'tie relation link contact cooperation dialogue co-operation partnership relationship diplomatic-tie exchange trade travel flight visa traffic commerce sharing',
  TALKS:
    'talk meeting summit visit trip dialogue negotiation conversation consultation discussion call conference session round encounter tour dinner hearing speech briefing',
  DEMAND:
    'demand request call appeal proposal offer plan suggestion claim accusation allegation charge criticism idea bid invitation pressure condition term deal agreement overture report resolution initiative ultimatum notion assertion petition amendment draft motion plea application complaint condemnation concern warning assessment decision ruling referendum talk result method methodology visit interference cooperation threat remark comment statement',
  HELP: 'aid assistance help relief loan grant fund funding financing money dollar euro pound franc krona krone kronor kroner zloty forint koruna leu lev peso real rand naira shilling birr tenge rupiah ringgit dong taka kwacha dirham shekel rupee lira riyal dinar baht yen yuan rouble ruble food medicine vaccine ventilator equipment supply shelter asylum refuge donation package convoy subsidy credit bailout ammunition weapon arm missile tank system training tonne ton dose mask tent ambulance vehicle helicopter generator ship vessel scholarship investment ship jet million billion team expert rescuer doctor medic expertise line lifeline budget rice wheat grain fuel insulin kit blanket generator satellite battery tranche lifeline clothing seed bus coach laptop boat artillery shell radar scholarship medical supply f-15 f-16 f-18 f-35 mig-29 t-72 abrams himars atacms javelin stinger howitzer firefighter oxygen maize corn lentil sugar milk cereal seed fertiliser fertilizer training drug antibiotic pump gunship helmet vest radio truck lorry parcel ration gear uniform mattress tarpaulin biscuit dose jab serum plasma stretcher excavator bulldozer textbook computer flour turbine wheelchair ambulance cutter solar bus cement timber bandage syringe incubator classroom bond airlifter freighter tablet pesticide tractor',
  PERSON:
    'man woman child people civilian person journalist activist protester refugee migrant citizen national student worker family villager leader official minister president member inmate detainee prisoner suspect demonstrator mourner shopkeeper farmer shepherd monk nun priest nurse doctor lawyer lawmaker opponent pilgrim trader driver passenger passer-by bystander girl boy',
  TERRITORY:
    'territory land region peninsula island province city town village area post base border strip coast airport port enclave outpost plant station field dam bridge hill state district',
  CONCESSION:
    'demand pressure claim request term condition call responsibility mistake error guilt fault wrongdoing compensation compromise concession apology',
  COURT: 'court tribunal judge justice jury magistrate arbitrator',
  ACCESS:
    'access inspection inspector monitor observer aid convoy relief passage flight return visit delivery permission entry worker',
  MIGRANT:
    'migrant refugee seeker asylum-seeker deportee rohingya uighur uyghur foreigner people man woman child hundred thousand dozen family citizen national castaway emigrant exile dissident defector',
  GOODS:
    'import export sale shipment trade good product produce brand commodity purchase oil crude gas coal fuel diesel petrol electricity power energy steel aluminium aluminum metal mineral copper gold diamond uranium lithium rare-earth earth chip semiconductor technology equipment machinery software car vehicle drone truck wheat grain corn maize rice soy soybean canola barley sugar flour beef pork poultry chicken meat milk dairy cheese fish seafood shrimp fruit vegetable apple tomato potato banana mango onion avocado coffee tea cocoa wine whisky whiskey beer spirit vodka tobacco timber cotton textile garment cloth fertiliser fertilizer cement salt livestock cattle flower medicine chemical film song cosmetic toy',
  AIRCRAFT: 'plane jet aircraft drone helicopter missile airliner warplane balloon bomber fighter chopper quadcopter',
  ASSET:
    'ship tanker vessel boat trawler freighter barge plane aircraft cargo asset property account oil shipment consignment yacht drone artefact artifact money passport land bank company fund'
} as const

export type NounClass = keyof typeof NOUN_CLASSES

/** The nouns of some classes as a set, with further words. */
export const nounsOf = (classes: readonly NounClass[], more = ''): ReadonlySet<string> =>
  new Set([...classes.map(name => NOUN_CLASSES[name]), more].flatMap(list => list.split(' ')).filter(Boolean))

/** Those who are sent to fight or to guard. */
export const FORCES = nounsOf(['FORCES'])
/** Those who decide between litigants. */
export const COURTS = nounsOf(['COURT'])
