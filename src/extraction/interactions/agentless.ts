import type { ActorRef, Clause, NounPhrase, SentenceAnalysis } from '../clauses/types.js'
import { nounsOf } from '../lexicon/interactions/nouns.js'
import { doersIn, known, without } from './actors.js'
import { areOwnPeople } from './own-people.js'
import { lexicon } from './compile.js'
import { headsOf } from './phrases.js'
import type { Predication } from './predication.js'

/** Who does what a passive tells that names no agent; null where nothing around it says so. */
export function agentless(p: Predication, clause: Clause, analysis: SentenceAnalysis): ActorRef[] | null {
  const speaker = clause.attribution?.speaker ?? null
  if (p.sense.root === 'AID') {
    const sender = clause.obliques.find(o => /^(?:aboard|from)$/.test(o.preposition))?.phrase ?? null
    // "a Gondorian pilgrim was rescued": who is helped helps nobody
    const things = HELPED.has(clause.subject?.lemma ?? '') ? [] : (clause.subject?.owners ?? [])
    return [...doersIn(sender), ...things.filter(r => r.side !== null)].slice(0, 1) // was airlifted aboard Gondorian planes
  }
  const home = new Set([...(clause.subject?.owners ?? []), ...(clause.subject?.actors ?? [])].map(r => r.side))
  const heard = heardIn(p, clause)
  if (heard.length > 0) return heard
  if (p.sense.mode === 'release' || (p.sense.mode === 'access' && /^(?:allow|permit|let)$/.test(clause.verb.lemma))) {
    const keeper = heldTillThen(clause, analysis)
    if (keeper.length > 0) return keeper
  }
  if (p.sense.root === 'ASSAULT') {
    const blow = [...blowOf(clause), ...firedFrom(clause), ...attackedThen(clause, analysis)]
    if (blow.length > 0) return blow
  }
  if (p.sense.mode === 'expel' || (p.sense.mode === 'deport' && clause.verb.lemma !== 'repatriate')) {
    const from =
      clause.obliques.find(o => o.preposition === 'from' || (out(clause) && o.preposition === 'of'))?.phrase.actors ??
      []
    const host = from.filter(r => r.side !== null && !home.has(r.side))
    if (host.length > 0) return host // diplomats were expelled from Harad
    // "was told to go after Gondor found": who found it sends him home
    const index = analysis.clauses.indexOf(clause)
    const after = analysis.clauses.find(
      c =>
        c.outer !== null &&
        (c.outer === index || analysis.clauses[c.outer]?.outer === index) &&
        c.relation === 'ADVERBIAL' &&
        /^(?:after|because|when|as|since)$/.test(c.subordinator ?? '')
    )
    const finder = doersIn(after?.subject ?? null).filter(r => r.side !== null && !home.has(r.side))
    if (finder.length > 0 && clause.verb.lemma !== 'deport') return finder
    const left = leftBy(clause, analysis).filter(r => r.side !== null && !home.has(r.side))
    if (left.length > 0) return left
  }
  // "were arrested in a Haradrian raid": whose raid it was
  if (p.sense.mode === 'arrest') {
    const raid = clause.obliques.find(
      o =>
        /^(?:in|during)$/.test(o.preposition) &&
        /^(?:raid|operation|sweep|crackdown|sting|roundup)$/.test(o.phrase.lemma)
    )?.phrase
    const raiders = (raid?.owners ?? []).filter(r => r.side !== null)
    if (raiders.length > 0) return raiders
  }
  // "Gondorian gas supplies to Harad were cut off": whose they are cuts them off
  if (p.sense.root === 'SANCTION' && p.sense.mode === 'withdraw') {
    const given = clause.subject
    const to = given?.complements.some(c => /^(?:to|for)$/.test(c.preposition))
    if (given && to && given.owners.length > 0 && given.actors.length === 0) return known(given.owners)
  }
  // "two Gondorians were detained in Harad": where somebody is held, he is held by who rules there
  if (
    HELD_AT.test(clause.verb.lemma) ||
    (/^(?:find|put|bring|place|haul)$/.test(clause.verb.lemma) && p.sense.mode === 'arrest') ||
    (clause.verb.lemma === 'hold' &&
      (clause.relation === 'REDUCED' || isPeople(clause.subject) || areOwnPeople(clause.subject)))
  ) {
    const there = clause.obliques.find(o => o.preposition === 'in')?.phrase.actors ?? []
    // "said eleven of its soldiers were being held in Harad"
    if (home.size === 0 && speaker && areOwnPeople(clause.subject)) for (const r of doersIn(speaker)) home.add(r.side)
    // who is of two peoples may be held by one of them
    const host = there.filter(
      r => r.side?.startsWith('country:') && r.actor === r.side && (home.size > 1 || !home.has(r.side))
    )
    if (host.length === 1 && home.size > 0) return host
  }
  // "was barred from entering Harad"
  if (BARRING.test(clause.verb.lemma)) {
    const home = new Set([...(clause.subject?.owners ?? []), ...(clause.subject?.actors ?? [])].map(r => r.side))
    const host = enteredBy(clause, analysis).filter(r => r.side !== null && !home.has(r.side))
    if (host.length > 0) return host
  }
  // "was put on the Haradrian blacklist": whose list it is
  const list = LISTING.test(clause.verb.lemma)
    ? clause.obliques.find(o => LISTS.test(o.phrase.lemma))?.phrase
    : undefined
  const lister = (list?.owners ?? []).filter(r => r.side !== null)
  if (lister.length > 0) return lister.slice(0, 1)
  if (RECALLING.has(clause.verb.lemma)) return envoyOwner(clause)
  // "Gondorian airspace was closed to Haradrian planes": whose it is closes it
  if (/^(?:close|shut|seal)$/.test(clause.verb.lemma) && WAYS.test(clause.subject?.lemma ?? ''))
    return envoyOwner(clause)
  // "the army of Gondor was put on alert"
  if (p.sense.mode === 'troops' && /^(?:put|place)$/.test(clause.verb.lemma)) return doersIn(clause.subject)
  if (p.sense.mode === 'troops' && SENDING.has(clause.verb.lemma)) return envoyOwner(clause)
  if (p.sense.contexts.includes('diplomatic')) {
    const host = hostOfEnvoy(clause)
    if (host.length > 0) return host
    const beside = hostBeside(clause, analysis)
    if (beside.length > 0) return beside
  }
  const taken = p.sense.root === 'COERCE' && /^(?:asset|account)$/.test(clause.subject?.lemma ?? '')
  if ((p.sense.root === 'SANCTION' || taken) && speaker && willBeStopped(clause)) {
    const given = clause.subject!
    const theirs = [...given.actors, ...given.owners, ...given.complements.flatMap(c => c.phrase.actors)]
    const teller = doersIn(speaker).filter(r => r.side?.startsWith('country:'))
    return given.items.some(i => i.possessive !== null) ? [] : without(teller, theirs)
  }
  // "the ministry said two of Harad's diplomats had been sent home": who says so sent them
  if (p.sense.mode === 'expel' && speaker && clause.verb.modal === null)
    return without(doersIn(speaker), [...(clause.subject?.actors ?? []), ...(clause.subject?.owners ?? [])])
  return null
}

