import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerRow } from '../../src/evaluation/plover/answer.js'
import { readPloverRows } from '../../src/evaluation/plover/rows.js'
import { scoreRoots } from '../../src/evaluation/plover/score.js'
import { context } from '../extraction/world.js'

describe('plover rows', () => {
  it('are read by the header, in any order of columns', () => {
    const [row] = readPloverRows(
      'target\tx\tgold_root\tsentence\tsource\nHarad\t1\tACCUSE\tGondor blamed Harad.\tGondor\n'
    )
    assert.deepEqual(row, {
      id: '1',
      sentence: 'Gondor blamed Harad.',
      source: 'Gondor',
      target: 'Harad',
      gold: 'ACCUSE'
    })
  })

  it('without a needed column are refused by name', () => {
    assert.throws(() => readPloverRows('sentence\tsource\tgold_root\nA\tB\tC'), /"target"/)
  })

  it('are scored over the roots of the gold, YIELD standing for both its heirs', () => {
    const scores = scoreRoots([
      { gold: 'YIELD', answer: 'RETREAT' },
      { gold: 'YIELD', answer: 'CONCEDE' },
      { gold: 'ACCUSE', answer: 'REJECT' },
      { gold: 'ACCUSE', answer: 'ACCUSE' }
    ])
    assert.equal(scores.accuracy, 0.75)
    assert.ok(Math.abs(scores.macroF1 - (1 + 2 / 3) / 2) < 1e-9)
    assert.deepEqual(scores.confusions, [['ACCUSE', 'REJECT', 1]])
  })
})

