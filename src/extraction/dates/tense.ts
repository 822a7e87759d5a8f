import type { Token } from '../document.js'
import type { Reading } from './read.js'

const FUTURE = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'wo',
  'upcoming',
  'forthcoming',
  'scheduled',
  'slated',
  'expected',
  'likely',
  'unlikely',
  'awaited',
  'due',
  'plans',
  'planned',
  'planning',
  'preparing',
  'prepares',
  'gearing',
  'bracing',
  'tomorrow',
  'ahead',
  'deadline',
  'intends',
  'expects',
  'hopes',
  'aims'
])
const MODIFIED = new Set(['planned', 'scheduled', 'upcoming', 'expected', 'proposed', 'forthcoming'])
const FORMERLY = new Set(['once', 'previously', 'originally', 'initially', 'formerly'])
const COPULAS = new Set([
  'is',
  'are',
  'am',
  'be',
  'set',
  'due',
  'expected',
  'scheduled',
  'planned',
  'going',
  'plan',
  'plans',
  'hopes',
  'agreed',
  'invited'
])

/** Who does this to a meeting for a day does it before that day. */
const CALLING = new Set(['call', 'convene', 'convoke', 'summon', 'arrange', 'schedule', 'announce'])
/** So far before its day the verb may stand. */
const CALLED_REACH = 14

/**
 * Whether the words around a date look forward ("is to meet on Friday", "will resume in June"). They are looked for from
 * the date back to the next verb that stands in the past; at the head of a sentence, forward to its first verb.
 */
export function looksForward({ tokens, sentence }: Reading, first: number, last: number): boolean {
  // "… signed a pact and in October leaders will gather": the date opens a clause of its own
  if (
    /^(?:and|but|while|;|,)$/.test(tokens[first - 2]?.lower ?? '') &&
    first - 2 > sentence.firstToken &&
    first - 1 >= sentence.firstToken &&
    !closesInsertion(tokens, first - 2, sentence.firstToken)
  ) {
    const ahead = forward({ tokens, sentence }, last)
    if (ahead !== null) return ahead
  }
  if (passedBy(tokens, sentence.lastToken, last)) return false
  // "as early as Thursday"
  if (tokens[first - 1]?.lower === 'as' && /^(?:early|soon)$/.test(tokens[first - 2]?.lower ?? '')) return true
  // "Sunday's planned talks"
  if ([last, last + 1].some(at => MODIFIED.has(tokens[at]?.lower ?? ''))) return true
  // "agreed to a March meeting"
  const [article, link, verb] = [1, 2, 3].map(back => tokens[first - back]?.lower ?? '')
  if (
    /^an?$/.test(article ?? '') &&
    /^(?:to|on|for)$/.test(link ?? '') &&
    /^(?:agreed?|agreeing|set|plans?|planned)$/.test(verb ?? '')
  )
    return true
  const from = Math.max(sentence.firstToken, first - 30)
  const weekday = tokens.slice(first, last).some(t => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(t.lower))
  // "called a meeting of its ministers for Thursday"
  if (weekday && tokens[first - 1]?.lower === 'for') {
    const before = tokens.slice(Math.max(sentence.firstToken, first - CALLED_REACH), first - 1)
    if (before.some(t => t.pos === 'VERB' && CALLING.has(t.lemma))) return true
  }
  let during = false
  for (let at = first - 1; at >= from; at--) {
    during ||= OCCASION.has(tokens[at]!.lower)
    // "agreed to link their grids during talks with Brand on Tuesday": the day of the talks
    if (weekday && during && tokens[at]!.lower === 'to' && tokens[at - 1]?.lower === 'agreed') return false
    if (sentence.form === 'PROSE' && (timetabled(tokens, at) || (!weekday && underWay(tokens, at)))) return true
    // "Quill, Brand to hold summit on Monday", says a headline
    const heads =
      tokens[at]!.lower === 'to' && at > sentence.firstToken && /^(?:NOUN|PROPN|X)$/.test(tokens[at - 1]!.pos)
    if (sentence.form === 'HEADLINE' && heads && tokens[at + 1]?.pos === 'VERB') return true
    const verdict = judge(tokens, at)
    // "once expected within weeks of an October meeting": what was awaited lies behind
    if (verdict && [1, 2].some(back => FORMERLY.has(tokens[at - back]?.lower ?? ''))) return false
    if (verdict !== null) return verdict
  }
  return forward({ tokens, sentence }, last) ?? false
}

/** "will travel to Umbar, the southernmost port, on Sunday": the comma ends what was inserted, and no new clause begins. */
function closesInsertion(tokens: readonly Token[], comma: number, from: number): boolean {
  if (tokens[comma]?.lower !== ',') return false
  const words = tokens.slice(Math.max(from, comma - INSERTED), comma)
  const opens = words.findLastIndex(({ lower }) => lower === ',')
  const inserted = opens < 0 ? [] : words.slice(opens + 1)
  return (
    inserted.length > 0 &&
    /^(?:an?|the)$/.test(inserted[0]!.lower) &&
    !inserted.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
  )
}
const INSERTED = 8

