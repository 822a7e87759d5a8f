import type { ActorKey } from '../../domain/claim.js'
import type { Document, ExtractionContext, Mention, MentionForm, Sentence } from '../document.js'
import { BACK, isRulers, reachOf } from './called.js'
import { describedAt, describes } from './descriptions.js'
import { againAt, namedBy, type Named } from './named.js'
import { honoured } from './honours.js'
import { personMeant, sufferer } from './person-meant.js'
import { outsiderTo, turnsToOneOf } from './outsider.js'
import { pointsBack } from './points-back.js'
import { pointing } from './pointing.js'
import {
  begins,
  doesSomething,
  isGroupNoun,
  itsNoun,
  leaderLater,
  meetsAhead,
  namedLater,
  opensPlural
} from './around.js'
import { Spoken, type Group, type Opening } from './spoken.js'
import { visitorAndHost } from './visited.js'
import { NEIGHBOURS, COLLECTIVES, COUNTS, LEADERS_ALONE, LEADER_NOUNS, SIDE_NOUNS, TWINS } from '../lexicon/groups.js'

/** Before "Koreas": all of them are meant. */
const COUNTED = /^(?:the|two|both)$/

/** Goes through a text once, and tells for each word that points back whom it means, where one reading is left. */
export class Reader {
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
  /** The last two people of whom that is so. */
  #leaders: Group | null = null
  /** The people whom a word for several meant last. */
  #people: Group | null = null
  /** Whom "both sides" meant last. */
  #sides: Group | null = null
  /** The country or organisation the sentence before began with. */
  #opening: Opening | null = null
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
      if ((this.#mentions[this.#next]?.firstToken ?? Infinity) <= at)
        for (const named of this.#takeUntil(at + 1, sentence)) {
          if (!named.actor.startsWith('leader:')) continue
          if (!people.some(person => person.actor === named.actor)) people.push(named)
          if (!named.owner) subject ??= named // "Doe's plans" are no subject
        }
      if (!pointsBack(tokens[at]!.word)) continue
      const word = tokens[at]!.lower
      const twins = TWINS.get(word)
      if (twins && COUNTED.test(tokens[at - 1]?.lower ?? '')) this.add(at, at + 1, 'NAME', twins)
      else if (COUNTS.has(word)) this.#group(sentence, at)
      else if (COLLECTIVES.has(word)) this.#collective(sentence, at, COLLECTIVES.get(word)!)
      else if (opensPlural(word, at, tokens)) this.#sidesAlone(sentence, at)
      else if (LEADERS_ALONE.has(word) && tokens[at - 1]?.lower === 'the') this.#leadersAlone(sentence, at)
      // "He Lifeng" is a name
      else if (
        (word === 'he' || word === 'she' || word === 'him') &&
        this.#mentions[this.#next - 1]?.firstToken !== at
      ) {
        // "Brand, whom he considers": not Brand
        const meant = this.#person(sentence, at, tokens[at - 1]?.lower === 'whom' ? people.slice(0, -1) : people)
        // "Quill will host him": not himself, but the other of whom the sentence before spoke
        const person =
          word === 'him' && meant
            ? sufferer(meant, this.#spoken, people.length > 0, sentence, at, this.#document)
            : meant
        if (person) {
          this.add(at, at + 1, 'PRONOUN', [person.actor])
          this.#he = againAt(person, at, sentence)
          this.#spoken.leaders.push(this.#he)
          // "The talks with Brand went well, he said": he, and not Brand
          subject = people.some(({ actor }) => actor === person.actor) ? (subject ?? person) : person
        }
      } else if (word === 'his' || word === 'her') {
        const honour = honoured(tokens, at, this.#spoken.leaders)
        if (honour) {
          this.add(at, honour.last, 'PRONOUN', [honour.person.actor])
          people.push(againAt(honour.person, at, sentence))
        } else if (
          meetsAhead(at, tokens) &&
          (people.length > 0 || !leaderLater(sentence, at, this.#mentions, this.#next))
        ) {
          const person = this.#person(sentence, at, people)
          if (person) this.add(at, at + 1, 'PRONOUN', [person.actor])
        }
      } else if (word === 'they' && this.#they && sentence.index - this.#they.sentence <= 1) {
        if (turnsToOneOf(this.#they.actors, at, tokens, this.#mentions[this.#next])) continue
        this.add(at, at + 1, 'PRONOUN', this.#they.actors)
        this.#people = this.#spoken.peopleAgain(this.#they.actors, sentence) ?? this.#people
      } else if (word === 'the') this.#description(sentence, at)
      else if ((word === 'it' || word === 'its') && begins(sentence, at, this.#mentions[this.#next - 1], tokens))
        this.#it(sentence, at, word)
      else if (NEIGHBOURS.has(word)) this.#neighbour(sentence, at)
    }
    this.#opening = this.#spoken.opens(sentence, this.found.at(-1), tokens)
    this.#pair(sentence)
    // "Quill's visit began. He met": the only one of whom it speaks
    if (people.length === 1) subject ??= people[0]!
    this.#subject = subject ?? (this.#subject && sentence.index - this.#subject.sentence < BACK ? this.#subject : null)
  }

  /** Named mentions that begin before a token, entered into the lists. */
  #takeUntil(token: number, sentence: Sentence): Named[] {
    const { tokens } = this.#document
    const taken: Named[] = []
    for (
      let mention = this.#mentions[this.#next];
      mention && mention.firstToken < token;
      mention = this.#mentions[++this.#next]
    ) {
      if (mention.firstToken < sentence.firstToken || mention.actors.length !== 1) continue
      const actor = mention.actors[0]
      if (!actor || mention.kind === 'FRAMEWORK' || mention.kind === 'TOPIC') continue
      const named = namedBy(mention, actor, sentence, tokens)
      taken.push(named)
      this.#spoken.take(named, mention, tokens)
    }
    return taken
  }

  add(first: number, last: number, form: MentionForm, actors: readonly ActorKey[]): void {
    const mention = pointing(first, last, form, actors, this.#document)
    if (mention) this.found.push(mention)
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
      !isGroupNoun(tokens[noun]?.lower ?? '')
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
    const states = ofLeaders || /^(?:countries|nations|states)$/.test(name)
    const outsider = this.#outsider(sentence, first, noun + 1)
    const pairs = { same: ofLeaders ? null : this.#sides, joined: ofLeaders ? this.#leaders : this.#joined, outsider }
    const ofSides = ofLeaders ? { ...pairs, joined: null } : pairs
    const sides = (acting: boolean): readonly ActorKey[] | null =>
      this.#spoken.lastSides(sentence, count, this.#namedLater(sentence, at, acting), states, ofSides)
    // "A, B and C agreed. The three countries met in the capital of A"; "the leaders of A, B and C … the three leaders"
    // "urged both sides", "both sides in the war": not who turns to them
    const isAmongThem = outsider === null && !/^(?:in|of|to)$/.test(tokens[noun + 1]?.lower ?? '')
    const visiting = (): readonly ActorKey[] | null =>
      isAmongThem ? visitorAndHost(sentence, tokens, this.#mentions) : null
    const several = (): readonly ActorKey[] | null =>
      count > 2 ? (sides(false) ?? sides(true)) : (sides(false) ?? visiting())
    const called = name === 'ministers' && tokens[noun - 1]?.lower === 'prime' ? 'prime ministers' : name
    const people = ofLeaders ? this.#spoken.lastLeaders(sentence, count, 6, called, pairs) : null
    // "a date for a meeting of the two presidents", whom nobody named: those of the two countries
    const unnamed = ofLeaders && count === 2 && !isRulers(called) && outsider === null
    const actors = this.#meant(sentence, first, noun + 1, people ?? (unnamed ? null : several()))
    if (actors && !ofLeaders) this.#sides = { actors, sentence: sentence.index }
  }

  /** "the pair", "the trio": people where as many were named, else sides. */
  #collective(sentence: Sentence, at: number, count: number): void {
    const { tokens } = this.#document
    const first = tokens[at - 1]?.lower === 'the' ? at - 1 : at
    if (first === at || tokens[at + 1]?.lower === 'of') return
    const pairs = { same: null, joined: null, outsider: this.#outsider(sentence, first, at + 1) }
    const actors =
      this.#spoken.stillThem(this.#people, count, sentence) ??
      this.#spoken.lastLeaders(sentence, count, BACK, '', pairs) ??
      this.#spoken.lastSides(sentence, count, this.#namedLater(sentence, at), false, pairs)
    this.#meant(sentence, first, at + 1, actors)
  }

  /** "The sides agreed": the only two that are near. */
  #sidesAlone(sentence: Sentence, at: number): void {
    if (/^(?:of|to|in)$/.test(this.#document.tokens[at + 1]?.lower ?? '')) return
    const first = this.#document.tokens[at - 1]?.lower === 'the' ? at - 1 : at - 2
    const sides = this.#spoken.recentSides(sentence, BACK)
    // "Quill mediates between the former allies": is none of them
    const outsider = new Set(first < at - 1 ? this.#spoken.recentSides(sentence, 0) : [])
    const others = sides.filter(side => !outsider.has(side))
    this.#meant(sentence, first, at + 1, [others, sides].find(list => list.length === 2) ?? null)
  }

  /** "The leaders had met two days earlier": the only two that are near, where the sentence tells what they did. */
  #leadersAlone(sentence: Sentence, at: number): void {
    const { tokens } = this.#document
    if (at - 1 > sentence.firstToken + 1 || !/^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '')) return
    const noun = tokens[at]!.lower
    this.#meant(sentence, at - 1, at + 1, this.#spoken.onlyLeaders(sentence, reachOf(noun), noun))
  }

  #outsider(sentence: Sentence, first: number, last: number): ActorKey | null {
    return outsiderTo(first, last, sentence, this.#document.tokens, this.#spoken.sides.slice(-40))
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
    this.#people = this.#spoken.peopleAgain(actors, sentence) ?? this.#people
    return actors
  }

  #namedLater(sentence: Sentence, at: number, acting = false): ReadonlySet<ActorKey> {
    return namedLater(this.#document, this.#next, sentence, at, acting)
  }

  #person(sentence: Sentence, at: number, people: readonly Named[]): Named | null {
    return personMeant({ people, meant: this.#he, subject: this.#subject }, sentence, at, this.#document)
  }

  /** "Its western neighbour": the other of the two countries that are spoken of, where the sentence is about one of them. */
  #neighbour(sentence: Sentence, at: number): void {
    const first = itsNoun(at, this.#document.tokens)
    const next = this.#mentions[this.#next]
    if (first === null || (next && next.firstToken <= at + 3)) return // "its neighbour, Gondor"
    const other = this.#spoken.otherCountry(sentence, this.#namedLater(sentence, at))
    if (other) this.add(first, at + 1, 'DESCRIPTION', [other])
  }

  /** "It condemned", "its minister said": whom the sentence before began with, unless "it is" may mean no thing at all. */
  #it(sentence: Sentence, at: number, word: string): void {
    if (!this.#opening || this.#opening.ofPerson || sentence.index - this.#opening.sentence !== 1) return
    if (word === 'its' || doesSomething(this.#document.tokens, at + 1))
      this.add(at, at + 1, 'PRONOUN', [this.#opening.actor])
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
        counts: this.#spoken.counts,
        opening: this.#opening,
        namedLater: (of, from) => this.#namedLater(of, from)
      },
      sentence,
      at
    )
    if (found) this.add(at, found.last, 'DESCRIPTION', [found.actor])
  }

  /** "A and B" at the head of a sentence are whom "they" means next. */
  #pair(sentence: Sentence): void {
    const joined = this.#spoken.joinedIn(sentence, this.#document.tokens)
    if (!joined) return
    const [one, other] = joined
    const people = [one.actor, other.actor].every(actor => actor.startsWith('leader:'))
    if (people) this.#leaders = { actors: [one.actor, other.actor], sentence: sentence.index }
    this.#they = { actors: [one.actor, other.actor], sentence: sentence.index }
    if (one.side && other.side) this.#joined = { actors: [one.side, other.side], sentence: sentence.index }
  }
}
