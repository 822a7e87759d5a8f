import type { ActorKey } from '../../domain/claim.js'
import type { Document, ExtractionContext, Mention, MentionForm, Sentence, Stage } from '../document.js'
import { institutionsIn } from '../coreference/institutions.js'
import { describedAt, describes } from '../coreference/descriptions.js'
import { rebelsIn } from '../coreference/rebels.js'
import type { Named } from '../coreference/named.js'
import { BACK, Spoken, type Group } from '../coreference/spoken.js'
import {
  NEIGHBOURS,
  BARE_PLURALS,
  COLLECTIVES,
  COUNTS,
  INSTITUTIONS,
  LEADERS_ALONE,
  LEADER_NOUNS,
  SIDE_NOUNS,
  TWINS
} from '../lexicon/groups.js'

/** Before "Koreas": all of them are meant. */
const COUNTED = /^(?:the|two|both)$/

/**
 * In: mentions by name and title. Out: also "the two leaders", "both sides", "the country", "the bloc", "he", "she" and
 * "they", each where one reading is left; what stays open gets no mention.
 */
export const coreference: Stage = {
  name: 'coreference',
  run(before, context) {
    const rebels = rebelsIn(before, context.reference)
    const document =
      rebels.length === 0
        ? before
        : { ...before, mentions: [...before.mentions, ...rebels].sort((a, b) => a.start - b.start || b.end - a.end) }
    const reader = new Reader(document, context)
    for (const sentence of document.sentences) if (sentence.form !== 'CAPTION') reader.read(sentence)
    const taken = new Set(reader.found.map(m => m.firstToken))
    for (const { first, last, actor } of institutionsIn(document))
      if (!taken.has(first)) reader.add(first, last, 'DESCRIPTION', [actor])
    const mentions = [...document.mentions, ...reader.found].sort((a, b) => a.start - b.start || b.end - a.end)
    return { ...document, mentions }
  }
}

/** After "it": what is said of no thing ("it seems"), or of a plan or an event rather than of a state. */
const EXPLETIVE = new Set(
  "is was 's will would may might could can should must seems seemed appears appeared takes took remains remained follows followed comes came marks marked makes made means meant happened became".split(
    ' '
  )
)

/** What somebody has with others. */
const OF_PEOPLE =
  /^(?:meetings?|talks|visits?|trips?|summit|tour|call|conversation|encounter|discussions|negotiations)$/

const SUBORDINATE: ReadonlySet<string> = new Set(['SPOKESPERSON', 'AMBASSADOR', 'OFFICIAL'])

class Reader {
  readonly found: Mention[] = []
  readonly #document: Document
  readonly #context: ExtractionContext
  readonly #mentions: readonly Mention[]
  #next = 0
  readonly #spoken = new Spoken()
  /** Whom "he" or "she" meant last, and in which sentence. */
  #he: Named | null = null
  #they: Group | null = null
  /** The last two that a sentence opened with, joined by "and": for whom each acts. */
  #joined: Group | null = null
  /** Whom "both sides" meant last. */
  #sides: Group | null = null
  /** The country or organisation the sentence before began with. */
  #opening: { readonly actor: ActorKey; readonly sentence: number } | null = null
  /** The first person of each of the last two sentences: the likeliest subject. */
  #subject: Named | null = null

  constructor(document: Document, context: ExtractionContext) {
    this.#document = document
    this.#context = context
    this.#mentions = document.mentions
  }

