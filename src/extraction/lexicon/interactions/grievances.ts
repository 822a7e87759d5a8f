import type { AdjectiveFrame } from './frame.js'

/** What somebody is who blames another: "is critical of", "was angered by", "concerned about". */
export const GRIEVANCES: readonly AdjectiveFrame[] = [
  {
    adjectives: 'critical scathing disdainful contemptuous dismissive scornful resentful',
    target: 'of',
    mode: 'disapprove'
  },
  {
    adjectives:
      'angry furious outraged incensed indignant irate dismayed disappointed frustrated annoyed irritated upset unhappy angered infuriated livid aggrieved resentful bitter vexed displeased exasperated fuming disgusted sickened dissatisfied offended insulted enraged perturbed',
    target: 'with at about over by in',
    mode: 'disapprove'
  },
  { adjectives: 'angry furious outraged incensed', target: 'inner', mode: 'disapprove' },
  {
    adjectives: 'concerned worried alarmed uneasy troubled appalled disturbed horrified shocked',
    target: 'about by over at inner',
    mode: 'disapprove',
    confidence: 0.8
  },
  { adjectives: 'concerned', target: 'with', mode: 'disapprove', confidence: 0.85 },
  { adjectives: 'guilty', target: 'of', mode: 'allege', confidence: 0.3 }
]
