import type { InteractionType } from '../../domain/vocabulary.js'
import type { ActorRef, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { BEREAVED, HELP_ASKED, SYMPATHY, THANKS } from '../lexicon/interactions/courtesies.js'
import { without } from './actors.js'
import type { Met } from './met.js'
import { hisOwn, meetsStrangers } from './pending.js'
import type { Predication, Slot } from './predication.js'

const GIVING = /^verb:(?:hand\+over|donate)$/
const ASKING = /^verb:(?:ask|request|seek|solicit)$/
const OWN_CLAUSES: ReadonlySet<string> = new Set(['MAIN', 'COORDINATE', 'COMPLEMENT'])

/**
 * "Lisk met his Haradrian colleague. He conveyed condolences over the floods and asked for more help": what is said to nobody by
 * name by one of two who met is said to the other, if the sentence names nobody else.
 */
export function toPartner(
  p: Predication,
  type: InteractionType,
  sources: readonly ActorRef[],
  analysis: SentenceAnalysis,
  met: () => Met | null
): readonly ActorRef[] {
  const { clause } = p
  if (!clause || p.nominal || p.negated || clause.verb.passive || clause.verb.modal !== null) return []
  if (!OWN_CLAUSES.has(clause.relation) || sources.length === 0 || !saidToPartner(p, type, sources)) return []
  const pair = met()
  if (!pair) return []
  const partner = without(pair.sides, sources)
  if (partner.length !== 1) return []
  const sides = new Set<string | null>(pair.sides.map(r => r.side))
  const named = analysis.phrases.flatMap(x => [...x.actors, ...x.owners])
  return sources.every(r => sides.has(r.side)) && named.every(r => r.side === null || sides.has(r.side)) ? partner : []
}

function saidToPartner(p: Predication, type: InteractionType, sources: readonly ActorRef[]): boolean {
  const theme = p.carried ?? p.clause?.objects[0] ?? p.slots.find(s => /^(?:for|about|over)$/.test(s.kind))?.phrase
  if (!theme || hisOwn(theme, sources)) return false
  if (type === 'SUPPORT' && SYMPATHY.has(theme.lemma)) return p.slots.every(s => mourns(s, sources))
  if (meetsStrangers(p) || addressedOtherwise(p)) return false
  // "She complained about the arrest of two sailors"
  if (type === 'ACCUSE') return /^verb:(?:complain|protest)$/.test(p.word)
  if (type === 'SUPPORT') return THANKS.has(theme.lemma)
  if (type === 'AID') return GIVING.test(p.word) && !p.slots.some(s => s.kind === 'for')
  return type === 'REQUEST' && ASKING.test(p.word) && HELP_ASKED.has(theme.lemma)
}

/** "condolences to the families of the victims", "over the floods": with the country of whoever mourns, unless he is named or one's own. */
const mourns = ({ kind, phrase }: Slot, sources: readonly ActorRef[]): boolean =>
  !hisOwn(phrase, sources) && (!/^(?:to|with)$/.test(kind) || BEREAVED.has(phrase.lemma))

/** "expressed gratitude to the rescuers": to whom it is said stands there. */
const addressedOtherwise = ({ clause, slots }: Predication): boolean =>
  [...slots.map(s => s.kind), ...(clause?.obliques ?? []).map(o => o.preposition)].some(k =>
    /^(?:to|with|from|of|on|upon)$/.test(k)
  )

/** "The guest", "the visitor": who came to the other. */
export const guestMeant = ({ lemma, modifiers, items, owners }: NounPhrase, met: () => Met | null): ActorRef[] => {
  const named = /^(?:guest|visitor)$/.test(lemma) && modifiers[0] === 'the' && items.length === 1 && owners.length === 0
  const guest = named ? met()?.guest : null
  return guest ? [guest] : []
}
