import type { Attribution, Clause, Governor, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { SPEECH } from '../lexicon/interactions/speech-verbs.js'
import { OBLIGATIONS } from '../lexicon/interactions/misdeeds.js'
import { doersIn, known, without } from './actors.js'
import { askedByNoun } from './asked-by-noun.js'
import { chargedBy } from './charges.js'
import { withoutDoer } from './candidate.js'
import type { InteractionCandidate, Outcome, Pending } from './candidate.js'
import { isFriendly, isHostile } from './compose.js'
import { unproven } from './doubts.js'
import { isHouse } from './pending.js'
import type { Predication } from './predication.js'
import { areRulers, toRulers } from './rulers.js'
import { praised } from './praise.js'
import { FREEING } from './of-what-was-told.js'
import { calledBy, listenerOf, pointsBack, saidOf } from './said-of.js'
import { threatenedBy } from './penalty-ahead.js'
import { answersDeed, doomed, isTakenForWar, threatenedUnder } from './threats.js'
import { BLAMED_DEEDS } from '../lexicon/interactions/deeds-by-noun.js'
import { bearsWitness, isHeardByEnvoy, reportedByOthers } from './heard.js'
import { accuses, blamed, sufferedFrom } from './accusations.js'
import { distrusted } from './distrust.js'
import { biddenBy, bidsRulers } from './bidden.js'
import { leftTo } from './left-to.js'
import { refusesToFace } from './refused-to-face.js'
import { saidStill } from './said-still.js'
import { unfairVoteOf } from './unfair-votes.js'
import { spoken } from './plain-candidate.js'
import { speakersIn } from './speakers.js'

const DEMANDING: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'need'])
const obligations = new Set(OBLIGATIONS)

/**
 * What a speaker does by saying it: "Gondor said Harad must withdraw" is Gondor's demand, "Gondor said Harad was hiding
 * weapons" Gondor's charge, whether or not it is also Harad's act.
 */
export function spokenBy(
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  predications: readonly Predication[]
): Outcome[] {
  return saidBy(analysis, tokens, predications).map(candidate => {
    if (candidate.sources.length > 0 && candidate.targets.length > 0) return { candidate }
    const { sentence, rule: word } = candidate
    if (candidate.sources.length === 0)
      return { refusal: { sentence, word, reason: 'nobody known does it', pending: withoutDoer(candidate) } }
    const reason = 'nobody known from elsewhere is its target'
    return { refusal: { sentence, word, reason, pending: saidOfOthers(candidate) } }
  })
}

/** Whom a speaker may mean who names nobody. */
function saidOfOthers(candidate: InteractionCandidate): Pending {
  const nobody = withoutDoer(candidate)
  switch (candidate.rule.split('.').at(-1)) {
    case 'freed':
      return { ...nobody, object: 'release', plain: true, definite: true }
    case 'rulers':
      return toRulers(candidate, true)
    case 'still':
      return { ...nobody, spokenOf: true, plain: true, definite: true }
    default:
      return { ...nobody, spokenOf: true }
  }
}

