import { wordSet } from './word-set.js'

/* Those who speak and act for somebody. */

/** Heads that speak and act for the state or body that owns them. */
export const REPRESENTATIVES = wordSet(
  "official officials leadership diplomat plenipotentiary surveyor prosecutor auditor minister ministry ministries government administration regime leader president premier chancellor king queen emperor sultan emir amir crown prince chief envoy ambassador d'affaire d’affaire negotiator delegation delegate team side spokesman spokeswoman spokesperson representative representatives authority authorities cabinet presidency head parliament senate congress assembly legislature duma knesset bundestag majlis leadership army military troops force forces navy police state country nation counterpart mediator secretary adviser advisor commissioner foreign parliamentarian lawmaker senator court embassy consulate mission office department council committee commission general commander officer jet warship soldier guard guards intelligence agency administration junta ruler monarch people public side capital neighbour neighbor bloc alliance member emissary nuncio consul coordinator facilitator counsellor counselor undersecretary treasurer governor speaker legislator congressman congresswoman admiral marshal colonel pm trio pair duo statesman ally party kingdom sultanate mp mps meps aide democracies economies powers"
)

/** Who serves somebody: "an aide to Quill". */
export const SERVANTS = wordSet('aide adviser advisor')

/** Nouns after which `of`, `from`, `for` name whom they act for: "officials from Syria", "leaders of both countries". */
export const REPRESENTATIVE_LINKS = wordSet('of from for representing')
