import { BLAMED_DEEDS } from '../lexicon/interactions/deeds-by-noun.js'
import { DUTIES, MISDEED_PREDICATES, MISDEEDS } from '../lexicon/interactions/misdeeds.js'
import { LACKED, WRONG_WAYS } from '../lexicon/interactions/wrong-ways.js'
import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import type { Token } from '../document.js'
import { realityOf } from '../reality/modality.js'
import { doersIn, known, without } from './actors.js'
import { placeBehindAll, REPRESSION } from './aimed-at.js'
import { agentOf } from './agents.js'
import { lexicon } from './compile.js'
import { composedRoot, isHostile } from './compose.js'
import { countsBlows } from './counted-blows.js'
import type { Predication } from './predication.js'
import { actsBadly, trespasses } from './trespasses.js'

const [misdeeds, duties, misdeedPredicates] = [new Set(MISDEEDS), new Set(DUTIES), new Set(MISDEED_PREDICATES)]

/** What nobody names without blaming who did it. */
export const WRONGS =
  /^(?:violation|breach|infringement|aggression|provocation|transgression|atrocity|crime|firing|shelling|interference|meddling|bullying|corruption|abuse|torture|repression|impunity|censorship|oppression|persecution|discrimination)$/

/** What goes on within a state and is laid to it: "corruption in Harad". */
const AT_HOME =
  /^(?:corruption|abuse|torture|repression|impunity|censorship|oppression|persecution|discrimination|violation)$/

export function blamed(subject: NounPhrase | null): ActorRef[] {
  // nobody is blamed for his rebels
  if (
    subject &&
    !subject.actors.some(a => a.actor.startsWith('organization:')) &&
    /^(?:rebel|insurgent|militant|separatist|guerrilla|jihadist|extremist|dissident|terrorist)$/.test(subject.lemma)
  )
    return []
  const doers = doersIn(subject)
  const both = subject && JOINT.test(subject.lemma) ? jointIn(subject) : []
  if (both.length > 1) return both
  if (doers.length > 0 || !subject || !(BLAMED_DEEDS.has(subject.lemma) || WRONGS.test(subject.lemma))) return doers
  const sent = /^(?:balloon|drone|missile|rocket|jet|aircraft|ship|vessel)$/.test(subject.lemma)
  const by =
    subject.complements.find(c => (c.preposition === 'by' && !byForce(c.phrase)) || (sent && c.preposition === 'from'))
      ?.phrase ?? null
  const owners = subject.owners.filter(r => r.side !== null)
  const named = owners.length > 0 ? owners : doersIn(by)
  // "said the detention of its citizens in Harad was": what only a state does to people
  return named.length === 0 && (REPRESSION.test(subject.lemma) || AT_HOME.test(subject.lemma))
    ? placeBehindAll(subject)
    : named
}

const JOINT =
  /^(?:cooperation|co-operation|collaboration|alliance|partnership|axis|tie|relation|relationship|pact|agreement|deal|memorandum|treaty|accord|exercise|drill|patrol|manoeuvre|maneuver|transfer|trade|exchange)$/

/** "cooperation between Harad and Umbar", "the pact signed by Harad and Umbar": what two do together both are blamed for. */
const jointIn = ({ complements, owners }: NounPhrase): ActorRef[] => {
  const between = complements.find(c => c.preposition === 'between' || c.preposition === 'by')?.phrase
  const named = known(between?.actors ?? [])
  return named.length > 0 ? named : known(owners)
}

const byForce = ({ lemma, modifiers, owners }: NounPhrase): boolean =>
  lemma === 'force' && modifiers.length === 0 && owners.length === 0

const GUILT = /^(?:responsibility|blame|guilt|blood)$/

