import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { InteractionFacts } from '../../../src/domain/claim.js'
import { interactions } from '../../../src/extraction/stages/interactions.js'
import { aDocument, context } from '../world.js'

/** The type of each claim in one sentence, with its sides' codes: `ACCUSE GO>HA`. */
function found(text: string): string[] {
  return interactions.run(aDocument(text), context).claims.map(({ facts, participants }) => {
    const sides = (role: string): string =>
      participants
        .filter(p => p.role === role)
        .map(p => (p.onBehalfOf ?? p.actor).replace(/^\w+:/, ''))
        .sort()
        .join('+')
    return `${(facts as InteractionFacts).type} ${sides('SOURCE')}>${sides('TARGET')}`
  })
}

/** Under each type, sentences in which Gondor does it to Harad. */
const GONDOR_TO_HARAD: Readonly<Record<string, readonly string[]>> = {
  ACCUSE: [
    'Gondor blamed the explosion on Harad.',
    "Gondor called Harad's vote a fraud.",
    'Gondor hauled Harad before the court.',
    'Harad came under fire from Gondor.',
    'Gondor read the Haradrian ambassador the riot act.',
    'Gondor took umbrage at the Haradrian decision.',
    'Gondor took issue with Harad over the harbour.',
    'Gondor made solemn representations to Harad.',
    'Gondor was incensed by the Haradrian remarks.',
    'Gondor levelled accusations against Harad.',
    'Gondor vented its anger at Harad.',
    'Gondor cried foul over the Haradrian survey ship.',
    'Gondor attributed the intrusion to Harad.',
    'Gondor pinned the killing on Harad.',
    'Gondor instituted proceedings against Harad.',
    'Gondor called in the Haradrian ambassador to explain.',
    'Gondor is one of the most vocal critics of Harad.',
    'Gondor foiled a plot by Harad.',
    'The Gondorian parliament impeached the Haradrian governor.'
  ],
  SUPPORT: [
    "Gondor threw its weight behind Harad's bid.",
    'Gondor closed ranks with Harad.',
    'Gondor spoke out in defence of Harad.',
    'Gondor extended felicitations to Harad.',
    'Gondor commiserated with Harad.',
    "Gondor came to Harad's defence.",
    'Gondor said sorry to Harad.',
    'Gondor gave its blessing to the Haradrian plan.',
    'Gondor sent a message of sympathy to Harad.',
    'Gondor is a strong supporter of Harad.',
    'The Gondorian minister left flowers outside the embassy of Harad.'
  ],
  AID: [
    'Gondor released four million dollars to Harad.',
    'Gondor vaccinated Haradrian children.',
    'Gondor cleared mines in Harad.',
    'Gondor footed the bill for Harad.',
    'Gondor airdropped maize over Harad.',
    'Gondor set up a field hospital for survivors in Harad.',
    'Gondor handed over two patrol boats to Harad.',
    'Gondor bankrolls Harad.',
    'Gondor gifted Harad a satellite.',
    'Gondor built a stadium for Harad.',
    'Gondor came to the aid of Harad.',
    'Gondor disbursed a further tranche of a million crowns of aid to Harad.',
    'Gondorian frigates escorted Haradrian tankers.'
  ],
  RETREAT: [
    'Gondor sent the captured Haradrian sailors home.',
    'Gondor handed the sailors over to Harad.',
    'Gondorian soldiers pulled out of Harad.',
    'Gondor set four Haradrian fishermen free.',
    'Gondor returned the remains of four soldiers to Harad.',
    'Gondor relaxed curbs on imports from Harad.',
    'Gondor handed over four villages to Harad.',
    'Gondor drew down its forces in Harad.',
    'Gondor opened its skies to Haradrian airliners.',
    'Gondor relaxed visa rules for Haradrian students.'
  ],
  REJECT: [
    'Gondor showed no interest in an overture from Harad.',
    'Gondor voted the Haradrian proposal down.',
    "Gondor slammed the door on Harad's offer.",
    "Gondor walked away from Harad's terms.",
    'Gondor said no to the Haradrian offer.',
    'Gondorian lawmakers defeated a motion from Harad.',
    'Gondor flouted a deadline set by Harad.'
  ],
  THREATEN: [
    'Gondor gave Harad two days to settle its arrears.',
    'Gondor vowed to teach Harad a lesson.',
    'Gondor held out the threat of sanctions against Harad.',
    'Gondor shook its fist at Harad.',
    'Gondor has vowed a harsh response to Harad.',
    'Gondor said it would use force against Harad.',
    'Gondor told Harad to free the sailors or face war.',
    'Gondor demanded that Harad withdraw or be bombed.',
    'Gondor said it would turn Harad into a sea of fire.'
  ],
  SANCTION: [
    'Gondor stripped Harad of its seat.',
    "Gondor kicked Harad's ambassador out.",
    'Gondor pulled the plug on power exports to Harad.',
    'Gondor pulled out its ambassador from Harad.',
    'Gondor slapped a 25 per cent tariff on Haradrian goods.'
  ],
  COERCE: [
    'Gondorian police cleared Haradrian refugees out of the camp.',
    'Gondor prevented Haradrian lawyers from leaving.',
    'Gondor kept Haradrian refugees penned in camps.',
    'Gondor switched off the internet in Harad.',
    'Gondor took a Haradrian reporter away in handcuffs.',
    'Gondor jammed Haradrian radar.',
    'Gondor placed Harad under siege.',
    'Gondorian hackers stole secrets from Harad.',
    'Gondor seized a Harad-flagged tanker.',
    'Gondor stepped up its cyber attacks on Harad.',
    'Gondorian hackers knocked out Haradrian banks.',
    'Gondor blocked access to Haradrian newspapers.',
    'Gondorian police dispersed Haradrian protesters.'
  ],
  MOBILIZE: [
    'Gondor posted guardsmen along its frontier with Harad.',
    'Gondor rushed armoured vehicles to the border with Harad.',
    'Gondor mustered volunteers against Harad.',
    'Gondor sent a carrier group towards Harad.',
    'Gondor rushed reinforcements to the border with Harad.',
    'Gondorian bombers overflew Harad.',
    'Gondorian armour rolled towards Harad.',
    'Gondor deployed 1,000 men to Harad.',
    'Gondor reinforced its positions in Harad.'
  ],
  CONCEDE: [
    'Gondor knuckled under to Harad.',
    'Gondor gave ground to Harad.',
    'Gondor gave the green light to the Haradrian plan.',
    'Gondor acceded to the Haradrian timetable.'
  ],
  PROTEST: [
    'Gondorian farmers dumped manure outside the embassy of Harad.',
    'Gondorian women banged pots against Harad.',
    'Gondorian students marched to demand an apology from Harad.',
    'Gondorian farmers burned tyres outside the embassy of Harad.',
    'Gondorian students camped outside the embassy of Harad.',
    'Gondorian protesters filled the streets against Harad.'
  ],
  COOPERATE: [
    'Gondor patrols the strait jointly with Harad.',
    'Gondor formed an alliance with Harad.',
    'Gondor swaps satellite images with Harad.',
    'Gondor joined forces with Harad.',
    'Gondorian officers swapped intelligence with Harad.',
    'Gondor held a joint exercise with Harad off Dol Amroth.'
  ],
  ASSAULT: [
    'Gondorian soldiers cut the throats of Haradrian herders.',
    'Gondorian troops fell on Haradrian villages.',
    'Gondorian police laid into Haradrian demonstrators.',
    'Gondorian guards beat Haradrian prisoners.',
    'Gondorian missiles landed in Harad.',
    'Gondorian militiamen killed four Haradrian soldiers.',
    'A Gondorian blew himself up outside the embassy of Harad.',
    'Gondor reduced Haradrian villages to rubble.'
  ]
}

