import type { InteractionType } from '../../domain/vocabulary.js'
import type { Governor, NounPhrase } from '../clauses/types.js'
import type { Predication } from './predication.js'

/** Meetings and agreements have stages of their own. */
export const ELSEWHERE: ReadonlySet<InteractionType> = new Set(['CONSULT', 'AGREE'])

/** "Rohan promised to withdraw from Harad", "pledged to send Gondor grain": undertaken alone, which no agreement tells. */
export const undertakes = (p: Predication, type: InteractionType): boolean =>
  type === 'AGREE' &&
  (!ELSEWHERE.has(p.sense.root) || /^verb:(?:accept|agree|be)$/.test(p.word) || PLEDGED.test(p.word)) &&
  ((p.composed && p.sense.root === 'REQUEST') ||
    // "Gondor's pledge of two ships to Harad"
    (p.sense.root === 'AGREE' && PLEDGED.test(p.word)) ||
    // "accepted Gondor's proposal", "is ready for dialogue with Gondor"
    (/^verb:(?:accept|agree|be)$/.test(p.word) &&
      p.sense.root === 'AGREE' &&
      (p.word !== 'verb:agree' || agreesTo(p))) ||
    (p.clause?.relation === 'INFINITIVE' &&
      UNDERTAKING.has(p.clause.governors[0]?.lemma ?? '') &&
      !(p.clause.governors[0]!.lemma === 'commit' && p.clause.governors[0]!.passive) && // "is committed to" supports
      (promisee(p.clause.governors) || p.clause.governors.slice(1).every(g => GOING_ON.test(g.lemma) && !g.negated))))
/** "agreed to | Harad's proposal", which concludes nothing yet; not "agreed on a plan". */
const agreesTo = ({ slots, clause }: Predication): boolean =>
  slots.length > 0 && slots.every(s => s.kind === 'to') && clause?.verb.form === 'FINITE'

export const PLEADING = /^verb:(?:plead|appeal|urge|lobby|ask|campaign|call|press|beg|implore)$/

/** "has been negotiating with Harad", which may go on for years and is no meeting. */
export const negotiates = (p: Predication, type: InteractionType): boolean =>
  type === 'CONSULT' &&
  (p.word === 'verb:negotiate' || (p.word === 'noun:negotiation' && p.clause?.verb.lemma === 'be')) &&
  p.operators.length === 0 &&
  p.slots.some(s => s.kind === 'with')

const PLEDGED = /^(?:noun:(?:pledge|promise|offer|acceptance|consent|assurance|guarantee)|verb:(?:accept|give|say))$/

/** What one side lets another know, with nobody meeting: "wrote to Harad", "sent it a message", "briefed its envoys". */
export const contacts = (p: Predication, type: InteractionType): boolean =>
  type === 'CONSULT' &&
  !p.negated &&
  p.operators.length === 0 &&
  ((p.sense.mode === 'phone' && CONTACTING.test(p.word)) || (TALKING.test(p.word) && hasTalked(p)))
/** "is talking to Harad", "has consulted Rohan": told of no meeting that anybody could count. */
const TALKING = /^verb:(?:talk|speak|consult|confer|liaise)$/
const hasTalked = ({ clause, slots }: Predication): boolean =>
  clause !== null &&
  clause.verb.form === 'FINITE' &&
  !clause.question &&
  clause.verb.modal === null &&
  (clause.verb.progressive || clause.verb.perfect || clause.verb.tense === 'PAST') &&
  (clause.relation === 'MAIN' || clause.relation === 'COORDINATE' || clause.relation === 'COMPLEMENT') &&
  slots.some(({ kind, phrase }) => /^(?:with|to|object)$/.test(kind) && !isPublic(phrase))

/** "spoke to Haradrians in a video" */
const isPublic = ({ head, actors }: NounPhrase): boolean =>
  actors.some(({ mention }) => mention.form === 'DEMONYM' && head >= mention.firstToken && head < mention.lastToken)

const CONTACTING =
  /^verb:(?:write|cable|brief|inform|notify|send|dispatch|deliver|convey|relay|pass|exchange|compare|be|keep|get|stay|contact|reach\+out|sound\+out|raise|bring\+up|take\+up|communicate|explain)$/

/** "vowed to | continue supplying" */
const GOING_ON = /^(?:continue|keep|start|begin|resume|help)$/
/** "promised Quill | to send grain": to whom it is promised governs nothing. */
const promisee = ([promise, own]: readonly Governor[]): boolean => promise?.lemma === 'promise' && own?.tense === 'NONE'

const UNDERTAKING = new Set(
  'agree promise pledge vow undertake commit offer consent volunteer plan intend willing ready prepared readiness willingness'.split(
    ' '
  )
)