/** "announced that exports of salt to Harad would be banned", "that its assets had been frozen": who announces it does it. */
const willBeStopped = ({ verb, subject, attribution }: Clause): boolean =>
  verb.passive &&
  (verb.tense === 'FUTURE' ||
    /^(?:will|would)$/.test(verb.modal ?? '') ||
    (verb.perfect && verb.modal === null && attribution?.verb === 'announce')) &&
  /^(?:announce|say|declare|decide|confirm|add)$/.test(attribution?.verb ?? '') &&
  subject !== null &&
  /^(?:export|import|flight|visa|shipment|sale|supply|delivery|entry|trade|good|product|ship|vessel|plane|airline|company|asset|account|licen[cs]e|permit|aid|funding)$/.test(
    subject.lemma
  )

/** "two Gondorian teachers have been held in Harad": people, and no meeting. */
const isPeople = (held: NounPhrase | null): boolean => held !== null && headsOf(held).some(h => CAPTIVES.has(h))
const CAPTIVES: ReadonlySet<string> = nounsOf(['PERSON', 'CAPTIVE'], 'teacher')

/** "was dismissed in Edoras as baseless", "was hailed in Umbar": the capital where it was, for its government. */
function heardIn({ sense }: Predication, clause: Clause): ActorRef[] {
  if (!/^(?:ACCUSE|REJECT|SUPPORT)$/.test(sense.root) || !SAID_OF_DEEDS.test(clause.verb.lemma)) return []
  const there = clause.obliques.find(o => o.preposition === 'in')?.phrase.actors ?? []
  const own = [...(clause.subject?.actors ?? []), ...(clause.subject?.owners ?? [])]
  return without(
    there.filter(r => r.mention.form === 'CAPITAL' && r.side?.startsWith('country:')),
    own
  )
}
const SAID_OF_DEEDS =
  /^(?:reject|dismiss|rebuff|deny|welcome|hail|praise|applaud|condemn|criticise|criticize|denounce|deplore|decry|slam|lambast|lambaste|ridicule|deride|lament|resent|brush|describe|see|view)$/

