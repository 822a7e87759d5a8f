import type { ActorKey } from '../../domain/claim.js'
import type { Document, Mention, Sentence, Token } from '../document.js'
import { companionOf, delegationOf, issuerOf, representedBy, servedBy } from './beside.js'
import type { TitlePhrase } from './title-phrase.js'
import { add, isGenitive, isPlace, personsIn, quotation, within } from './whereabouts.js'
import type { Known, Whereabouts } from './whereabouts.js'

/** In a quotation, who speaks is no third person there: "Mexico meddles in our affairs". */
const OURS = /^(?:we|our|us|ours|my)$/
const THEIRS = /^(?:his|her|its|their)$/
const MEETING = /^(?:meet|talk|discuss|hold|host|receive|welcome|visit|call|urge|tell|accuse|thank|hand|brief)$/
const HANDED_TO: ReadonlySet<string> = new Set(['summon', 'expel', 'hand', 'call', 'declare', 'order', 'tell'])
/** Words between a state and what it does to an envoy. */
const NEAR = 4
const POSTED =
  /\b(?:ambassador|consul|charg[eé]|envoy|nuncio|diplomat|affaires|high commissioner|chief of mission|attach[eé])/i

/** What a country gains, in shares of the one the article is most about: first in the sentence, before the title as adjective or genitive, behind it. */
const [SUBJECT, ATTRIBUTE, BEHIND] = [1, 0.8, 0.25]
const HOUSE = 2

/** "his minister", "its envoy". */
export const isTheirs = ({ determiner }: TitlePhrase): boolean => THEIRS.test(determiner ?? '')

/**
 * Whose a title without owner is (`leaning`: whose such a title usually is; `house`: whose own office says it): "his minister" is of whom the sentence speaks; else the country that stands as an
 * adjective or genitive before it in its sentence, else the one the article is about. Null where two weigh the same.
 */
export function contextOwner(
  title: TitlePhrase,
  around: Whereabouts,
  known: Known,
  leaning: ActorKey | null = null,
  house: ActorKey | null = null
): ActorKey | null {
  const { document, stated } = around
  const { tokens } = document
  const beside =
    servedBy(title, around, known) ??
    companionOf(title, around, known) ??
    representedBy(title, around) ??
    issuerOf(title, around) ??
    delegationOf(title, around)
  if (beside) return beside
  const theirs = isTheirs(title) || apposedTo(title, tokens) ? ownerOfSubject(title, around, known) : null
  if (theirs || (isTheirs(title) && !title.political)) return theirs
  const there = metThere(title, around)
  if (there) return there
  const inSentence = statesIn(around.states, title.sentence)
  const quote = quotation(tokens, title.sentence)
  const outside = (m: Mention): boolean => {
    const [there, here] = [quote(m.firstToken), quote(title.first)]
    return there === here || (there % 2 === 0 && here % 2 === 0)
  }
  const before = inSentence.filter(m => m.lastToken <= title.phraseFirst)
  const own = titlesIn(stated, title.sentence)
  const others = new Set<ActorKey>()
  // "ambassador to Nigeria" is no Nigerian
  for (const m of inSentence) if (m.firstToken >= title.last && m.lastToken <= title.phraseLast) exclude(others, m)
  // "Adviser Doe met Gondorian Minister Roe": Doe is no Gondorian
  for (const { owner, first, phraseFirst, title: its } of own) {
    const [low, high] = [Math.min(first, title.last), Math.max(first, title.last)]
    const between = tokens.slice(low, high)
    const met = between.some(({ lemma }) => MEETING.test(lemma))
    const paired =
      first > title.first &&
      !own.some(o => o.owner === owner && o.first < title.first) &&
      (tokens[phraseFirst - 1]?.lower === 'and' || between.some(({ lower }) => lower === 'with'))
    const posted = first > title.first && POSTED.test(its) && !POSTED.test(title.title)
    if (owner && (met || paired || posted)) others.add(owner)
  }
  const blamed = blamedBy(title, inSentence, tokens)
  // a party blames the government at home as often as another country
  if (blamed && !ofParty(title)) exclude(others, blamed)
  if (POSTED.test(title.title)) {
    const posted = postedLike(title, stated)
    if (posted) return posted
    // whoever summons an ambassador is somebody else
    const summoner = inSentence.find(m => m.lastToken <= title.phraseFirst)
    const between = summoner ? tokens.slice(summoner.lastToken, title.phraseFirst) : []
    // but whoever recalls one has sent him
    if (summoner && between.length <= NEAR && between.some(({ lemma }) => lemma === 'recall'))
      return summoner.actors[0]!
    if (summoner && between.some(({ lemma }) => HANDED_TO.has(lemma))) exclude(others, summoner)
  }
  const spoken = inSentence.filter(m => !outside(m))
  const ours = tokens
    .slice(title.sentence.firstToken, title.sentence.lastToken)
    .some((token, at) => OURS.test(token.lower) && quote(title.sentence.firstToken + at) % 2 === 1)
  if (ours && quote(title.first) % 2 === 0) for (const m of spoken) if (m.form !== 'CAPITAL') exclude(others, m)
  const fitting = before.filter(m => outside(m) && !isPlace(tokens, m) && !others.has(m.actors[0]!))
  const weights = new Map(around.weights)
  add(weights, fitting[0]?.actors[0], SUBJECT)
  add(weights, fitting.findLast(m => m.form === 'DEMONYM' || isGenitive(tokens, m))?.actors[0], ATTRIBUTE)
  const owns = (m: Mention): boolean => own.some(t => m.firstToken >= t.phraseFirst && m.lastToken <= t.first)
  for (const m of inSentence)
    if (m.firstToken >= title.last && outside(m) && !isPlace(tokens, m) && !owns(m)) add(weights, m.actors[0], BEHIND)
  // "the presidential spokesman said | in Edoras": where he speaks, unless he travels
  const desk = title.kind === 'SPOKESPERSON' ? speaksIn(title, inSentence, tokens) : undefined
  if (desk) add(weights, desk.actors[0], SUBJECT)
  if (leaning) add(weights, leaning, SUBJECT)
  add(weights, aloneBefore(title, around), 2 * SUBJECT)
  // an office names its own people without saying whose they are, and others with it, but for those whom its own people meet
  if (house && !isMet(title, around)) add(weights, house, HOUSE)
  for (const actor of others) weights.delete(actor)
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1])
  if (first && first[1] !== second?.[1]) return first[0]
  // a party speaks of its own country first
  const [home] = ofParty(title) ? inSentence.filter(m => weights.get(m.actors[0]!) === first?.[1]) : []
  return home?.actors[0] ?? null
}

