import { PACTS } from '../lexicon/things-done.js'
import { distinctActors } from './actors.js'
import type { Part } from './parts.js'
import type { NounPhrase, VerbGroup } from './types.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'
import { REPORTING } from './words.js'
import { phraseWith } from './remade.js'

/** "Olaf Scholz, Germany's chancellor, came" and "Germany's chancellor, Olaf Scholz, came" are one phrase each. */
export function apposed(parts: readonly Part[]): Part[] {
  const result: Part[] = []
  const named = new Map<number, NounPhrase>()
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    if (part.type !== 'NOUN' && part.type !== 'PP') {
      result.push(part)
      continue
    }
    let phrase = part.phrase
    let k = i + 1
    while (part.type === 'NOUN' && parts[k]?.type === 'PP' && k < i + 3) k++ // Germany's minister of foreign affairs, Jane Doe
    // "with the president of the Republic of Arnor, John Roe"
    if (part.type === 'PP' && isOf(parts[k]) && isOf(parts[k + 1])) k++
    if (part.type === 'PP' && isOf(parts[k])) {
      const name = parts[k + 2]
      const holder = parts[k + 1]?.type === 'COMMA' && name?.type === 'NOUN' && namesHolder(phrase, name.phrase)
      k = holder ? k + 1 : i + 1
    }
    k = holderEnd(parts, i, phrase) ?? k
    const comma = parts[k]
    const second = parts[k + 1]
    const leads = part.type === 'PP' && result.every(x => x.type !== 'VERB' && x.type !== 'NOUN') // "After the talks, the leaders …"
    if (comma?.type === 'COMMA' && second?.type === 'NOUN' && mayApposeTo(phrase, second.phrase)) {
      let end = k + 2
      while (isOf(parts[end])) end++
      const after = parts[end]
      // "Ruffling ties with an ally, the president left": the noun before the first finite verb is its subject
      const fronted = result[0]?.type === 'VERB' // "Accompanied by his minister, the president arrived"
      const opens =
        part.type === 'PP' &&
        !result.some((x, at) => x.type === 'VERB' && x.verb.form === 'FINITE' && !(fronted && at === 0))
      const closes =
        namesHolder(phrase, second.phrase) ||
        counterpartNamed(phrase, second.phrase) ||
        lastHolderNamed(phrase, second.phrase) ||
        namesEach(phrase, second.phrase) ||
        !after ||
        after.type === 'COMMA' ||
        after.type === 'STOP' ||
        (after.type === 'VERB' && !leads && !opens && !(REPORTING.has(after.verb.lemma) && told(result)))
      if (closes) {
        phrase = phraseWith(phrase, {
          actors: isTo(phrase) ? second.phrase.actors : distinctActors([...phrase.actors, ...second.phrase.actors]),
          appositions: [...phrase.appositions, second.phrase]
        })
        result.push({ ...part, phrase } as Part)
        if (part.type === 'PP') named.set(phrase.first, phrase)
        for (let j = i + 1; j < k; j++) result.push(parts[j]!)
        // a closing comma goes too, unless what follows is no verb (it then ends the phrase)
        i =
          after?.type === 'COMMA' && parts[end + 1]?.type === 'VERB' && verbOf(parts[end + 1]!)?.form === 'FINITE'
            ? end
            : end - 1
        continue
      }
    }
    result.push(part)
  }
  return named.size === 0 ? result : result.map(part => withNamed(part, named))
}

/** "a meeting with the president of Arnor, John Roe": the meeting is with John Roe too. */
function withNamed(part: Part, named: ReadonlyMap<number, NounPhrase>): Part {
  if (part.type !== 'NOUN' && part.type !== 'PP') return part
  const phrase = inner(part.phrase, named)
  return phrase === part.phrase ? part : { ...part, phrase }
}

/** "two hours of talks with his host, John Roe": what hangs on the talks too. */
function inner(phrase: NounPhrase, named: ReadonlyMap<number, NounPhrase>): NounPhrase {
  if (!phrase.complements.some(c => named.has(c.phrase.first))) return phrase
  const complements = phrase.complements.map(c => ({
    ...c,
    phrase: named.get(c.phrase.first) ?? inner(c.phrase, named)
  }))
  return phraseWith(phrase, { complements })
}

/** "expelled diplomats from its embassy, President Doe declared": what was told before is his word. */
const told = (before: readonly Part[]): boolean => before.some(x => x.type === 'VERB' && x.verb.form === 'FINITE')

/** "The Iraqi foreign minister, Jane Doe": somebody whose title the words before the comma are, whatever follows. */
function namesHolder({ lemma }: Pick<NounPhrase, 'lemma'>, second: NounPhrase): boolean {
  const [holder, ...others] = second.actors
  // "his trade minister, Gondorian Prime Minister Quill": who has a title of his own is another
  const title =
    others.length === 0 && second.owners.length === 0 ? holder?.mention.office?.title.toLowerCase() : undefined
  return (
    title !== undefined && (title === lemma || title.endsWith(` ${lemma}`) || ` ${title}`.includes(` ${lemma} of `))
  )
}

/** Where the comma stands behind "the chairman of the Chiefs of Staff of Gondor, Brand", however long the title is. */
function holderEnd(parts: readonly Part[], at: number, phrase: NounPhrase): number | null {
  let k = at + 1
  while (k <= at + LONGEST_TITLE && isOf(parts[k])) k++
  const name = parts[k + 1]
  if (k === at + 1 || parts[k]?.type !== 'COMMA' || name?.type !== 'NOUN') return null
  return namesHolder(phrase, name.phrase) || namesEach(phrase, name.phrase) ? k : null
}
/** In phrases with "of". */
const LONGEST_TITLE = 4

