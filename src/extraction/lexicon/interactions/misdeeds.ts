/**
 * What nobody says of another without accusing him of it: "Gondor said Harad was hiding weapons". Only read in the words
 * of an actor about somebody else; the frames' hostile roots count as well.
 */
export const MISDEEDS: readonly string[] =
  'enable violate breach break infringe fail lie mislead deceive cheat steal manipulate provoke escalate encroach trespass backstab harm hurt damage erode endanger jeopardise jeopardize exploit abuse sabotage backstab hide conceal ignore undermine deprive suppress imprison oppress plot meddle interfere intimidate destabilise destabilize weaponise weaponize bully coerce smuggle arm finance sponsor harbour harbor shelter stoke fuel inflame incite spread distort falsify misuse flout disregard neglect delay stall obstruct hinder impede drag stonewall renege poison spy hack steal dump subsidise subsidize undercut threaten blackmail covet occupy annex rig militarise militarize terrorise terrorize persecute abandon betray shift derail contravene fabricate scapegoat target infiltrate proliferate perpetrate commit squander mishandle shirk dodge evade stir whip foment sow fan agitate refuse starve strangle humiliate divide weaken isolate politicise politicize instrumentalise instrumentalize brainwash indoctrinate antagonise antagonize insult disrespect patronise patronize overstep discriminate demonise demonize cripple devastate scaremonger overreach sidestep overthrow topple subjugate exterminate annihilate orchestrate mastermind instigate'.split(
    ' '
  )

/** What is owed: who says that another does not do it blames him. "Harad was not honouring the accord". */
export const DUTIES: readonly string[] =
  'comply honour honor fulfil fulfill respect implement meet cooperate co-operate abide adhere observe keep uphold withdraw disarm stop cease act reciprocate deliver live succeed'.split(
    ' '
  )

/** Adjectives and nouns that do the same after "be": "Harad was responsible for". */
export const MISDEED_PREDICATES: readonly string[] =
  'responsible accountable culpable liable answerable guilty behind complicit irresponsible reckless aggressive hostile dishonest unreliable untrustworthy unwilling unserious hypocritical illegal unlawful unacceptable illegitimate unjust unfair provocative destabilising destabilizing threat danger aggressor dictator dictatorship liar terrorist enemy rogue violation breach infringement interference meddling intrusion encroachment betrayal farce provocation aggression crime mistake insult affront escalation disgrace blackmail terrorism genocide unjustified baseless unfounded deplorable intolerable shameful outrageous regrettable counterproductive uncompromising intransigent inflexible unhelpful unproductive unfriendly insulting condescending arrogant disrespectful offensive biased hypocrisy double-standards wrong unwise misguided cynical deceitful obstructive bellicose belligerent imperialist expansionist colonialist occupier criminal brutal inhuman inhumane barbaric cruel lawless discriminatory dangerous unsafe unprofessional worrying disturbing alarming troubling disappointing unfortunate inadmissible irrational arbitrary excessive disproportionate inappropriate contrary inconsistent obstacle barrier impediment hindrance hurdle stumbling incompatible blow setback absurd ridiculous ludicrous preposterous groundless slanderous theft robbery piracy extortion puppet stooge snake cancer trojan tumour tumor menace evil parasite warmonger occupiers liars terrorists criminals aggressors libel corrupt cowardly heinous despicable atrocious abhorrent monstrous egregious blatant flagrant unprovoked vicious callous senseless'.split(
    ' '
  )

/** Verbs by which a speaker says what another owes or has to do. */
export const OBLIGATIONS: readonly string[] = ['owe', 'ought']