/**
 * "Gondor denied this. Government spokesman Doe said": the state whose doing the sentence before tells first, if it names no other
 * or if what the official says goes on with it.
 */
function aloneBefore(
  { sentence, phraseFirst, last, kind }: TitlePhrase,
  { document, states }: Whereabouts
): ActorKey | undefined {
  const { tokens } = document
  const before = document.sentences[sentence.index - 1]
  if (!before || before.paragraph + 1 < sentence.paragraph || kind === 'AMBASSADOR') return undefined
  const named = statesIn(states, before)
  const [first] = named
  const verb = first && tokens[first.lastToken]
  if (first?.firstToken !== before.firstToken || !/^(?:VERB|AUX|ADV)$/.test(verb?.pos ?? '')) return undefined
  const alone = named.every(m => m.actors[0] === first.actors[0])
  if (alone && phraseFirst <= sentence.firstToken + 1 && before.paragraph === sentence.paragraph) return first.actors[0]
  const told = tokens.slice(last, Math.min(last + 10, sentence.lastToken))
  const quarrels = QUARRELLING.test(verb?.lemma ?? '') && !told.some(({ lemma }) => DENYING.test(lemma))
  return quarrels && !statesIn(states, sentence).some(m => m.actors[0] === first.actors[0])
    ? first.actors[0]
    : undefined
}
const QUARRELLING =
  /^(?:say|claim|allege|insist|accuse|condemn|denounce|protest|summon|demand|slam|criticize|criticise|urge|warn|blame|complain|recall|expel)$/
const DENYING = /^(?:deny|reject|dismiss|refute|rebut|rebuff|respond|reply|retort|counter|defend)$/

/** "The Secretary met President Doe in Fornost": behind a verb of meeting that has somebody else before it. */
function isMet(title: TitlePhrase, { document: { tokens } }: Whereabouts): boolean {
  return tokens.slice(title.sentence.firstToken, title.first).some(({ lemma }) => MEETING.test(lemma))
}

/** "stopped in Umbar. There he met Deputy Minister Doe": whoever is met abroad, in the only place that the sentence before names, is at home there. */
function metThere(title: TitlePhrase, around: Whereabouts): ActorKey | null {
  const { document } = around
  const { sentence } = title
  if (document.tokens[sentence.firstToken]?.lower !== 'there' || !isMet(title, around)) return null
  const before = document.sentences[sentence.index - 1]
  if (!before) return null
  const codes = document.mentions
    .filter(m => m.firstToken >= before.firstToken && m.lastToken <= before.lastToken)
    .flatMap(m => (m.kind === 'PLACE' || m.form === 'CAPITAL' ? (m.country ?? []) : []))
  const [only, ...more] = new Set(codes)
  return only !== undefined && more.length === 0 ? `country:${only}` : null
}