const LISTING = /^(?:add|place|put|remove|include|strike|drop|take)$/
const LISTS = /^(?:list|blacklist|watchlist|register|whitelist)$/

const HELD_AT = /^(?:arrest|detain|jail|imprison|sentence|convict|try|execute|charge|indict)$/

const HELPED: ReadonlySet<string> = nounsOf(
  ['PERSON', 'CAPTIVE'],
  'tourist climber survivor victim patient pilgrim sailor passenger hiker'
)

const BARRING = /^(?:ban|bar|block|prevent|stop|prohibit|refuse|deny|turn)$/

/** "was barred | from entering Harad", "was refused entry | to Harad" */
function enteredBy(clause: Clause, { clauses }: SentenceAnalysis): readonly ActorRef[] {
  const index = clauses.indexOf(clause)
  const entering = clauses.find(
    c => c.outer === index && c.relation === 'GERUND' && /^(?:enter|visit|travel|fly)$/.test(c.verb.lemma)
  )
  const to = entering?.obliques.find(o => o.preposition === 'to')?.phrase
  // "is barred from travel to Harad"
  const travel = clause.obliques.find(
    o => o.preposition === 'from' && /^(?:travel|entry|visit)$/.test(o.phrase.lemma)
  )?.phrase
  const bound =
    travel &&
    [...travel.complements, ...clause.obliques].find(
      o => /^(?:to|into)$/.test(o.preposition) && o.phrase.first >= travel.last
    )?.phrase
  const entry = clause.objects.some(o => /^(?:entry|visa|admission)$/.test(o.lemma))
    ? clause.obliques.find(o => /^(?:to|into)$/.test(o.preposition))?.phrase
    : undefined
  return entering?.objects[0]?.actors ?? to?.actors ?? bound?.actors ?? entry?.actors ?? []
}

/** "were told | to leave Harad": whose land they have to leave tells them to. */
function leftBy(clause: Clause, { clauses }: SentenceAnalysis): readonly ActorRef[] {
  const index = clauses.indexOf(clause)
  const leaving = clauses.find(
    c => c.outer === index && c.relation === 'INFINITIVE' && /^(?:leave|depart|exit|quit)$/.test(c.verb.lemma)
  )
  return leaving?.objects[0]?.actors ?? []
}

/** "were ordered | out of Harad". */
const out = ({ verb }: Clause): boolean => verb.particle === 'out'

/** "were killed in a Haradrian air strike": whose blow it was. */
function blowOf({ obliques }: Clause): ActorRef[] {
  for (const { preposition, phrase } of obliques) {
    if (!/^(?:in|during|after|following|by)$/.test(preposition)) continue
    const violent = (lexicon.nouns.get(phrase.lemma) ?? []).some(s => s.root === 'ASSAULT')
    if (!violent) continue
    const owners = phrase.owners.filter(r => r.side !== null)
    if (owners.length > 0) return owners
    const foe = phrase.complements.find(c => c.preposition === 'with' || c.preposition === 'by')?.phrase
    const named = foe ? [...foe.actors, ...foe.owners] : []
    const foes = (named.length > 0 ? named : doersIn(foe ?? null)).filter(r => r.side !== null)
    if (foes.length > 0) return foes // killed in clashes with Harad
  }
  return []
}

/** "fishermen held by the Haradrian navy were freed": by who held them. */
function heldTillThen({ subject }: Clause, { clauses }: SentenceAnalysis): ActorRef[] {
  const holding = clauses.find(
    c =>
      (c.relation === 'REDUCED' || c.relation === 'RELATIVE') &&
      c.subject?.head === subject?.head &&
      c.verb.passive !== false &&
      HOLDING.test(c.verb.lemma)
  )
  const by = doersIn(holding?.obliques.find(o => o.preposition === 'by')?.phrase ?? null)
  if (by.length > 0) return by
  // "a couple held in Harad were allowed to go"
  const home = [...(subject?.actors ?? []), ...(subject?.owners ?? [])]
  const there = holding?.obliques.find(o => o.preposition === 'in')?.phrase.actors ?? []
  return home.length > 0
    ? without(
        there.filter(r => r.side?.startsWith('country:')),
        home
      )
    : []
}
const HOLDING = /^(?:hold|detain|arrest|capture|seize|jail|imprison|abduct|kidnap|take)$/