  read(sentence: Sentence): void {
    const { tokens } = this.#document
    let subject: Named | null = null
    const people: Named[] = []
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      for (const named of this.#takeUntil(at + 1, sentence)) {
        if (!named.actor.startsWith('leader:')) continue
        if (!people.some(person => person.actor === named.actor)) people.push(named)
        if (!named.owner) subject ??= named // "Doe's plans" are no subject
      }
      const word = tokens[at]?.lower ?? ''
      const twins = TWINS.get(word)
      if (twins && COUNTED.test(tokens[at - 1]?.lower ?? '')) this.add(at, at + 1, 'NAME', twins)
      else if (COUNTS.has(word)) this.#group(sentence, at)
      else if (COLLECTIVES.has(word)) this.#collective(sentence, at, COLLECTIVES.get(word)!)
      else if (BARE_PLURALS.has(word) && tokens[at - 1]?.lower === 'the') this.#sidesAlone(sentence, at)
      else if (LEADERS_ALONE.has(word) && tokens[at - 1]?.lower === 'the') this.#leadersAlone(sentence, at)
      else if (word === 'he' || word === 'she' || word === 'him') {
        const meant = this.#person(sentence, people)
        // "Quill will host him": not himself, but the other of whom the sentence before spoke
        const person =
          word === 'him' && meant && this.#isItsSubject(meant, sentence, at)
            ? this.#spoken.otherThan(meant.actor, sentence)
            : meant
        if (person) {
          this.add(at, at + 1, 'PRONOUN', [person.actor])
          this.#he = { ...person, sentence: sentence.index }
          subject ??= person
        }
      } else if ((word === 'his' || word === 'her') && this.#meets(at)) {
        const named = people.length > 0 || !this.#leaderLater(sentence, at)
        const person = named ? this.#person(sentence, people) : null
        if (person) this.add(at, at + 1, 'PRONOUN', [person.actor])
      } else if (word === 'they' && this.#they && sentence.index - this.#they.sentence <= 1) {
        this.add(at, at + 1, 'PRONOUN', this.#they.actors)
      } else if (word === 'the') this.#description(sentence, at)
      else if ((word === 'it' || word === 'its') && this.#begins(sentence, at)) this.#it(sentence, at, word)
      else if (NEIGHBOURS.has(word)) this.#neighbour(sentence, at)
    }
    this.#opening = this.#opens(sentence)
    this.#pair(sentence)
    this.#subject = subject ?? (this.#subject && sentence.index - this.#subject.sentence < BACK ? this.#subject : null)
  }

  /** Named mentions that begin before a token, entered into the lists. */
  #takeUntil(token: number, sentence: Sentence): Named[] {
    const taken: Named[] = []
    for (
      let mention = this.#mentions[this.#next];
      mention && mention.firstToken < token;
      mention = this.#mentions[++this.#next]
    ) {
      if (mention.firstToken < sentence.firstToken || mention.actors.length !== 1) continue
      const actor = mention.actors[0]
      if (!actor || mention.kind === 'FRAMEWORK' || mention.kind === 'TOPIC') continue
      const side = mention.kind === 'LEADER' ? (mention.office?.of ?? null) : actor
      const owner = /^['’]s?$/.test(this.#document.tokens[mention.lastToken]?.text ?? '')
      const named: Named = {
        at: mention.firstToken,
        sentence: sentence.index,
        actor,
        side,
        owner,
        kind: mention.office?.kind ?? null
      }
      taken.push(named)
      // "the two leaders" are no ambassadors and spokesmen
      const leads = mention.kind === 'LEADER' && !SUBORDINATE.has(mention.office?.kind ?? '')
      if (leads) this.#spoken.leaders.push(named)
      if (mention.kind === 'ORGANIZATION') this.#spoken.organizations.push(named)
      if (
        side !== null &&
        !this.#qualifies(mention) &&
        !this.#locates(mention) &&
        (mention.reading === 'ACTOR' || mention.form === 'NAME')
      ) {
        this.#spoken.sides.push(named)
        this.#spoken.counts.set(side, (this.#spoken.counts.get(side) ?? 0) + 1)
      }
    }
    return taken
  }

  /** "in Fornost, Arnor", "in Gondor's capital": named only to say where. */
  #locates({ form, reading, firstToken, lastToken }: Mention): boolean {
    const { tokens } = this.#document
    if (form === 'NAME' && reading === 'PLACE' && tokens[firstToken - 1]?.text === ',') return true
    if (!/^['’]s?$/.test(tokens[lastToken]?.text ?? '') || tokens[lastToken + 1]?.lower !== 'capital') return false
    return /^(?:in|at|from|near|outside|to)$/.test(tokens[firstToken - 1]?.lower ?? '')
  }

  /** "Gondor-backed": named only to say what sort somebody is. */
  #qualifies({ lastToken }: Mention): boolean {
    const { tokens } = this.#document
    return (
      tokens[lastToken]?.text === '-' &&
      /^(?:backed|supported|funded|armed|trained|based|born|made|aligned|allied)$/.test(
        tokens[lastToken + 1]?.lower ?? ''
      )
    )
  }

  add(first: number, last: number, form: MentionForm, actors: readonly ActorKey[]): void {
    const { tokens, article } = this.#document
    const [head, tail] = [tokens[first], tokens[last - 1]]
    if (!head || !tail) return
    const [actor] = actors
    const kind = actor?.startsWith('leader:')
      ? 'LEADER'
      : actor?.startsWith('organization:')
        ? 'ORGANIZATION'
        : 'COUNTRY'
    this.found.push({
      kind,
      form,
      start: head.start,
      end: tail.end,
      firstToken: first,
      lastToken: last,
      text: article.text.slice(head.start, tail.end),
      actors,
      ref: null,
      country: null,
      reading: 'ACTOR',
      office: null
    })
  }

  /** "the two leaders", "both sides", "the three countries", "the two also discussed". */
  #group(sentence: Sentence, at: number): void {
    const { tokens } = this.#document
    const word = tokens[at]?.lower ?? ''
    const count = COUNTS.get(word) ?? 2
    const first = tokens[at - 1]?.lower === 'the' ? at - 1 : at
    if (first < at && word !== 'both' && /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '')) {
      this.#collective(sentence, at, count)
      return
    }
    let noun = at + 1
    while (
      noun < at + 4 &&
      /^(?:ADJ|NOUN|ADV|PROPN)$/.test(tokens[noun]?.pos ?? '') &&
      !this.#isGroupNoun(tokens[noun]?.lower ?? '')
    )
      noun++
    const name = tokens[noun]?.lower ?? ''
    // "the two Gondorian envoys" are of one side
    const next = this.#mentions[this.#next]
    if (next && next.firstToken > at && next.firstToken < noun && next.kind === 'COUNTRY') return
    // "two countries" without the article may be any two
    if (word !== 'both' && first === at && !/^(?:these|those|our|between)$/.test(tokens[at - 1]?.lower ?? '')) return
    const ofLeaders = LEADER_NOUNS.has(name)
    if (!ofLeaders && !SIDE_NOUNS.has(name)) return
    const actors = this.#meant(
      sentence,
      first,
      noun + 1,
      ofLeaders
        ? this.#spoken.lastLeaders(sentence, count, 6, name)
        : this.#spoken.lastSides(
            sentence,
            count,
            this.#namedLater(sentence, at),
            /^(?:countries|nations|states)$/.test(name),
            { same: this.#sides, joined: this.#joined }
          )
    )
    if (actors && !ofLeaders) this.#sides = { actors, sentence: sentence.index }
  }

  /** "the pair", "the trio": people where as many were named, else sides. */
  #collective(sentence: Sentence, at: number, count: number): void {
    const { tokens } = this.#document
    const first = tokens[at - 1]?.lower === 'the' ? at - 1 : at
    if (first === at || tokens[at + 1]?.lower === 'of') return
    const actors =
      this.#spoken.lastLeaders(sentence, count, BACK) ??
      this.#spoken.lastSides(sentence, count, this.#namedLater(sentence, at))
    this.#meant(sentence, first, at + 1, actors)
  }

  /** "The sides agreed": the only two that are near. */
  #sidesAlone(sentence: Sentence, at: number): void {
    if (/^(?:of|to|in)$/.test(this.#document.tokens[at + 1]?.lower ?? '')) return
    const sides = this.#spoken.recentSides(sentence, BACK)
    this.#meant(sentence, at - 1, at + 1, sides.length === 2 ? sides : null)
  }

  /** "The leaders had met two days earlier": the only two that are near, where the sentence tells what they did. */
  #leadersAlone(sentence: Sentence, at: number): void {
    const { tokens } = this.#document
    if (at - 1 > sentence.firstToken + 1 || !/^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '')) return
    const noun = tokens[at]!.lower
    this.#meant(sentence, at - 1, at + 1, this.#spoken.onlyLeaders(sentence, BACK, noun))
  }

  #meant(
    sentence: Sentence,
    first: number,
    last: number,
    actors: readonly ActorKey[] | null
  ): readonly ActorKey[] | null {
    if (!actors) return null
    this.add(first, last, 'GROUP', actors)
    this.#they = { actors, sentence: sentence.index }
    return actors
  }

  #isGroupNoun(word: string): boolean {
    return LEADER_NOUNS.has(word) || SIDE_NOUNS.has(word)
  }

  /** Who is named behind a token of a sentence. */
  #namedLater(sentence: Sentence, at: number): ReadonlySet<ActorKey> {
    const later = new Set<ActorKey>()
    for (let next = this.#next; ; next++) {
      const mention = this.#mentions[next]
      if (!mention || mention.firstToken >= sentence.lastToken) break
      if (mention.firstToken > at && mention.reading !== 'PLACE') for (const actor of mention.actors) later.add(actor)
    }
    return later
  }

  /** "he": the only person of the sentence so far, else the subject of the sentence before. */
  #person(sentence: Sentence, people: readonly Named[]): Named | null {
    if (people.length === 1) return people[0] ?? null
    if (people.length > 1) {
      // the one who is spoken of throughout goes on being spoken of
      const same = people.find(person => person.actor === this.#he?.actor)
      return same && this.#he && sentence.index - this.#he.sentence <= 1 ? same : null
    }
    if (this.#he && sentence.index - this.#he.sentence <= 1 && this.#subject?.actor === this.#he.actor) return this.#he
    return this.#subject && sentence.index - this.#subject.sentence <= BACK ? this.#subject : null
  }

  /** Whether somebody named in the sentence is the subject of the verb right before a token. */
  #isItsSubject(person: Named, sentence: Sentence, at: number): boolean {
    const { tokens } = this.#document
    if (person.sentence !== sentence.index || person.at >= at || tokens[at - 1]?.pos !== 'VERB') return false
    let verb = at - 1
    while (/^(?:VERB|AUX|ADV|PART)$/.test(tokens[verb - 1]?.pos ?? '')) verb--
    const named = this.#mentions.findLast(m => m.firstToken === person.at && m.actors.includes(person.actor))
    return named?.lastToken === verb && tokens[named.firstToken - 1]?.lower !== 'with'
  }

  /** "his two-day visit", "her meetings with": whose meeting it is. */
  #meets(at: number): boolean {
    const { tokens } = this.#document
    for (let next = at + 1; next < at + 5; next++) {
      const token = tokens[next]
      if (!token || !/^(?:NOUN|ADJ|NUM|PROPN|PUNCT)$/.test(token.pos) || token.text === ',') return false
      if (OF_PEOPLE.test(token.lower)) return true
    }
    return false
  }

  /** Somebody is named by name further on: "In his meeting with Brand, Quill said". */
  #leaderLater(sentence: Sentence, at: number): boolean {
    for (let next = this.#next; ; next++) {
      const mention = this.#mentions[next]
      if (!mention || mention.firstToken >= sentence.lastToken) return false
      if (mention.kind === 'LEADER' && mention.firstToken > at) return true
    }
  }

  /** Whether a sentence begins with one country or organisation that does something. */
  #opens(sentence: Sentence): { readonly actor: ActorKey; readonly sentence: number } | null {
    const { tokens } = this.#document
    const [first, other] = [...this.#spoken.sides.slice(-40)].filter(
      named => named.sentence === sentence.index && named.at <= sentence.firstToken + 1
    )
    const said = this.found.at(-1)
    if (!first && said && said.firstToken === sentence.firstToken && said.kind !== 'LEADER' && said.actors.length === 1)
      return { actor: said.actors[0]!, sentence: sentence.index }
    if (!first?.side || other || first.actor.startsWith('leader:')) return null
    let owned = false
    let seated = false
    for (let at = first.at + 1; at < first.at + (owned || seated ? 9 : 5); at++) {
      const token = tokens[at]
      if (token?.pos === 'VERB' || token?.pos === 'AUX') return { actor: first.side, sentence: sentence.index }
      // "Gondor's foreign ministry on Tuesday summoned"
      const house = INSTITUTIONS.has(token?.lower ?? '')
      if (house) seated = true
      const own =
        /^['’]s?$/.test(token?.text ?? '') && tokens.slice(at + 1, at + 5).some(t => INSTITUTIONS.has(t.lower))
      if (own) owned = true
      const day = seated && token?.lower === 'on' && /day$/.test(tokens[at + 1]?.lower ?? '')
      if (own || day || house) continue
      if (owned && !seated && token?.pos === 'ADJ') continue
      if (!token || !/^(?:PROPN|ADV|NOUN)$/.test(token.pos) || token.lower === 'and') return null
    }
    return null
  }

  /** "Its western neighbour": the other of the two countries that are spoken of, where the sentence is about one of them. */
  #neighbour(sentence: Sentence, at: number): void {
    const { tokens } = this.#document
    let first = at - 1
    while (first > at - 4 && tokens[first]?.pos === 'ADJ') first--
    const next = this.#mentions[this.#next]
    if (tokens[first]?.lower !== 'its' || (next && next.firstToken <= at + 3)) return // "its neighbour, Gondor"
    const here = this.#spoken.recentSides(sentence, 0).filter(side => side.startsWith('country:'))
    const later = this.#namedLater(sentence, at)
    const near = this.#spoken
      .recentSides(sentence, BACK)
      .filter(side => side.startsWith('country:') && !later.has(side))
    const own = here[0]
    if (!own || near.length !== 2) return
    const other = near.find(side => side !== own)
    if (other) this.add(first, at + 1, 'DESCRIPTION', [other])
  }

  /** At the head of a sentence, or behind "last week," with nobody named before. */
  #begins(sentence: Sentence, at: number): boolean {
    if (at === sentence.firstToken) return true
    if (at - sentence.firstToken > 8 || this.#document.tokens[at - 1]?.text !== ',') return false
    const before = this.#mentions[this.#next - 1]
    return !before || before.firstToken < sentence.firstToken
  }

  /** "It condemned", "its minister said": whom the sentence before began with, unless "it is" may mean no thing at all. */
  #it(sentence: Sentence, at: number, word: string): void {
    const next = this.#document.tokens[at + 1]
    if (!this.#opening || sentence.index - this.#opening.sentence !== 1) return
    const acts = next !== undefined && /^(?:VERB|AUX|ADV)$/.test(next.pos) && !EXPLETIVE.has(next.lower)
    if (word === 'its' || acts) this.add(at, at + 1, 'PRONOUN', [this.#opening.actor])
  }

  /** "A and B" at the head of a sentence are whom "they" means next. */
  #pair(sentence: Sentence): void {
    const { tokens } = this.#document
    const near = (named: Named): boolean => named.sentence === sentence.index && named.at < sentence.firstToken + 16
    const leaders = this.#spoken.leaders.slice(-20).filter(near)
    // "Gondor's minister Quill and Rohan's envoy Brand" are two, however many are named
    const heads = leaders.length === 2 ? leaders : [...leaders, ...this.#spoken.sides.slice(-40).filter(near)]
    heads.sort((a, b) => a.at - b.at)
    const [one, other] = heads.filter((named, index) => heads.findIndex(n => n.actor === named.actor) === index)
    if (!one || !other || one.side === other.side) return
    const between = tokens.slice(one.at + 1, other.at)
    const joined = between.some(token => token.lower === 'and') && !between.some(token => token.pos === 'VERB')
    if (!joined) return
    this.#they = { actors: [one.actor, other.actor], sentence: sentence.index }
    if (one.side && other.side) this.#joined = { actors: [one.side, other.side], sentence: sentence.index }
  }

  /** "the bloc", "the alliance", "the country", "the Gulf state". */
  #description(sentence: Sentence, at: number): void {
    const { tokens } = this.#document
    if (this.#mentions[this.#next - 1]?.firstToken === at) return
    if (![1, 2, 3, 4, 5, 6].some(ahead => describes(tokens[at + ahead]?.lower ?? ''))) return
    const found = describedAt(
      {
        tokens,
        mentions: this.#mentions.slice(Math.max(0, this.#next - 2), this.#next + 6),
        reference: this.#context.reference,
        sides: this.#spoken.sides,
        organizations: this.#spoken.organizations,
        opening: this.#opening,
        namedLater: (of, from) => this.#namedLater(of, from)
      },
      sentence,
      at
    )
    if (found) this.add(at, found.last, 'DESCRIPTION', [found.actor])
  }
}
