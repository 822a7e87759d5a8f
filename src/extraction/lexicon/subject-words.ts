import { wordSet } from './word-set.js'

/** Words that tell what an article is about. Of our own choosing; forms as they stand in texts, in lower case. */

/** Who and what is spoken of where states have to do with each other. */
export const STATECRAFT = wordSet(`
  government governments governmental minister ministers ministry ministries ministerial premier chancellor monarch
  ambassador ambassadors embassy embassies consulate consul diplomat diplomats diplomatic diplomacy envoy envoys
  parliament parliaments senate congress lawmakers junta regime presidency presidential kremlin pentagon
  troops army armies military militia militias militants rebels insurgents navy forces soldiers warplanes warships
  missile missiles airstrike airstrikes shelling ceasefire truce armistice hostages invasion occupation
  sanctions embargo tariffs tariff sovereignty territorial border borders bilateral trilateral multilateral
  negotiator negotiators mediator mediators delegation delegations communique secretary-general
  refugees asylum extradition espionage spies nuclear warheads peacekeepers peacekeeping treaty-bound
`)

/** What is spoken of in other worlds, where countries only lend their names. */
export const OTHER_SUBJECTS = wordSet(`
  match matches goal goals goalkeeper coach captain striker midfielder defender winger squad team-mate team-mates
  tournament championship championships semi-final semi-finals quarter-final quarter-finals qualifier league cup medal
  medals athlete athletes runner runners race lap sprint innings wicket wickets penalty kick-off stadium fans season
  scored scorer referee coached olympic olympics racket set-point heptathlon pole marathon cyclist peloton
  company companies firm firms shares shareholders investors carmaker carmakers startup startups revenue revenues
  profit profits patent patents brand brands retailer retailers merger acquisition dividend dividends quarterly chief-executive
  customers subsidiary subsidiaries stock stocks ceo supplier suppliers factory licence licences
  film films movie movies novel novels thriller drama actor actors actress director directed screenplay audience premiere
  premieres exhibition exhibitions museum museums gallery galleries album albums singer singers festival concert concerts
  painter painting paintings portrait portraits sculptor choreographer ballet opera orchestra novelist poet poems playwright
  scientists scientist researchers astronomers astronomer telescope telescopes planet planets species fossil fossils
  laboratory genome galaxy asteroid
  hotel hotels restaurant restaurants recipe recipes dish dishes cuisine chef tourists beach beaches coffee pastry
  flight flights passenger passengers airline airlines crew
  jewellery robbery robbing burglary murder jury
`)

/** "The thriller opens with", "the series imagines": what follows is told in a work. */
export const WORK_OPENS =
  /\b(?:film|movie|novel|thriller|drama|series|play|musical|comic|videogame|game|sitcom)\b[^.!?]{1,60}\b(?:opens|tells|follows|stars|depicts|imagines|portrays|begins|premieres|features|chronicles|dramati[sz]es|centres|centers|revolves|is set)\b/i