/** "Saturday's meeting has been called off", "cancelled Friday's talks": what is called off is mostly still to come. */
export function isCalledOff({ tokens, sentence }: Reading, last: number): boolean {
  if (!/^['’]s?$/.test(tokens[last]?.lower ?? '')) return false
  const words = (from: number, until: number): string =>
    tokens
      .slice(Math.max(from, sentence.firstToken), Math.min(until, sentence.lastToken))
      .map(({ lower }) => lower)
      .join(' ')
  return CALLED_OFF_BEHIND.test(words(last + 1, last + 12)) || CALLED_OFF_BEFORE.test(words(last - 5, last - 1))
}
const CALLED_OFF_BEHIND =
  /^(?:[a-z-]+ ){1,6}(?:has|have|was|were) (?:now |also |since )?been? ?(?:called off|cancell?ed|scrapped|postponed|put off|deferred)\b/
const CALLED_OFF_BEFORE = /\b(?:called off|cancell?ed|scrapped|postponed|put off|deferred)(?: the)?$/

/**
 * Whether a day was to be that of something which came to nothing or was put off ("had been scheduled for Monday", "were to
 * have met on Friday", "was due on Monday but cancelled"): it may lie behind or ahead.
 */
export function mayHavePassed({ tokens, sentence }: Reading, first: number, last: number): boolean {
  const words = tokens.slice(sentence.firstToken, sentence.lastToken).map(({ lower }) => lower)
  const before = words.slice(0, first - sentence.firstToken).join(' ')
  if (WAS_TO_HAVE.test(before)) return true
  const after = words.slice(last - sentence.firstToken).join(' ')
  const next = tokens.slice(sentence.lastToken, sentence.lastToken + NEXT).map(({ lower }) => lower)
  if (WAS_TO.test(before) && NEXT_CAME_TO_NOTHING.test(next.join(' '))) return true
  return (WAS_TO.test(before) && CAME_TO_NOTHING.test(after)) || (MEANT_FOR.test(before) && DID_NOT.test(after))
}
const WAS_TO_HAVE =
  /\b(?:had (?:originally |initially |previously )?been (?:to|due|scheduled|set|planned|slated|meant|supposed|expected)|(?:was|were) (?:due |supposed |meant )?to have [a-z]+)\b[^;:]{0,120}$/
const WAS_TO =
  /\b(?:was|were) (?:originally |initially )?(?:to|due|scheduled|set|planned|slated|meant|supposed|expected)\b[^;:]{0,120}$/
const CAME_TO_NOTHING =
  /^[^.;:]{0,60}\b(?:but|before)\b[^.;]{1,60}\b(?:cancell?ed|called off|scrapped|postponed|put off|delayed|deferred|pulled out|did not|didn't|never|abandoned)\b/

/** "was to meet Brand on Friday. The meeting was cancelled": how many words of the next sentence tell that it came to nothing. */
const NEXT = 20
const NEXT_CAME_TO_NOTHING =
  /^(?:but )?(?:the (?:meeting|talks|summit|visit|trip)|it|they) (?:was|were|had been) (?:then |later )?(?:cancell?ed|called off|scrapped)\b|\bforced (?:him|her|them) to cancel\b|^but [^.;]{1,40}\b(?:pulled out|cancell?ed)\b/

/** "the summit planned for Monday did not go ahead" */
const MEANT_FOR = /\b(?:planned|scheduled|set|slated|due|billed) (?:for|on)$/
const DID_NOT = /^(?:did (?:not|n['’]t)|never|failed to) (?:go|take|took|happen|happened|materiali[sz]ed?)\b/

const OCCASION = new Set(['during', 'following', 'after'])

/** "were due to meet on Sunday, but Brand did not turn up": the day has passed. */
function passedBy(tokens: readonly Token[], end: number, last: number): boolean {
  const until = Math.min(end, last + 16)
  for (let at = last; at < until; at++) {
    if (tokens[at]!.lower !== 'but') continue
    const behind = tokens.slice(at + 1, until).map(({ lower }) => lower)
    return NEVER_CAME.test(behind.join(' '))
  }
  return false
}
const NEVER_CAME =
  /\b(?:did (?:not|n't)|didn ?['’]t|never|failed to) (?:turn up|show up|appear|arrive|come|attend|take place|took place|happen|happened|materialise|materialised|materialize|materialized)\b/

function forward({ tokens, sentence }: Pick<Reading, 'tokens' | 'sentence'>, last: number): boolean | null {
  const from = behindCount(tokens, last, sentence.lastToken)
  for (let at = from; at < Math.min(sentence.lastToken, from + 24); at++) {
    const verdict = judge(tokens, at)
    if (verdict !== null) return verdict
    // "On Friday he arrives in Lindon"
    if (sentence.form === 'PROSE' && timetabled(tokens, at)) return true
    if (tokens[at]?.pos === 'VERB') return false // "comes before …": the sentence's own verb is in the present
  }
  return null
}

/** "On Sunday, a day after he gets back, he will": the token behind what only counts the day from another. */
function behindCount(tokens: readonly Token[], last: number, end: number): number {
  const counts =
    tokens[last]?.lower === ',' &&
    /^(?:days?|hours|weeks?)$/.test(tokens[last + 2]?.lower ?? '') &&
    /^(?:after|before)$/.test(tokens[last + 3]?.lower ?? '')
  const closes = counts ? tokens.slice(last + 1, Math.min(end, last + 14)).findIndex(t => t.lower === ',') : -1
  return closes < 0 ? last : last + 2 + closes
}

/** "is travelling to Lindon in June": a present that tells what is to come, unless a weekday says that it is told on the day. */
function underWay(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  return GOING.has(tokens[at]?.lower ?? '') && /^(?:is|are|['’]s|['’]re)$/.test(before)
}

const GOING = new Set('travelling traveling flying going visiting hosting heading returning meeting'.split(' '))

/** "arrives in Lindon on Monday", "leaders meet on Friday": a present that tells what is to come. Headlines tell the past so. */
function timetabled(tokens: readonly Token[], at: number): boolean {
  const { lower = '', pos = '' } = tokens[at] ?? {}
  // "the two meet again on Thursday"
  if (lower === 'meet' && /^(?:two|both|pair)$/.test(tokens[at - 1]?.lower ?? '')) return true
  // "the Council of Heads of State", "during visits to": nouns, whatever the tagger takes them for
  if (BEFORE_NOUNS.has(tokens[at - 1]?.lower ?? '')) return false
  // the tagger takes "Quill travels to" for a noun
  const behind = tokens[at + 1]
  const noun =
    pos === 'NOUN' &&
    tokens[at - 1]?.pos === 'PROPN' &&
    (/^(?:to|for|in)$/.test(behind?.lower ?? '') || (/^(?:visits|hosts|meets)$/.test(lower) && behind?.pos === 'PROPN'))
  if (pos !== 'VERB' && !(noun && TIMETABLED.has(lower))) return false
  return TIMETABLED.has(lower) || (TIMETABLED.has(`${lower}s`) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? ''))
}

const BEFORE_NOUNS = new Set(
  'of the a his her their its by from for with between during after before since two three several'.split(' ')
)

const TIMETABLED = new Set(
  'expires lapses arrives leaves departs visits travels flies hosts holds receives meets opens begins starts convenes resumes returns gathers ends concludes goes heads drives'.split(
    ' '
  )
)

function judge(tokens: readonly Token[], at: number): boolean | null {
  const { lower: word = '', pos = '', text = '' } = tokens[at] ?? {}
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 1]
  if (FUTURE.has(word)) return true
  // "may meet him in October"
  if (pos === 'AUX' && /^(?:may|might|could|should|must|can)$/.test(text)) return after?.lower !== 'have'
  // "the talks were to open on Saturday"
  if (word === 'to' && /^(?:was|were)$/.test(before) && after?.pos === 'VERB') return true
  // "On Saturday the talks were to open"
  if (/^(?:was|were)$/.test(word) && after?.lower === 'to' && tokens[at + 2]?.pos === 'VERB') return true
  // "a meeting set for Tuesday"
  if (/^(?:set|booked|timed|fixed)$/.test(word) && after?.lower === 'for') return true
  // "rescheduled for June", "put off until June"
  if (PUT_OFF.has(word) && (MOVED_TO.has(after?.lower ?? '') || MOVED_TO.has(tokens[at + 2]?.lower ?? ''))) return true
  if (word === 'invites' || (word === 'invited' && /^(?:has|have)$/.test(before))) return true
  // "invited Quill to visit Edoras in September", "an invitation to visit"
  if (/^invit(?:ed|ation)$/.test(word) && invitesTo(tokens, at)) return true
  if (word === 'would') return after?.lower !== 'have' // said they would meet on Monday
  // "agreed to meet" looks forward, "agreed to a ceasefire" does not
  if (word === 'to' && COPULAS.has(before) && after?.pos !== 'DET' && after?.pos !== 'ADJ') return true
  if (pos === 'VERB' && isPast(word) && !(before === 'to' || before === 'be')) return false
  if (pos === 'AUX' && /^(?:was|were|had|did)$/.test(text)) return false
  return null
}

const PUT_OFF = new Set(['rescheduled', 'postponed', 'moved', 'delayed', 'deferred', 'back', 'off', 'forward'])
const MOVED_TO = new Set(['to', 'until', 'till', 'for'])

function invitesTo(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 12; i++) if (tokens[i]?.lower === 'to' && tokens[i + 1]?.pos === 'VERB') return true
  return false
}

/** "signed", "met": the form of a past tense. */
export const isPast = (word: string): boolean => /ed$/.test(word) || PAST.has(word)

const PAST = new Set(
  'said,told,met,held,took,went,came,began,left,made,got,gave,won,lost,led,spoke,struck,flew,sent,wrote,fell,rose,saw,put,hit,cut,became,brought,broke,found,kept,paid,sat,stood,withdrew,chose,drew,shot,sought'.split(
    ','
  )
)
