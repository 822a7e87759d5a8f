import { countSides } from './sides.js'
import type { AgreementKind } from '../../domain/vocabulary.js'
import type { Document } from '../document.js'
import type { NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import {
  AGREEMENT_NOUNS,
  AGREEMENT_VERBS,
  ALSO_OF_STATES,
  FOREIGN_DEALS,
  JOINT_WORDS,
  LENDING_NOUNS,
  PAPER_NOUNS,
  PAPER_VERBS,
  SETTLED_NOUNS
} from '../lexicon/agreement-words.js'
import { PROSPECTS } from '../lexicon/status-words.js'
import { realityOfModifiers } from '../reality/handled.js'
import { realityOf } from '../reality/modality.js'
import type { Reality } from '../reality/kinds.js'
import type { Roles } from '../events/roles.js'
import { dateOfClause, dateOfPhrase, dayOfMaking, deadlineAfter } from '../days/when.js'
import { titleOf } from './title.js'
import { alone, behindPurpose, besides, sharing } from './lists.js'
import { laterStep } from './later-step.js'
import { isDefinite, isIdiom, kindOf, matterOf, nounOf, PROPOSALS } from './noun.js'
import type { Act } from './acts.js'
import { actOn, includedIn, listedAfter } from './acts.js'
import { ofOthers } from './by-deed.js'
import { isInstrumentOf } from './ratification.js'
import { isEntered } from './entered.js'
import { endOf, isAhead, laterOf, makingOf, statusOf } from './status.js'
import { withOthers } from './other-side.js'
import { spread } from './several.js'
import { speakTogether, nameOf, partiesOf, comments } from './parties.js'
import { knownBy, partiesNamed, statusOfKnown, withKnown } from './known.js'
import type { AgreementCandidate } from './candidate.js'
import { disowned, realityOfAct, striving } from './reality.js'
import { basisOf, isOffered } from './basis.js'
import { dateOfAct, yearBehind } from './act-day.js'

/** Finds agreements named by a noun, with the verb that does something to them. */
export function agreementNouns(analysis: SentenceAnalysis, roles: Roles, document: Document): AgreementCandidate[] {
  const found: AgreementCandidate[] = []
  for (const phrase of analysis.phrases) {
    const item = phrase.items.find(i => AGREEMENT_NOUNS[nounOf(i, document)])
    const known = knownBy(phrase, item !== undefined, analysis, document)
    if (!item && !known) continue
    const noun = item ? nounOf(item, document) : 'agreement'
    const entry = AGREEMENT_NOUNS[noun]!
    const modifiers = (item ?? phrase).modifiers
    const sheaf = includedIn(phrase, analysis)
    const whole = sheaf ? found.findIndex(c => c.at === sheaf.head) : -1
    if (whole >= 0 && !known) {
      if (found[whole]!.kind === 'OTHER')
        found[whole] = { ...found[whole]!, kind: kindOf(entry.kind, modifiers, false) }
      continue
    }
    const also = item && !known ? behindPurpose(phrase, item, roles, found, document) : null
    if (also) {
      found.push(also)
      continue
    }
    const told = fromNoun(
      phrase,
      modifiers,
      known ? 'agreement' : noun,
      known?.kind ?? entry.kind,
      known !== null || entry.strong,
      analysis,
      roles,
      document
    )
    const more = item && !known ? besides(phrase, item, told, document) : []
    const own = more.length > 0 ? told.map(c => ({ ...c, title: titleOf(alone(phrase, item!), document) })) : told
    found.push(
      ...(known
        ? told.map(c => ({
            ...withKnown(c, partiesNamed(known, document)),
            kind: known.kind,
            status: statusOfKnown(c, phrase),
            name: `known:${known.name.source}`
          }))
        : own),
      ...more
    )
  }
  return sharing(found)
}

/** What one does to a paper of others. */
const SHUNNING = /^(?:endorse|back|support|welcome|recogni[sz]e|join|embrace|bless)$/

function fromNoun(
  phrase: NounPhrase,
  modifiers: readonly string[],
  lemma: string,
  baseKind: AgreementKind,
  strongNoun: boolean,
  analysis: SentenceAnalysis,
  roles: Roles,
  document: Document
): AgreementCandidate[] {
  const act = ofOthers(actOn(phrase, roles, analysis), phrase)
  // "agreed on a six-point ceasefire plan": it is no more than a plan where nobody agrees on it
  const draft =
    modifiers.includes('draft') ||
    (lemma === 'ceasefire' && PROPOSALS.test(phrase.lemma) && !(act?.clause.verb.lemma === 'agree' && !act.asSubject))
  // "a unilateral ceasefire": nobody agreed on it with anybody
  if (
    modifiers.includes('unilateral') ||
    isIdiom(lemma, modifiers) ||
    isInstrumentOf(phrase) ||
    modifiers[0] === 'no' ||
    (draft && DOCUMENT_NOUNS.test(lemma))
  )
    return []
  // "a memorandum of understanding": the second word is no paper of its own
  const before = roles.parent(phrase)
  if (lemma === 'understanding' && before?.preposition === 'of' && /^memorand/.test(before.phrase.lemma)) return []
  const domestic = modifiers.filter(m => FOREIGN_DEALS.has(m))
  if (domestic.some(m => !ALSO_OF_STATES.has(m))) return []
  const papered = act?.verb && (PAPER_VERBS.has(act.clause.verb.lemma) || act.verb === AGREEMENT_VERBS.sign)
  // "the first such pact since 1996"
  if (modifiers.includes('such') && !(act?.verb?.concluding && !act.signing && modifiers[0] === 'such')) return []
  if (PAPER_NOUNS.has(lemma) && !papered && !lent(lemma, act)) return []
  // "are finalising plans for a visit"
  if (lemma === 'plan' && act?.clause.verb.progressive) return []
  // "approved Rohan's plan for a port": whoever approves it concludes nothing
  if (
    PAPER_NOUNS.has(lemma) &&
    phrase.owners.length > 0 &&
    /^(?:approve|endorse|accept)$/.test(act?.clause.verb.lemma ?? '')
  )
    return []
  const joint = modifiers.some(m => JOINT_WORDS.has(m))
  const issued = act !== null && /^(?:issue|release|publish|adopt|approve|sign)$/.test(act.clause.verb.lemma)
  const together = issued && speakTogether(act.asSubject ? [] : (act.clause.subject?.actors ?? []))
  const making = makingOf(phrase, act, analysis)
  const signedOnce = making?.status === 'SIGNED' // included in the declaration signed by both
  if (lemma === 'declaration' && !joint && !together && !act?.verb?.concluding && !signedOnce) return []
  const opener = analysis.openers.get(phrase.first) ?? null
  // "ended without a joint statement", "without issuing a communiqué": there is none
  if (opener === 'without' || act?.clause.subordinator === 'without') return []
  const basis = basisOf(phrase, opener, roles, analysis)
  // "denied that it would hand over drones under a secret pact"
  const denied =
    basis !== null && !act?.verb && /^an?$/.test(modifiers[0] ?? '') && realityOf(basis, analysis.clauses) === 'DENIED'
  if (denied) return []
  const parties = partiesOf(phrase, lemma, act, basis, analysis)
  const two = countSides(parties) >= 2
  // "signed a statement of partnership with Rohan"
  const signedByTwo = two && act?.clause.verb.lemma === 'sign'
  if (lemma === 'statement' && !joint && !together && !signedByTwo) return []
  if (domestic.length > 0 && !(two && parties.every(r => (r.side ?? r.actor).startsWith('country:')))) return []
  // "discussed the ceasefire with officials": nobody's but theirs of whom the text has spoken
  if (parties.length === 0 && act?.clause.verb.lemma === 'discuss' && modifiers[0] === 'the') return []
  const strong =
    strongNoun ||
    (joint && lemma !== 'partnership' && !(lemma === 'convention' && modifiers.includes('common'))) ||
    together ||
    signedOnce ||
    (act?.verb?.concluding ?? false) ||
    (two && act?.clause.verb.lemma === 'accept' && !act.asSubject && ROADS.test(lemma)) ||
    PAPER_NOUNS.has(lemma) ||
    lent(lemma, act) ||
    (two && SETTLED_NOUNS.has(lemma) && (basis !== null || partiesInside(phrase)))
  const parent = roles.parent(phrase)
  const made = dayOfMaking(phrase, analysis)
  const prospect =
    (act !== null && striving(act.clause, analysis) && !(made && !act.verb?.concluding)) ||
    (opener !== null &&
      parent !== null &&
      PROSPECTS.has(parent.phrase.lemma) &&
      /^(?:of|for|to|about|on)$/.test(opener))
  // "held talks on the 2015 accord": it has long been made, and no other is sought
  const ofOld = made !== null && opener !== null && /^(?:on|about|over)$/.test(opener)
  if (
    ofOld &&
    (prospect || act?.verb?.status === 'UNDER_NEGOTIATION') &&
    act !== null &&
    /^(?:hold|have|conduct|suspend)$/.test(act.clause.verb.lemma)
  )
    return []
  const stated = draft ? 'PROPOSED' : realityOfModifiers(phrase)
  const reality: Reality = prospect ? 'PROPOSED' : act ? realityOfAct(act, analysis) : (stated ?? 'HELD')
  // "The Edoras treaty is a water-sharing agreement between the two neighbours": what it is
  const told =
    act?.clause.verb.lemma === 'be' &&
    !act.asSubject &&
    act.clause.subject !== null &&
    AGREEMENT_NOUNS[act.clause.subject.lemma]?.strong === true
  const definite = told || isDefinite(phrase) || phrase.items[0]!.possessive !== null
  // "if they were to sign a treaty", "could have signed a deal": nobody says that there is one or will be
  if (
    reality === 'HYPOTHETICAL' &&
    !definite &&
    (act?.verb?.concluding || act?.clause.verb.lemma === 'welcome') &&
    lemma !== 'plan'
  )
    return []
  // "the sanctions contained in a communiqué": no more than where they stand
  const container = analysis.clauses.find(c =>
    c.obliques.some(o => o.phrase.first === phrase.first && o.preposition === 'in')
  )
  if (
    opener === 'in' &&
    DOCUMENT_NOUNS.test(lemma) &&
    container &&
    /^(?:contain|include|list|outline)$/.test(container.verb.lemma)
  )
    return []
  // "asked them to consider not signing the pact"
  const verbAt = act ? act.clause.verb.first - analysis.sentence.firstToken : 0
  if (act?.verb?.concluding && act.clause.verb.form === 'GERUND' && /^not$/i.test(analysis.words[verbAt - 1] ?? ''))
    return []
  // "would not sign any document"
  if (modifiers[0] === 'any' && /^(?:DENIED|REFUSED)$/.test(reality)) return []
  if (act && act.verb?.concluding && !definite && reality === 'DENIED' && disowned(act, parties, analysis)) return []
  // "would not endorse the statement": who keeps out of it
  if (/^(?:DENIED|REFUSED)$/.test(reality) && act && SHUNNING.test(act.clause.verb.lemma)) return []
  const year = made?.date.edtf.slice(0, 4) ?? modifiers.find(m => /^(?:19|20)\d\d$/.test(m)) ?? null
  const saidIn = opener === 'in' && DOCUMENT_NOUNS.test(lemma)
  const next = laterStep(phrase, act, analysis)
  const status =
    next?.status ??
    endOf(act, analysis) ??
    (basis !== null && making !== null && !act?.verb && isAhead(making, analysis) ? making.status : null) ??
    (basis !== null && !act?.verb && isOffered(basis, modifiers, analysis) ? 'UNDER_NEGOTIATION' : null) ??
    laterOf(
      statusOf(act, reality, stated, prospect, modifiers, lemma, opener, year, basis !== null && !saidIn, two),
      act,
      making
    )
  const whenMade =
    made ?? (making && dateOfClause(making.index, analysis)) ?? (act?.behind ? yearBehind(phrase, analysis) : null)
  const near = dateOfPhrase(phrase, analysis)
  const inPhrase = near !== null && near.lastToken <= phrase.last ? near : null
  // "welcomed the treaty on Wednesday": that is when one spoke of it
  const spokenOf = act !== null && comments(act)
  const byClause = act && !act.behind && !spokenOf ? dateOfAct(act, status, analysis) : null
  const later = status === 'WITHDRAWN' || status === 'RATIFIED' || status === 'IN_FORCE' || status === 'LAPSED'
  const base: AgreementCandidate = {
    sentence: analysis.sentence,
    at: phrase.head,
    by: act?.clause ?? null,
    kind: kindOf(baseKind, modifiers, joint),
    status,
    reality,
    parties,
    title: titleOf(phrase, document),
    name: nameOf(phrase, analysis),
    date:
      whenMade ?? (next ? byClause : later ? inPhrase : (near ?? (making && !act?.verb?.concluding ? null : byClause))),
    deadline: status === 'AGREED' || status === 'SIGNED' ? deadlineAfter(phrase.head, analysis) : null,
    stepDate: next
      ? dateOfClause(next.index, analysis)
      : // "expires in November": the day of its end is none of its coming into force
        later && !(status === 'IN_FORCE' && act?.verb?.status === 'LAPSED')
        ? (byClause ?? (near === inPhrase || near === whenMade ? null : near))
        : null,
    definite,
    made: whenMade,
    subject:
      phrase.complements.some(c => /^(?:on|for|of|in)$/.test(c.preposition) && c.phrase.actors.length === 0) ||
      (titleOf(phrase, document).match(/\b\p{Lu}\p{Ll}{3,}/gu) ?? []).length >= 3,
    about: matterOf(phrase, document),
    strong,
    leaving:
      (act?.verb?.status === 'WITHDRAWN' && status === 'WITHDRAWN' && strongNoun) ||
      (/^(?:SIGNED|RATIFIED)$/.test(status) && isEntered(phrase, act, analysis)),
    otherSide: withOthers(phrase, baseKind, act, making, analysis),
    oneOfSeveral: false,
    basis: basis !== null || (opener !== null && /^(?:during|since|after)$/.test(opener)),
    undertaking: false,
    beside: act?.verb?.concluding === true && listedAfter(phrase, analysis) !== null,
    year,
    attribution: act?.clause.attribution ?? null,
    rule: act ? `agreement.${act.clause.verb.lemma}.${lemma}` : `agreement.noun.${lemma}`,
    // "under the deal, signed on Thursday by both": it does more than point at a deal
    confidence: act?.verb || making ? 0.85 : 0.65
  }
  return spread(base, phrase, act, parties, analysis)
}

/** "accepted a roadmap": what two sides take up. */
const ROADS = /^(?:roadmap|framework|timetable|settlement|blueprint|arrangement)$/

const DOCUMENT_NOUNS = /^(?:statement|communique|communiqué|declaration|resolution|plan|document|letter)$/

/** "a protocol between Rohan and Gondor", "an arrangement with Harad". */
const partiesInside = (phrase: NounPhrase): boolean =>
  phrase.complements.some(c => c.preposition === 'between' && countSides(c.phrase.actors) >= 2)

/** "approved a loan to Rohan", "secured a rollover from Gondor". */
const lent = (lemma: string, act: Act | null): boolean => LENDING_NOUNS.has(lemma) && act?.verb != null