function saidBy(
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  predications: readonly Predication[]
): InteractionCandidate[] {
  return analysis.clauses.flatMap(clause => {
    const { subject } = clause
    const attribution = clause.attribution ?? sharedWithBefore(clause, analysis, tokens)
    const charge = chargedBy(clause, analysis, tokens)
    if (charge && charge.by.length > 0) {
      const charged = without(doersIn(subject), charge.by)
      return charged.length > 0 ? [spoken(clause, 'ACCUSE', charge.by, charged, 'charge')] : []
    }
    const wish = askedByNoun(clause, analysis, tokens)
    if (wish) {
      const asked = without(doersIn(subject), wish)
      return wish.length > 0 && asked.length > 0 ? [spoken(clause, 'REQUEST', wish, asked, 'demand')] : []
    }
    const speaks = SPEECH.has(attribution?.verb ?? '')
    const heard = attribution !== null && isHeardByEnvoy(clause, attribution, analysis)
    if (!attribution || clause.question) return []
    if (!heard && (!attribution.speaker || !(speaks || WISHING.has(attribution.verb)))) return []
    if (unproven(clause, analysis, tokens) || reportedByOthers(clause, analysis)) return []
    const sources = speakersIn(attribution, analysis)
    if (clause.subordinator === 'if' || clause.subordinator === 'unless') {
      const warned = sources.length > 0 ? threatenedUnder(clause, analysis, tokens, predications, sources) : []
      return warned.length > 0 ? [spoken(clause, 'THREATEN', sources, warned, 'threat')] : []
    }
    if (clause.subordinator === 'whether') return []
    const penalised = sources.length > 0 ? threatenedBy(clause, analysis, sources) : []
    if (penalised.length > 0) return [spoken(clause, 'THREATEN', sources, penalised, 'threat')]
    const left = leftTo(clause, analysis, tokens)
    if (left) {
      const turn = without(doersIn(left.to), sources)
      const owner = turn.length > 0 ? turn : without(known(left.to.owners), sources)
      return sources.length > 0 && owner.length > 0 ? [spoken(clause, left.type, sources, owner, 'turn')] : []
    }
    const distrust = without(distrusted(clause), sources)
    if (distrust.length > 0 && sources.length > 0) return [spoken(clause, 'ACCUSE', sources, distrust, 'distrust')]
    const refused = refusesToFace(clause, attribution, analysis, predications, sources)
    if (refused.length > 0) return [spoken(clause, 'REJECT', sources, refused, 'refusal')]
    const bidden = biddenBy(clause, attribution, analysis, tokens, sources)
    if (bidden.length > 0 && sources.length > 0) return [spoken(clause, 'REQUEST', sources, bidden, 'command')]
    if (speaks && sources.length > 0 && bidsRulers(clause, attribution, tokens))
      return [spoken(clause, 'REQUEST', sources, [], 'rulers')]
    const well = speaks ? without(praised(clause, tokens, sources), sources) : []
    if (well.length > 0 && sources.length > 0) return [spoken(clause, 'SUPPORT', sources, well, 'praise')]
    const voters = speaks && sources.length > 0 ? without(unfairVoteOf(clause, tokens), sources) : []
    if (voters.length > 0) return [spoken(clause, 'ACCUSE', sources, voters, 'charge')]
    const agents = speaks && sources.length > 0 ? sufferedFrom(clause, analysis, predications) : []
    const guilty = without(agents, sources)
    if (guilty.length > 0 && guilty.length === agents.length)
      return [spoken(clause, 'ACCUSE', sources, guilty, 'charge')]
    const spokenOf = blamed(saidOf(clause, attribution, analysis) ?? subject)
    const meant = spokenOf.length > 0 ? spokenOf : calledBy(clause)
    const told =
      meant.length > 0 || !BLAMED_DEEDS.has(subject?.lemma ?? '')
        ? meant
        : doersIn(listenerOf(clause, attribution, analysis))
    const feared =
      told.length > 0 || !isTakenForWar(clause)
        ? told
        : doersIn(subject?.complements.find(c => c.preposition === 'by')?.phrase ?? null)
    const targets = without(feared, sources)
    if (feared.length === 0 && sources.length > 0 && isTakenForWar(clause))
      return [spoken(clause, 'THREATEN', sources, [], 'threat')]
    const still =
      told.length === 0 && sources.length > 0 ? saidStill(clause, attribution, sources, analysis, tokens) : null
    if (still) return [spoken(clause, still, sources, [], 'still')]
    if (told.length === 0 && sources.length > 0 && speaks && bearsWitness(clause))
      return [spoken(clause, 'ACCUSE', sources, [], 'charge')]
    // "The detained must be released"
    if (told.length === 0 && sources.length > 0 && freed(clause) && demands(clause, tokens))
      return [spoken(clause, 'REQUEST', sources, [], 'freed')]
    const required = told.length === 0 && demands(clause, tokens) && !clause.verb.passive
    if (required && sources.length > 0 && subject && areRulers(subject))
      return [spoken(clause, 'REQUEST', sources, [], 'rulers')]
    if (told.length === 0 && sources.length > 0 && pointsBack(clause, tokens)) {
      if (PAYING.test(clause.verb.lemma) && clause.verb.tense === 'FUTURE' && !clause.verb.negated)
        return promisesHarm(clause) ? [spoken(clause, 'THREATEN', sources, [], 'threat')] : []
      if (demands(clause, tokens) && !clause.verb.passive) return [spoken(clause, 'REQUEST', sources, [], 'demand')]
      return speaks && accuses(clause, analysis, tokens, predications)
        ? [spoken(clause, 'ACCUSE', sources, [], 'charge')]
        : []
    }
    // an office that is nobody's by name may turn out to be somebody's
    if (
      (sources.length === 0 && !heard && !(attribution.speaker && speaksForSomebody(attribution.speaker, clause))) ||
      targets.length === 0 ||
      targets.length < feared.length
    )
      return []
    if (sentHome(clause, analysis)) return [spoken(clause, 'SANCTION', sources, targets, 'leave')]
    const sentence = demandedOf(clause, predications)
    if (sentence !== null) return sentence === 'NONE' ? [] : [spoken(clause, sentence, sources, targets, 'demand')]
    if (demands(clause, tokens) || wished(clause, analysis, tokens))
      return [spoken(clause, 'REQUEST', sources, targets, 'demand')]
    if (!speaks) return []
    // "said Harad would pay dearly"
    const ahead = clause.verb.tense === 'FUTURE' || clause.verb.modal === 'will' || clause.verb.modal === 'would'
    if (PAYING.test(clause.verb.lemma) && ahead && !clause.verb.negated)
      return promisesHarm(clause) ? [spoken(clause, 'THREATEN', sources, targets, 'threat')] : []
    if (answersDeed(clause) || doomed(clause)) return [spoken(clause, 'THREATEN', sources, targets, 'threat')]
    if (laments(clause, attribution)) return [spoken(clause, 'ACCUSE', sources, targets, 'charge')]
    return resented(clause, tokens) || accuses(clause, analysis, tokens, predications)
      ? [spoken(clause, 'ACCUSE', sources, targets, 'charge')]
      : []
  })
}