export function accuses(
  clause: Clause,
  analysis: SentenceAnalysis,
  tokens: readonly Token[],
  predications: readonly Predication[]
): boolean {
  const reality = realityOf(clause, analysis.clauses)
  const owed = clause.verb.negated && duties.has(clause.verb.lemma)
  if (unwillingIn(clause) || insincere(clause, tokens)) return true
  if ((reality === 'DENIED' && !owed) || reality === 'HYPOTHETICAL' || clause.verb.modal !== null) return false
  if (owed && !clause.verb.passive) return true
  // "said it would send him home after Harad had banned": what it answers, not what it says
  if (clause.relation === 'ADVERBIAL' && /^(?:after|as|when|before|until|while)$/.test(clause.subordinator ?? ''))
    return false
  if ((clause.relation === 'RELATIVE' && !isCleft(clause, analysis)) || clause.relation === 'REDUCED') return false
  // "expects Harad to take action": not what Harad does
  const outer = clause.relation === 'INFINITIVE' && clause.outer !== null ? analysis.clauses[clause.outer] : undefined
  if (outer && outer.subject?.first !== clause.subject?.first) return false
  // "said Harad was backing rebels"
  if (
    HELPING.test(clause.verb.lemma) &&
    !clause.verb.passive &&
    !clause.verb.negated &&
    clause.objects.some(o => REBELS.test(o.lemma))
  )
    return true
  // "the violations by Harad are a threat", "resulted in deaths"
  if (clause.subject && WRONGS.test(clause.subject.lemma) && !clause.verb.negated) return true
  const governed = clause.governors.some(g => misdeeds.has(g.lemma) && !g.negated)
  if ((misdeeds.has(clause.verb.lemma) || governed) && !clause.verb.passive) return true
  if (armsItself(clause) || armsOthers(clause)) return true
  // "said Harad was making a mistake"
  if (
    /^(?:make|commit)$/.test(clause.verb.lemma) &&
    !clause.verb.negated &&
    clause.objects.some(o => /^(?:mistake|error|blunder|miscalculation)$/.test(o.lemma))
  )
    return true
  if (wrongWay(clause) || trespasses(clause) || actsBadly(clause)) return true
  // "said Harad shared responsibility"
  if (
    /^(?:share|bear|carry|have)$/.test(clause.verb.lemma) &&
    !clause.verb.negated &&
    clause.objects.some(o => GUILT.test(o.lemma))
  )
    return true
  if (STANDING.test(clause.verb.lemma) && !clause.verb.negated && bad(clause, tokens)) return true
  if (countsBlows(clause, analysis)) return false
  return predications.some(p => {
    if (p.clause !== clause || p.clause.verb.passive) return false
    const root = composedRoot(p, 'MANUAL')
    // who reports that his envoys were sent home reports it
    return root !== null && p.sense.mode !== 'expel' && isHostile(root) && p.sense.confidence >= 0.4
  })
}

/** "said the village had been shelled by Harad", "that the gunmen were paid by Harad": by whom what befell somebody was done. */
export function sufferedFrom(
  clause: Clause,
  analysis: SentenceAnalysis,
  predications: readonly Predication[]
): readonly ActorRef[] {
  const { verb, relation, subject } = clause
  const from = armedFrom(clause)
  if (from.length > 0) return from
  if (!verb.passive || verb.negated || verb.modal !== null || (relation !== 'COMPLEMENT' && relation !== 'MAIN'))
    return []
  const reality = realityOf(clause, analysis.clauses)
  if (reality === 'DENIED' || reality === 'HYPOTHETICAL') return []
  // "the attack was ordered by Harad"
  const blow = CARRYING_OUT.test(verb.lemma) && isHarm(subject?.lemma ?? '')
  const wronged =
    blow ||
    misdeeds.has(verb.lemma) ||
    (HELPING.test(verb.lemma) && subject !== null && REBELS.test(subject.lemma)) ||
    predications.some(p => {
      const root = p.clause === clause ? composedRoot(p, 'MANUAL') : null
      return root !== null && p.sense.mode !== 'expel' && isHostile(root) && p.sense.confidence >= SURE
    })
  // "had been exposed to a campaign by Harad"
  const plight = /^(?:expose|subject)$/.test(verb.lemma)
    ? clause.obliques.find(o => o.preposition === 'to')?.phrase
    : undefined
  if (plight) return doersIn(plight.complements.find(c => c.preposition === 'by')?.phrase ?? null)
  return wronged ? doersIn(agentOf(clause)?.phrase ?? null) : []
}