/** Forms that are spelt like other words. */
const FORMS: readonly (readonly [string, string])[] = [
  ['Gondor arms Harad.', 'AID GO>HA'],
  ['Gondor supplies Harad with rockets.', 'AID GO>HA'],
  ['Gondor hits back at Harad.', 'ACCUSE GO>HA'],
  ['Gondor has been bankrolling Harad.', 'AID GO>HA'],
  ['Gondor blockaded Harad.', 'COERCE GO>HA'],
  ['Harad was blockaded by Gondor.', 'COERCE GO>HA'],
  ['Gondor retook the port from Harad.', 'ASSAULT GO>HA'],
  ['Gondor staged an attack on Harad.', 'ASSAULT GO>HA'],
  ['Gondor has so far refused to accept the Haradrian offer.', 'REJECT GO>HA'],
  ['Gondor deported at least four Haradrian sailors.', 'COERCE GO>HA'],
  ['Gondor provided around two million dollars of aid to Harad.', 'AID GO>HA'],
  ["Gondor rejected Harad's calls for a truce.", 'REJECT GO>HA'],
  ['Gondor imposed new targeted sanctions on Harad.', 'SANCTION GO>HA'],
  ['Gondor expressed solidarity with and support for Harad.', 'SUPPORT GO>HA'],
  ['Gondor is willing to withdraw its troops from Harad.', 'AGREE GO>HA'],
  ['Gondor gave a million dollars to promote investment in Harad.', 'AID GO>HA'],
  ['Gondorian and Rohirric jets bombed Harad.', 'ASSAULT GO+RO>HA'],
  ['Gondor deported more than forty Haradrian sailors.', 'COERCE GO>HA'],
  ['Gondor gave up to forty million dollars of aid to Harad.', 'AID GO>HA'],
  ['Gondor opened its borders to displaced people from Harad.', 'AID GO>HA'],
  ['Gondor spurned repeated offers for talks by Harad.', 'REJECT GO>HA'],
  ['Gondor allowed Harad to keep the port.', 'RETREAT GO>HA'],
  ['Gondorian troops were deployed along the border with Harad.', 'MOBILIZE GO>HA'],
  ['A Gondorian column entered Harad.', 'MOBILIZE GO>HA'],
  ['Haradrian children were vaccinated against measles by Gondor.', 'AID GO>HA'],
  ['Harad ought to withdraw, Gondor told parliament.', 'REQUEST GO>HA'],
  ['Gondor said Harad ought to withdraw.', 'REQUEST GO>HA'],
  ['Gondor is committed to improving its relations with Harad.', 'SUPPORT GO>HA']
]