const freed = ({ verb, subject }: Clause): boolean =>
  verb.passive && !verb.negated && FREEING.test(verb.lemma) && subject?.actors.length === 0
const PAYING = /^(?:pay|regret|suffer|face)$/

/** "pay a price", "pay dearly", "regret it", "suffer the consequences"; but "will pay the fees". */
const promisesHarm = ({ verb, objects, obliques }: Clause): boolean =>
  verb.lemma === 'pay'
    ? objects.every(o => /^(?:price|cost)$/.test(o.lemma)) && !obliques.some(o => o.preposition === 'to')
    : verb.lemma === 'regret' ||
      ((verb.lemma !== 'face' || objects.length > 0) &&
        objects.every(o => /^(?:consequence|retribution|punishment|reckoning|wrath)s?$/.test(o.lemma)))

/** "the ministry said", "it said": some state's word; not "a minister said", and "he" may be anybody. */
const speaksForSomebody = (speaker: NounPhrase, { relation }: Clause): boolean =>
  isHouse(speaker) &&
  (relation === 'COMPLEMENT' || relation === 'MAIN') &&
  !/^(?:he|she)$/.test(speaker.lemma) &&
  (/^(?:statement|release)$/.test(speaker.lemma) || !/^(?:an?|some|one|another)$/.test(speaker.modifiers[0] ?? ''))

/** "insists that talks cannot go on and Harad needs to withdraw": the second clause is the same speaker's. */
function sharedWithBefore(clause: Clause, analysis: SentenceAnalysis, tokens: readonly Token[]): Attribution | null {
  const outer = clause.relation === 'INFINITIVE' && clause.outer !== null ? analysis.clauses[clause.outer] : undefined
  if (outer && outer.relation === 'MAIN') return sharedWithBefore(outer, analysis, tokens)
  if (clause.relation !== 'MAIN' || !clause.subject || tokens[clause.subject.first - 1]?.lower !== 'and') return null
  if (tokens[clause.subject.first - 2]?.pos === 'PUNCT') return null
  const before = analysis.clauses[analysis.clauses.indexOf(clause) - 1]
  return before?.relation === 'COMPLEMENT' && before.subordinator === 'that' ? before.attribution : null
}

/**
 * What is demanded for somebody is not demanded of him: "said Harad should be suspended" is against him, "should not be
 * readmitted" turns him down. Null where the clause demands nothing of the kind.
 */
function demandedOf(
  { verb }: Clause,
  predications: readonly Predication[]
): 'ACCUSE' | 'REJECT' | 'SUPPORT' | 'NONE' | null {
  if (!verb.passive || !DEMANDING.has(verb.modal ?? '')) return null
  const told = predications.find(p => p.clause?.verb.head === verb.head && p.sense.confidence >= 0.7)
  if (!told) return verb.negated ? 'NONE' : null
  const { root } = told.sense
  if (isHostile(root) || root === 'ACCUSE') return verb.negated ? 'NONE' : 'ACCUSE'
  if (!isFriendly(root)) return null
  return verb.negated ? 'REJECT' : 'SUPPORT'
}