/** Whether a noun tells by itself of harm that somebody does: "attack", "siege", "sanction". */
export const isHarm = (noun: string): boolean =>
  (lexicon.nouns.get(noun) ?? []).some(s => isHostile(s.root) && s.confidence >= SURE)

/** "said the weapons had come from Harad", "that the rebels were getting rifles from Harad": who arms others. */
function armedFrom({ verb, subject, objects, obliques, relation }: Clause): readonly ActorRef[] {
  if (verb.negated || verb.modal !== null || (relation !== 'COMPLEMENT' && relation !== 'MAIN')) return []
  const from = obliques.find(o => o.preposition === 'from')?.phrase ?? null
  const came = /^(?:come|originate)$/.test(verb.lemma) && subject !== null && ARMS.test(subject.lemma)
  const got =
    /^(?:get|receive|obtain|acquire)$/.test(verb.lemma) &&
    !verb.passive &&
    subject !== null &&
    REBELS.test(subject.lemma) &&
    objects.some(o => ARMS.test(o.lemma) || /^(?:money|training|support|funding|help|aid|order)$/.test(o.lemma))
  return came || got ? doersIn(from) : []
}
const ARMS =
  /^(?:weapon|missile|drone|rocket|ammunition|munition|shell|bomb|rifle|gun|explosive|arm|grenade|mine|gunman|attacker)$/

const CARRYING_OUT =
  /^(?:order|plan|direct|commit|stage|launch|mastermind|orchestrate|conduct|fund|finance|organi[sz]e|mount|carry|plot)$/
/** Of a verb that has few other meanings. */
const SURE = 0.7

/** "it is Harad that is breaking the truce" */
function isCleft({ outer, subject }: Clause, { clauses }: SentenceAnalysis): boolean {
  const host = outer === null ? undefined : clauses[outer]
  return (
    host?.verb.lemma === 'be' &&
    !host.verb.negated &&
    host.subject?.lemma === 'it' &&
    host.objects[0]?.first === subject?.first
  )
}

/** "said Harad had gone on building nuclear warheads", "was speeding up its enrichment of uranium" */
const armsItself = ({ verb, objects, governors }: Clause): boolean =>
  !verb.negated &&
  !verb.passive &&
  governors.every(
    g => !g.negated && /^(?:continue|keep|begin|start|resume|go|intend|design|mean|aim|plan)$/.test(g.lemma)
  ) &&
  /^(?:develop|build|produce|pursue|enrich|stockpile|accelerate|expand|amass|acquire|advance|test|continue|increase|make|manufacture)$/.test(
    verb.lemma
  ) &&
  objects.some(o =>
    [o, ...o.complements.map(c => c.phrase)].some(
      x =>
        /^(?:warhead|bomb|uranium|plutonium|missile)$/.test(x.lemma) ||
        (/^(?:weapon|programme|program|arsenal|capability|activity|ambition)$/.test(x.lemma) &&
          x.modifiers.some(m => /^(?:nuclear|ballistic|chemical|biological|missile|weapons)$/.test(m)))
    )
  )

/** "assessed that Harad had shipped shells to Umbar": no praise in the mouth of a third. */
const armsOthers = ({ verb, objects, obliques, attribution }: Clause): boolean =>
  !verb.negated &&
  !verb.passive &&
  /^(?:assess|estimate|allege|claim|determine|conclude|believe|suspect|charge|complain|warn)$/.test(
    attribution?.verb ?? ''
  ) &&
  /^(?:ship|supply|send|transfer|provide|deliver|funnel|smuggle|sell|give)$/.test(verb.lemma) &&
  objects.some(o =>
    [o, ...o.complements.map(c => c.phrase)].some(x =>
      /^(?:shell|munition|missile|weapon|ammunition|drone|arm|artillery|rocket|warhead)$/.test(x.lemma)
    )
  ) &&
  obliques.some(
    o =>
      o.preposition === 'to' &&
      known(o.phrase.actors).length > 0 &&
      without(o.phrase.actors, doersIn(attribution?.speaker ?? null)).length > 0
  )