function speaksIn(
  { last }: TitlePhrase,
  inSentence: readonly Mention[],
  tokens: readonly Token[]
): Mention | undefined {
  return inSentence.find(
    ({ form, firstToken }) =>
      form === 'CAPITAL' &&
      firstToken > last &&
      firstToken <= last + 8 &&
      tokens[firstToken - 1]?.lower === 'in' &&
      /^(?:say|tell)$/.test(tokens[firstToken - 2]?.lemma ?? '')
  )
}

function exclude(others: Set<ActorKey>, { actors }: Mention): void {
  if (actors[0]) others.add(actors[0])
}

function ofParty({ ofParty: unnamed, title }: TitlePhrase): boolean {
  return unnamed || /\b(?:opposition|shadow|party|minority)\b/i.test(title)
}

/** "The minister dismissed accusations by Arnor": whom he answers he is not. */
function blamedBy(title: TitlePhrase, inSentence: readonly Mention[], tokens: readonly Token[]): Mention | undefined {
  for (let at = title.last; at < Math.min(title.phraseLast + 9, title.sentence.lastToken); at++) {
    const addresses = ADDRESSING.test(tokens[at]?.lemma ?? '')
    if (!addresses && !BLAME.test(tokens[at]?.lemma ?? '')) continue
    const next = inSentence.find(m => m.firstToken > at)
    // "urged Harad to stop": to his face; not "urged people in Harad"
    if (addresses && next && next.firstToken > at + 2) continue
    const clause = next && tokens.slice(at, next.firstToken).some(({ lower }) => lower === 'that')
    return clause ? undefined : next
  }
  return undefined
}
const ADDRESSING = /^(?:urge|ask|press|warn|call)$/
const BLAME = /^(?:accuse|reject|dismiss|condemn|criticize|criticise|refute|rebut|denounce|slam|blame|thank)$/

/** "The ambassador of Arnor and the consul, Jane Doe": posted by the same state as the one named before. */
function postedLike(title: TitlePhrase, stated: readonly TitlePhrase[]): ActorKey | null {
  const last = stated.findLast(other => other.first < title.first && POSTED.test(other.title))
  return last && title.sentence.index - last.sentence.index <= 1 ? last.owner : null
}

/** "by his right-hand man, Interior Minister Doe": the possessive stands before the noun that the title explains. */
function apposedTo(title: TitlePhrase, tokens: readonly Token[]): string | null {
  if (tokens[title.phraseFirst - 1]?.text !== ',') return null
  for (let at = title.phraseFirst - 2; at > Math.max(title.sentence.firstToken, title.phraseFirst - 7); at--) {
    const { lower, pos } = tokens[at]!
    if (THEIRS.test(lower)) return lower
    if (!/^(?:NOUN|ADJ|PUNCT)$/.test(pos)) return null
  }
  return null
}
/** Whose "his" or "its" is: that of the last person or body named before, in this sentence or the one before. */
function ownerOfSubject(title: TitlePhrase, around: Whereabouts, known: Known): ActorKey | null {
  const { document } = around
  const whose = isTheirs(title) ? (title.determiner ?? '') : (apposedTo(title, document.tokens) ?? '')
  const sentences = [title.sentence, document.sentences[title.sentence.index - 1]]
  for (const sentence of sentences) {
    if (!sentence) continue
    const person = personsIn(around, sentence, Math.min(sentence.lastToken, title.first), known, title).at(-1)
    const bodies = bodiesIn(document, sentence, title)
    if (whose === 'their' && bodies.length > 0) return bodies.at(-1)?.actors[0] ?? null
    if (whose === 'its' && bodies[0]) return bodies[0].actors[0] ?? null
    if (/^(?:his|her)$/.test(whose) && person) return person
  }
  return null
}

/** States and bodies that a sentence names before a title. */
function bodiesIn({ mentions }: Document, sentence: Sentence, title: TitlePhrase): readonly Mention[] {
  const before = Math.min(sentence.lastToken, title.phraseFirst)
  return within(mentions, m => m.firstToken, sentence.firstToken, before).filter(
    m => (m.kind === 'COUNTRY' || m.kind === 'ORGANIZATION') && m.actors.length === 1 && m.lastToken <= before
  )
}

function statesIn(states: readonly Mention[], { firstToken, lastToken }: Sentence): readonly Mention[] {
  return within(states, m => m.firstToken, firstToken, lastToken)
}

function titlesIn(titles: readonly TitlePhrase[], { firstToken, lastToken }: Sentence): readonly TitlePhrase[] {
  return within(titles, t => t.first, firstToken, lastToken)
}