/** Sentence, source, target, root: one line a way of saying it. */
const SAID: readonly (readonly [string, string, string, string])[] = [
  ['Gondor has condemned a Haradrian raid on the coast.', 'Gondor', 'a Haradrian raid', 'ACCUSE'],
  ['The envoy of Harad was summoned by Gondor over the raid.', 'Gondor', 'The envoy of Harad', 'ACCUSE'],
  ['Gondor called for sanctions against Harad.', 'Gondor', 'Harad', 'ACCUSE'],
  ['Rohan has agreed to withdraw its troops from Harad.', 'Rohan', 'Harad', 'AGREE'],
  ['President Telemar will meet Quill on the coast.', 'President Telemar', 'Quill', 'AGREE'],
  ['Gondor and Harad settled their quarrel over the strait.', 'Gondor', 'Harad', 'AGREE'],
  ['Gondor buried the hatchet with Harad.', 'Gondor', 'Harad', 'AGREE'],
  ['Brand accepted an invitation from Telemar.', 'Brand', 'Telemar', 'AGREE'],
  ['Gondor promised Harad four million crowns.', 'Gondor', 'Harad', 'AGREE'],
  ['Envoys of Gondor traded views with Haradrian elders.', 'Envoys of Gondor', 'Haradrian elders', 'CONSULT'],
  ['Rohan helped to resolve the rift between Gondor and Harad.', 'Rohan', 'Gondor and Harad', 'CONSULT'],
  ['Gondor and Harad resumed direct flights.', 'Gondor', 'Harad', 'COOPERATE'],
  ['Gondor and Harad jointly operate the dam.', 'Gondor', 'Harad', 'COOPERATE'],
  ['Women formed human chains to demand that Brand resign.', 'Women', 'Brand', 'PROTEST'],
  ['Miners downed tools to press the Haradrian owners for higher wages.', 'Miners', 'the Haradrian owners', 'PROTEST'],
  ['Children in Harad have been vaccinated against measles by Rohan.', 'Rohan', 'Children in Harad', 'AID'],
  ['Harad will burn if it crosses the ford, Telemar said.', 'Telemar', 'Harad', 'THREATEN'],
  ['Brand said Harad could face ruin unless it paid.', 'Brand', 'Harad', 'THREATEN'],
  ['Gondor is expected to hand Harad forty lorries in the spring.', 'Gondor', 'Harad', 'AGREE'],
  ["The court threw out an appeal by Brand's lawyers.", 'The court', "an appeal by Brand's lawyers", 'REJECT'],
  ['Brand scrapped a decree that had ended subsidies.', 'Brand', 'a decree that had ended subsidies', 'RETREAT'],
  ['Harad handed over the last of its stocks to inspectors.', 'Harad', 'the last of its stocks', 'RETREAT'],
  ['A judge in Edoras granted bail to Brand, who had spent years in jail.', 'A judge in Edoras', 'Brand', 'CONCEDE'],
  ['Brand accepted the resignation of Quill on Friday.', 'Brand', 'Quill', 'CONCEDE'],
  ['The guild said in a report released Tuesday that Harad tortured men.', 'The guild', 'Harad', 'ACCUSE'],
  ['Police in Edoras are looking into reports of theft.', 'Police in Edoras', 'reports of theft', 'ACCUSE'],
  ['Gondor named Brand as a suspect in the shelling.', 'Gondor', 'Brand', 'ACCUSE'],
  ['The agency reported Harad to the council.', 'The agency', 'Harad', 'ACCUSE'],
  ['Gondor shot down a Haradrian bomber.', 'Gondor', 'a Haradrian bomber', 'ASSAULT'],
  ['Lawmakers shot down a Haradrian proposal.', 'Lawmakers', 'a Haradrian proposal', 'REJECT'],
  ['Rebels captured Lindon on Sunday.', 'Rebels', 'Lindon', 'ASSAULT'],
  ['Police in Edoras rounded up more than 40 protesters.', 'Police in Edoras', 'more than 40 protesters', 'COERCE'],
  ['Police fired tear gas at supporters of Brand.', 'Police', 'supporters of Brand', 'COERCE'],
  ['Harad suspended two newspapers for a month.', 'Harad', 'two newspapers', 'COERCE'],
  ['Gondor suspended Harad.', 'Gondor', 'Harad', 'SANCTION'],
  ['Gondor ordered six Haradrian diplomats out of the country.', 'Gondor', 'six Haradrian diplomats', 'SANCTION'],
  ['Gondor has taken in more than 600 refugees.', 'Gondor', 'more than 600 refugees', 'AID'],
  ['Thousands rallied in Edoras in support of Brand.', 'Thousands', 'Brand', 'SUPPORT'],
  ['Thousands rallied in Edoras against Brand.', 'Thousands', 'Brand', 'PROTEST'],
  ['The envoys never showed up for the talks.', 'The envoys', 'the talks', 'REJECT'],
  ['Gondor is planning to double its budget for Harad.', 'Gondor', 'Harad', 'AGREE'],
  ['Students blocked highways to demand the resignation of Brand.', 'Students', 'Brand', 'PROTEST'],
  ['Gondor sent tanks and howitzers to the border with Harad.', 'Gondor', 'Harad', 'MOBILIZE'],
  ['The rebels accepted a timetable drawn up by Telemar.', 'The rebels', 'Telemar', 'AGREE'],
  ['Rohan sent food and tents to flooded Harad.', 'Rohan', 'Harad', 'AID'],
  ['Gondor granted political asylum to a Haradrian poet.', 'Gondor', 'a Haradrian poet', 'AID'],
  ['Haradrian jets carried out air strikes against Gondor.', 'Haradrian jets', 'Gondor', 'ASSAULT'],
  ['Five soldiers were killed by Haradrian gunmen.', 'Haradrian gunmen', 'Five soldiers', 'ASSAULT'],
  ['Gondor imposed an embargo on Harad.', 'Gondor', 'Harad', 'COERCE'],
  ['Police in Rohan detained two Haradrian envoys.', 'Police in Rohan', 'two Haradrian envoys', 'COERCE'],
  ['Telemar held talks with Brand.', 'Telemar', 'Brand', 'CONSULT'],
  ['Gondor shared intelligence with Rohan.', 'Gondor', 'Rohan', 'COOPERATE'],
  ['Gondor massed troops along the border with Harad.', 'Gondor', 'Harad', 'MOBILIZE'],
  ['Students held a rally against the Haradrian government.', 'Students', 'the Haradrian government', 'PROTEST'],
  ['Harad refused to meet the Gondorian envoy.', 'Harad', 'the Gondorian envoy', 'REJECT'],
  ['Harad will not lift the ban on Gondorian wine.', 'Harad', 'Gondorian wine', 'REJECT'],
  ['Gondor urged Harad to free the crew.', 'Gondor', 'Harad', 'REQUEST'],
  ['Gondor said Harad must leave the islands.', 'Gondor', 'Harad', 'REQUEST'],
  ['Gondor expelled three Haradrian diplomats.', 'Gondor', 'three Haradrian diplomats', 'SANCTION'],
  ['Rohan has suspended aid to Harad.', 'Rohan', 'Harad', 'SANCTION'],
  ['Rohan welcomed the decision of Harad to open its ports.', 'Rohan', 'Harad', 'SUPPORT'],
  ['Harad threatened to bomb Gondor.', 'Harad', 'Gondor', 'THREATEN'],
  ['Harad gave an ultimatum to Gondor.', 'Harad', 'Gondor', 'THREATEN'],
  ['Gondor lifted its blockade of Harad.', 'Gondor', 'Harad', 'RETREAT'],
  ['Harad released the Gondorian sailors.', 'Harad', 'the Gondorian sailors', 'RETREAT']
]

describe('the root between two actors', () => {
  for (const [sentence, source, target, root] of SAID) {
    it(`is ${root} in "${sentence}"`, () => {
      assert.equal(answerRow({ sentence, source, target }, context)?.root, root)
    })
  }

  it('is unknown where no word of the lexicon stands', () => {
    assert.equal(
      answerRow({ sentence: 'Gondor lies north of Harad.', source: 'Gondor', target: 'Harad' }, context),
      null
    )
  })
})