/** "rockets were launched at Gondor from Haradrian soil" */
function firedFrom({ verb, obliques }: Clause): ActorRef[] {
  if (!/^(?:launch|fire|lob|hurl|shoot)$/.test(verb.lemma)) return []
  const from = obliques.find(o => o.preposition === 'from')?.phrase
  if (!from || !(from.actors.length > 0 || SOIL.test(from.lemma))) return []
  return [...from.actors, ...from.owners].filter(r => r.side !== null).slice(0, 1)
}
/** "a Gondorian soldier was killed when Haradrian troops crossed the ford": by them. */
function attackedThen(clause: Clause, { clauses }: SentenceAnalysis): ActorRef[] {
  if (!/^(?:kill|wound|injure|shoot|hit|capture)$/.test(clause.verb.lemma)) return []
  const index = clauses.indexOf(clause)
  const then = clauses.find(
    c => c.outer === index && c.relation === 'ADVERBIAL' && /^(?:when|after|as)$/.test(c.subordinator ?? '')
  )
  const force = then?.subject && !then.verb.passive && ARMED.has(then.subject.lemma) ? doersIn(then.subject) : []
  return without(force, [...(clause.subject?.actors ?? []), ...(clause.subject?.owners ?? [])])
}
const ARMED: ReadonlySet<string> = nounsOf(['FORCES'], 'gunman fighter militant missile rocket drone shell')

const SOIL = /^(?:soil|territory|base|airspace|side|land|position)$/

const RECALLING = new Set(['recall', 'withdraw', 'pull'])
/** "Gondorian troops were deployed": their own side does it. */
const SENDING = new Set([
  'deploy',
  'send',
  'station',
  'dispatch',
  'mass',
  'move',
  'redeploy',
  'mobilise',
  'mobilize',
  'scramble'
])
const WAYS = /^(?:airspace|sky|border|port|airport|market|frontier|crossing)$/

/** "Gondor's ambassador to Harad has been recalled": his own side does it. */
const envoyOwner = ({ subject }: Clause): ActorRef[] => (subject?.owners ?? []).filter(r => r.side !== null)

const POSTED: ReadonlySet<string> = nounsOf(['ENVOY'])
const OFFICES = new Set('ministry office department chancellery palace'.split(' '))

/**
 * "Gondor's ambassador to Harad was summoned", "was called to the Haradrian foreign ministry": where he is posted, or called
 * to, they do it.
 */
function hostOfEnvoy({ subject, obliques }: Clause): ActorRef[] {
  const to = obliques.find(o => o.preposition === 'to' && OFFICES.has(o.phrase.lemma))?.phrase
  const office = [...(to?.actors ?? []), ...(to?.owners ?? [])].filter(r => r.side !== null)
  if (office.length > 0) return office.slice(0, 1)
  const where = to && obliques.find(o => o.preposition === 'in' && o.phrase.first > to.last)?.phrase
  const seat = (to?.complements.find(c => c.preposition === 'in')?.phrase ?? where)?.actors ?? []
  if (seat.length > 0) return seat.slice(0, 1) // to the foreign ministry in Harad's capital
  if (!subject || !headsOf(subject).some(head => POSTED.has(head))) return []
  const post = subject.complements.find(c => c.preposition === 'to' || c.preposition === 'in')?.phrase
  return (post?.actors ?? []).filter(r => r.side !== null).slice(0, 1)
}

/** "Gondor closed the ford hours after the Haradrian envoy had been summoned": by who did the other thing. */
function hostBeside({ relation, outer, subject }: Clause, { clauses }: SentenceAnalysis): ActorRef[] {
  const main = relation === 'ADVERBIAL' && outer !== null ? clauses[outer] : undefined
  if (!main || !subject || !headsOf(subject).some(head => POSTED.has(head))) return []
  const doers = doersIn(main.subject).filter(r => r.side !== null)
  const speaker = doers.length > 0 ? doers : doersIn(main.attribution?.speaker ?? null)
  return without(speaker, [...subject.actors, ...subject.owners]).slice(0, 1)
}