/**
 * "Quill and his Gondorian counterpart, Brand agreed", "and his Gondorian colleague, Brand, spoke", "and his Gondorian and Haradian counterparts,
 * Brand and Hale, met": the names of the last of them, in their order.
 */
function counterpartNamed(first: NounPhrase, second: NounPhrase): boolean {
  const last = first.items.at(-1)!
  if (last.lemma !== 'counterpart' && !HOSTS.test(last.lemma)) return false
  const named = second.items.flatMap(item => item.actors)
  const theirs = first.items
    .slice(-second.items.length)
    .flatMap(item => (item.actors.length > 0 ? item.actors : item.owners))
  return (
    second.items.length <= first.items.length &&
    named.length === second.items.length &&
    theirs.length === named.length &&
    named.every(({ actor, side }, n) => actor.startsWith('leader:') && (theirs[n]!.side ?? theirs[n]!.actor) === side)
  )
}

/** "The foreign ministers of Gondor and Rohan, Quill and Brand": a name for each side, and no other. */
function namesEach({ lemma, actors }: NounPhrase, { items }: NounPhrase): boolean {
  const named = items.flatMap(item => item.actors)
  const sides = new Set(actors.map(({ side, actor }) => side ?? actor))
  return (
    REPRESENTATIVES.has(lemma) &&
    sides.size === items.length &&
    named.length === items.length &&
    named.every(({ actor, side }) => actor.startsWith('leader:') && side !== null && sides.has(side))
  )
}

/** "Between Quill and the speaker of the Gondorian parliament, Brand": the name of the last of the two, whom no name gave yet. */
function lastHolderNamed({ items }: NounPhrase, second: NounPhrase): boolean {
  const last = items.at(-1)!
  return second.items.length === 1 && last.actors.length === 0 && namesHolder(last, second)
}

const isOf = (part: Part | undefined): boolean => part?.type === 'PP' && part.preposition === 'of'
const verbOf = (part: Part): VerbGroup | null => (part.type === 'VERB' ? part.verb : null)

/** "his host, John Roe", "her Gondorian guest, Jane Doe", "his predecessor, John Roe" */
const HOSTS = /^(?:host|guest|visitor|colleague|predecessor|successor)$/

/** Heads of bodies: who is named behind them has been found to act for a state or an organisation. */
const HOLDERS =
  /^(?:chair(?:man|woman|person)?|co-chair|speaker|governor|director|coordinator|facilitator|rapporteur|administrator|undersecretary|under-secretary|marshal|admiral|deputy|aide)$/

/** "The regional bloc, the Union, condemned", "its main ally, Gondor, has": what a body or a state is before its name. */
const BODIES =
  /^(?:bloc|alliance|union|organi[sz]ation|grouping|coalition|watchdog|neighbou?r|movement|militia|agency|country|nation|kingdom|republic|emirate|sultanate|power|ally|patron|backer|sponsor|rival|foe|donor|partner|supplier)$/

/** "Gondor's closest ally, Rohan": what somebody else is to who owns the word. */
const isTo = ({ lemma, actors, owners }: NounPhrase): boolean =>
  /^(?:ally|patron|backer|sponsor|rival|foe|neighbou?r|donor|partner|supplier)$/.test(lemma) &&
  owners.length > 0 &&
  actors.every(a => owners.some(o => o.actor === a.actor))

const isBareName = ({ items, actors, last }: NounPhrase): boolean =>
  items.length === 1 &&
  actors.length === 1 &&
  /^(?:ORGANIZATION|COUNTRY)$/.test(actors[0]!.mention.kind) &&
  actors[0]!.mention.form !== 'DEMONYM' &&
  actors[0]!.mention.lastToken === last

function mayApposeTo(first: NounPhrase, second: NounPhrase): boolean {
  if (first.items.length > 1) return counterpartNamed(first, second) || lastHolderNamed(first, second)
  if (second.items.length > 1) return namesEach(first, second)
  const person = (p: NounPhrase): boolean => p.actors.some(a => a.actor.startsWith('leader:'))
  if (person(first) && person(second)) return first.actors.some(a => second.actors.some(b => b.actor === a.actor))
  if (person(first) || person(second)) {
    const [named, other] = person(first) ? [first, second] : [second, first]
    const side = named.actors.find(a => a.actor.startsWith('leader:'))?.side
    const stranger = other.actors.some(a => a.actor !== side && a.side !== side)
    return (
      (REPRESENTATIVES.has(other.lemma) ||
        REPRESENTATIVES.has(/^[a-z]+-([a-z]+)$/.exec(other.lemma)?.[1] ?? '') || // "the vice-premier, Jane Doe"
        HOSTS.test(other.lemma) ||
        HOLDERS.test(other.lemma) ||
        (other.lemma === 'number' && other.modifiers.includes('opposite')) ||
        (other.actors.length === 0 && other === second && !PACTS.has(other.lemma))) &&
      !stranger
    )
  }
  if ((first.actors.length === 0 || isTo(first)) && BODIES.test(first.lemma)) return isBareName(second)
  return (
    REPRESENTATIVES.has(second.lemma) &&
    second.actors.length === 0 &&
    first.actors.length > 0 &&
    second.modifiers.length > 0
  )
}