/** "said the Haradrian envoy had 24 hours to leave" */
const sentHome = (clause: Clause, { clauses }: SentenceAnalysis): boolean =>
  (/^(?:leave|depart|exit)$/.test(clause.verb.lemma) &&
    DEMANDING.has(clause.verb.modal ?? '') &&
    /^(?:diplomat|ambassador|envoy|consul|attach[eé]|employee|staff|official)$/.test(clause.subject?.lemma ?? '')) ||
  (clause.verb.lemma === 'have' &&
    /^(?:hour|day|week)$/.test(clause.objects[0]?.lemma ?? '') &&
    clauses.some(
      c => c.outer !== null && clauses[c.outer] === clause && /^(?:leave|exit|depart|quit|go)$/.test(c.verb.lemma)
    ))

/** "lamented that Harad had chosen to": what is complained of is blamed on who does it, whatever it is. */
const laments = ({ relation, verb, subordinator }: Clause, { verb: told }: Attribution): boolean =>
  relation === 'COMPLEMENT' &&
  subordinator === 'that' &&
  verb.modal === null &&
  /^(?:lament|complain|decry|bemoan|deplore|regret|resent)$/.test(told)

const RESENTING = new Set(
  'disappointed dismayed outraged appalled alarmed angry furious upset saddened shocked unacceptable outrageous shameful disgraceful regrettable'.split(
    ' '
  )
)

/** "very disappointed that Harad is letting them pass": what is resented is blamed on who does it. */
const resented = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.subordinator === 'that' &&
  clause.subject !== null &&
  RESENTING.has(tokens[clause.subject.first - 2]?.lower ?? '')

const WISHING = new Set('hope expect ask insist request recommend demand urge order'.split(' '))

/** "asked that Harad reopen the ford", "insisted Harad withdraw": the bare form of what is wished. */
function wished(
  { relation, outer, verb, subject }: Clause,
  analysis: SentenceAnalysis,
  tokens: readonly Token[]
): boolean {
  const governor = relation === 'COMPLEMENT' && outer !== null ? analysis.clauses[outer] : undefined
  if (!governor || !WISHING.has(governor.verb.lemma) || !subject || subject.items.length > 1) return false
  // "hopes Harad will drop its claim"
  if (governor.verb.lemma === 'hope')
    return (
      (verb.tense === 'FUTURE' || /^(?:will|would)$/.test(verb.modal ?? '')) &&
      !verb.negated &&
      !verb.passive &&
      !governor.verb.negated &&
      !FATES.test(verb.lemma)
    )
  const bare = verb.first === verb.head && tokens[verb.head]?.lower === verb.lemma
  return bare && verb.form === 'FINITE' && !/s$/.test(tokens[subject.head]?.lower ?? 's')
}

/** What befalls somebody, which nobody asks of him. */
const FATES = /^(?:win|lose|be|become|recover|grow|have|survive|prosper|benefit|remain|face|fall|fail|collapse)$/

/** "must withdraw", "has to make a deal", "owes compensation"; not "must not be punished". */
export function demands(clause: Clause, tokens: readonly Token[]): boolean {
  // "has yet to receive"
  if (tokens[clause.verb.first - 2]?.lower === 'yet' || tokens[clause.verb.first - 1]?.lower === 'yet') return false
  // "should know that they will not prevail"
  if (clause.verb.modal === 'should' && clause.verb.lemma === 'know') return false
  if (clause.verb.negated && clause.verb.modal !== 'must')
    return /^(?:should|ought)$/.test(clause.verb.modal ?? '') && !clause.verb.passive && !IDLE.test(clause.verb.lemma)
  return (
    DEMANDING.has(clause.verb.modal ?? '') || obligations.has(clause.verb.lemma) || obliged(clause.governors.at(-1))
  )
}

/** What nobody is asked to leave off: "should not be surprised", "should not expect". */
const IDLE =
  /^(?:be|become|have|fear|worry|expect|underestimate|forget|panic|think|believe|feel|wonder|mind|get|exist|need|face|suffer|lose|come|happen|succeed|win)$/

const obliged = (governor: Governor | undefined): boolean =>
  governor !== undefined && /^(?:have|need|ought)$/.test(governor.lemma) && !governor.negated