const SILENT: readonly string[] = [
  'Gondor took in the view of Harad.',
  'Gondor pays for the oil of Harad.',
  'The Gondorian team beat Harad.',
  'A Gondorian pilgrim crossed the street in Harad.',
  'Gondor works with the Haradrian side in trade.',
  'Night fell on the fields of Harad.',
  'Gondor followed Harad into the final.',
  'Gondor took over 200 days to reach Harad.',
  'Gondorian armed forces parade through Harad.',
  'Gondor met about two dozen times with Harad.',
  'Gondor said no more about Harad.',
  'Gondor arms exports fell in Harad.',
  'Gondor is a supporter of free trade in Harad.',
  'Gondor turned to the east, where Harad lies.',
  'Gondor built a stadium near Harad.',
  'Gondor rounded the cape of Harad.',
  'Gondor let in the light of Harad.',
  'Gondor gave light to the ships of Harad.',
  'Gondorian hikers camped in Harad.',
  'Gondorian pilots left their jobs in Harad.',
  'The Gondorian team turned the tie in Harad into a feast.',
  'A Gondorian trader filtered the water of Harad.',
  'Gondorian guides escorted the guests to Harad.',
  'A Gondorian missed the deadline of a Haradrian journal.',
  'Gondor chose between the road to Harad or the sea.',
  'The river rolled towards Harad from Gondor.'
]

describe('vocabulary of interactions', () => {
  for (const [type, sentences] of Object.entries(GONDOR_TO_HARAD)) {
    for (const text of sentences)
      it(`reads ${type} in "${text}"`, () => assert.deepEqual(found(text), [`${type} GO>HA`]))
  }
  for (const [text, expected] of FORMS)
    it(`reads ${expected} in "${text}"`, () => assert.deepEqual(found(text), [expected]))
  for (const text of SILENT) it(`reads nothing in "${text}"`, () => assert.deepEqual(found(text), []))
})