/** "said Harad was not serious about peace" */
const insincere = (clause: Clause, tokens: readonly Token[]): boolean =>
  clause.verb.lemma === 'be' &&
  clause.verb.negated &&
  clause.verb.modal === null &&
  tokens
    .slice(clause.verb.last, clause.verb.last + 2)
    .some(t =>
      /^(?:serious|sincere|honest|genuine|transparent|truthful|interested|credible|trustworthy)$/.test(t.lower)
    )

const PEACE = /^(?:peace|diplomacy|dialogue|settlement|solution|agreement|ceasefire|cease-fire|truce|stability|talk)$/

/** "does not want peace", "has no wish to negotiate", "is to blame" */
function unwillingIn({ verb, objects, obliques, governors, relation }: Clause): boolean {
  const last = governors.at(-1)
  if (verb.lemma === 'blame' && relation === 'INFINITIVE' && objects.length === 0)
    return last?.lemma === 'be to' && !last.negated
  if (verb.passive) return false
  // "was not negotiating in good faith"
  const faith =
    /^(?:negotiate|act|bargain|engage|operate|talk|be)$/.test(verb.lemma) &&
    obliques.find(o => o.phrase.lemma === 'faith')
  if (faith) return verb.negated ? faith.phrase.modifiers.includes('good') : faith.phrase.modifiers.includes('bad')
  if (/^(?:want|seek|desire)$/.test(verb.lemma) && verb.negated) return objects.some(o => PEACE.test(o.lemma))
  return (
    relation === 'INFINITIVE' &&
    last?.negated === true &&
    /^(?:want|wish|intend)$/.test(last.lemma) &&
    last.modal === null &&
    (/^(?:negotiate|talk|compromise)$/.test(verb.lemma) ||
      (/^(?:make|reach|end|stop|seek)$/.test(verb.lemma) &&
        objects.some(o => PEACE.test(o.lemma) || o.lemma === 'war')))
  )
}

const wrongWays = new Map(Object.entries(WRONG_WAYS).map(([verb, nouns]) => [verb, new Set(nouns.split(' '))]))

/** "is playing with fire", "had no right to": a figure of speech that blames. */
function wrongWay({ verb, objects, obliques, governors }: Clause): boolean {
  if (verb.negated || verb.passive || !governors.every(({ lemma, negated }) => !negated && GOING_ON.test(lemma)))
    return false
  if (verb.lemma === 'have' && objects.some(o => o.modifiers[0] === 'no' && LACKED.test(o.lemma))) return true
  const nouns = wrongWays.get(verb.lemma)
  return (
    nouns !== undefined &&
    [...objects, ...obliques.map(o => o.phrase)].some(x => nouns.has(x.lemma) && x.actors.length === 0)
  )
}

const GOING_ON = /^(?:want|try|seek|attempt|continue|keep|begin|start)$/

/** "constitutes a violation", "amounted to blackmail" */
const STANDING = /^(?:be|become|constitute|represent|remain|amount|pose)$/

const HELPING =
  /^(?:back|support|aid|help|train|arm|supply|fund|finance|assist|host|protect|shelter|harbou?r|shield|pay|equip|sponsor)$/

const REBELS =
  /^(?:rebel|insurgent|militant|terrorist|separatist|militia|group|guerrilla|extremist|jihadist|mercenary|gunman|gunmen|attacker|assailant|bomber|saboteur)$/

const LOOK_AHEAD = 6

export function bad(clause: Clause, tokens: readonly Token[]): boolean {
  for (let i = clause.verb.last; i < Math.min(clause.verb.last + LOOK_AHEAD, clause.sentence.lastToken); i++) {
    const token = tokens[i]!
    if (misdeedPredicates.has(token.lower)) return true
    // "an act of war"
    if (token.lower === 'war' && tokens[i - 1]!.lower === 'of' && tokens[i - 2]!.lower === 'act') return true
    if (/^["“”'‘’]$/.test(token.text)) continue
    if (token.pos === 'PUNCT' || token.pos === 'VERB' || token.lower === 'not') return false
  }
  return false
}
