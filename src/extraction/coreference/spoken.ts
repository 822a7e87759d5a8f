import type { ActorKey } from '../../domain/claim.js'
import type { OfficeKind } from '../../domain/vocabulary.js'
import type { Mention, Sentence, Token } from '../document.js'
import { INSTITUTIONS } from '../lexicon/groups.js'
import { locates, qualifies } from './around.js'
import { BACK, isCalled, isCalledFirst, leads } from './called.js'
import type { Named } from './named.js'

/** How many sentences "both sides" may mean whom they meant before. */
const SAME = 8

/** How far back they may be whom an article is about. */
const WIDE = 5

/** So often, or so much oftener, whom an article is about is named. */
const CLEARLY = 3

/** How many sentences on "the two" are those whom the last word for several meant. */
const STILL = 4

/** Whom a word for several meant, and in which sentence. */
export interface Group {
  readonly actors: readonly ActorKey[]
  readonly sentence: number
}

/** With what a sentence begins. */
export interface Opening {
  readonly actor: ActorKey
  readonly sentence: number
  /** "Gondor's president": it is about a person. */
  readonly ofPerson: boolean
}

/** Pairs that may be meant once more: by the same words before, or as the two that a sentence opened with. */
export interface Pairs {
  readonly same: Group | null
  readonly joined: Group | null
  /** Who turns to them, and is none of them. */
  readonly outsider: ActorKey | null
}

const NO_PAIRS: Pairs = { same: null, joined: null, outsider: null }

/** Who was spoken of so far, in order. */
export class Spoken {
  readonly leaders: Named[] = []
  readonly sides: Named[] = []
  readonly organizations: Named[] = []
  readonly counts = new Map<ActorKey, number>()

  /** Enters somebody or something that a mention names. */
  take(named: Named, mention: Mention, tokens: readonly Token[]): void {
    const { side } = named
    if (leads(mention)) this.leaders.push(named)
    if (mention.kind === 'ORGANIZATION') this.organizations.push(named)
    if (side === null || qualifies(mention, tokens) || locates(mention, tokens)) return
    if (mention.reading !== 'ACTOR' && mention.form !== 'NAME') return
    this.sides.push(named)
    this.counts.set(side, (this.counts.get(side) ?? 0) + 1)
  }

  /** The last people spoken of who act for different sides. */
  lastLeaders(
    sentence: Sentence,
    count: number,
    reach = 6,
    noun = '',
    { joined, outsider }: Pairs = NO_PAIRS
  ): readonly ActorKey[] | null {
    const couple = count === 2 && joined ? this.#stillMeant(joined, sentence) : null
    if (couple) return couple
    return (
      this.#lastCalled(sentence, count, reach, outsider, kind => isCalled(kind, noun) && isCalledFirst(kind, noun)) ??
      this.#lastCalled(sentence, count, reach, outsider, kind => isCalled(kind, noun))
    )
  }

  #lastCalled(
    sentence: Sentence,
    count: number,
    reach: number,
    outsider: ActorKey | null,
    isMeant: (kind: OfficeKind | null) => boolean
  ): readonly ActorKey[] | null {
    const near: Named[] = []
    for (let at = this.leaders.length - 1; at >= 0; at--) {
      const named = this.leaders[at]
      if (!named || sentence.index - named.sentence > reach) break
      if (!isMeant(named.kind) || (outsider !== null && named.side === outsider)) continue
      if (near.some(other => other.actor === named.actor || (other.side !== null && other.side === named.side)))
        continue
      near.push(named)
    }
    // "Brand's upcoming trip": named only as the owner of something, he is none of the two
    const passing = near.length > count ? near.filter(({ owner }) => !owner) : near
    const met = passing.length >= count ? passing : near
    const chosen = (outsider === null ? met : this.#weightiest(met, count)).slice(0, count)
    return chosen.length === count ? chosen.reverse().map(({ actor }) => actor) : null
  }

  /** Those first whose sides the article speaks of most, where that tells them from the others; else as they are. */
  #weightiest(people: readonly Named[], count: number): readonly Named[] {
    const weigh = ({ side }: Named): number => (side === null ? 0 : (this.counts.get(side) ?? 0))
    const ranked = people.toSorted((a, b) => weigh(b) - weigh(a))
    const [inside, outside] = [ranked[count - 1], ranked[count]]
    if (!inside || !outside || weigh(inside) <= weigh(outside)) return people
    const chosen = new Set(ranked.slice(0, count))
    return people.filter(one => chosen.has(one))
  }

  /** "Quill and Brand agreed. Talks go on under Doe. The two leaders signed": whom a sentence opened with, where but one other is named since. */
  #stillMeant(joined: Group, sentence: Sentence): readonly ActorKey[] | null {
    const ago = sentence.index - joined.sentence
    if (ago < 1 || ago > 3 || !joined.actors.every(actor => actor.startsWith('leader:'))) return null
    const since = this.leaders.slice(-40).filter(named => named.sentence > joined.sentence)
    if (since.some(named => joined.actors.includes(named.actor))) return null
    return new Set(since.map(({ actor }) => actor)).size === 1 ? joined.actors : null
  }

  /** People, spoken of together in this sentence. */
  peopleAgain(actors: readonly ActorKey[], sentence: Sentence): Group | null {
    return actors.every(actor => actor.startsWith('leader:')) ? { actors, sentence: sentence.index } : null
  }

  /** "The leaders signed. It was Quill's first visit. The two": the same, where nobody else is named since. */
  stillThem(group: Group | null, count: number, sentence: Sentence): readonly ActorKey[] | null {
    if (group?.actors.length !== count) return null
    const ago = sentence.index - group.sentence
    if (ago < 1 || ago > STILL) return null
    const since = this.leaders.slice(-40).filter(named => named.sentence > group.sentence)
    return since.every(named => group.actors.includes(named.actor)) ? group.actors : null
  }

  /** The only other person that the sentence before, or the one before that, names. */
  otherThan(actor: ActorKey, sentence: Sentence): Named | null {
    for (const back of [1, BACK]) {
      const others = this.leaders.slice(-40).filter(n => sentence.index - n.sentence === back && n.actor !== actor)
      if (others.length === 0) continue
      return others.every(n => n.actor === others[0]!.actor) ? others[0]! : null
    }
    return null
  }

  /** The people of the last sentences who are so called, where they are just two, of different sides. */
  onlyLeaders(sentence: Sentence, reach: number, noun: string): ActorKey[] | null {
    const people = new Map<ActorKey, ActorKey | null>()
    for (let at = this.leaders.length - 1; at >= 0; at--) {
      const { sentence: told, kind, actor, side } = this.leaders[at]!
      if (sentence.index - told > reach) break
      if (told < sentence.index && isCalled(kind, noun)) people.set(actor, side)
    }
    const sides = new Set(people.values())
    return people.size === 2 && sides.size === 2 && !sides.has(null) ? [...people.keys()].reverse() : null
  }

  /**
   * The sides last spoken of; where more are near than are counted, those the article speaks of most. Who is named later
   * in the sentence is somebody else: "both countries struck deals with the US". Countries are no courts or unions.
   */
  lastSides(
    sentence: Sentence,
    count: number,
    later: ReadonlySet<ActorKey>,
    states = false,
    pairs: Pairs = NO_PAIRS
  ): readonly ActorKey[] | null {
    // "They spoke of Gondor and Rohan. The two sides agreed": those who spoke
    const acting = this.#topicsNear(sentence) ? this.#sidesMeant(sentence, count, later, states, pairs, true) : null
    return acting ?? this.#sidesMeant(sentence, count, later, states, pairs, false)
  }

  #topicsNear({ index }: Sentence): boolean {
    return this.sides.slice(-20).some(({ sentence, topical }) => topical && index - sentence <= BACK)
  }

  #sidesMeant(
    sentence: Sentence,
    count: number,
    later: ReadonlySet<ActorKey>,
    states: boolean,
    { same: before, joined, outsider }: Pairs,
    acting: boolean
  ): readonly ActorKey[] | null {
    const same = before?.actors.length === count && sentence.index - before.sentence <= SAME ? before.actors : null
    const couple =
      count === 2 && joined && outsider === null && sentence.index - joined.sentence === 1 ? joined.actors : null
    // whoever is turned to from outside is rather whom the article is about than the last two named
    const reaches = acting ? [0, 1, BACK] : outsider === null ? [0, 1, BACK, WIDE] : [WIDE, 0, 1, BACK]
    for (const reach of reaches) {
      // "Both sides" once more, with nobody but a mediator named between: the same as before
      if (same && (reach >= BACK || (reach === 1 && !couple))) return same
      const all = this.recentSides(sentence, reach, acting).filter(
        side => side !== outsider && (!states || side.startsWith('country:'))
      )
      // "the two sides noted the ties between Gondor and Rohan" are these
      if (all.length === count && all.every(side => later.has(side))) return all
      // "the two sides will draft a paper, Gondor said, a thing Rohan kept silent on": those the article is about, not two named in passing
      const weigh = (side: ActorKey): number => this.counts.get(side) ?? 0
      const named = all.filter(side => later.has(side))
      const lightest = Math.min(...named.map(weigh))
      if (named.length === count && all.every(side => later.has(side) || weigh(side) < lightest)) return named
      const sides = all.filter(side => !later.has(side))
      if (sides.length < count) continue
      if (sides.length === count) return sides
      // "Mediators of Gondor said both sides …": those whom the sentence before opened with
      if (couple && couple.every(side => sides.includes(side))) return couple
      const ranked = sides.map(side => ({ side, weight: weigh(side) })).sort((a, b) => b.weight - a.weight)
      const [inside, outside] = [ranked[count - 1]?.weight ?? 0, ranked[count]?.weight ?? 0]
      if (inside > outside) return ranked.slice(0, count).map(({ side }) => side)
      if (outsider === null || reach !== WIDE) return null
    }
    // "both sides agreed to stop, and the rebels to disarm": the only two, though one is named again
    const all = states ? [] : this.recentSides(sentence, BACK, acting)
    return all.length === count ? all : null
  }

  /** Sides named in the last sentences, in order of first mention there; `acting`: not those that are only spoken of. */
  recentSides(sentence: Sentence, reach: number, acting = false): ActorKey[] {
    const sides = new Set<ActorKey>()
    for (let at = this.sides.length - 1; at >= 0; at--) {
      const named = this.sides[at]
      if (!named || sentence.index - named.sentence > reach) break
      if (named.side === null || (acting && named.topical)) continue
      sides.delete(named.side) // walking back: the earlier mention decides the order
      sides.add(named.side)
    }
    return [...sides].reverse()
  }

  /** The two that a sentence opens with, joined by "and". */
  joinedIn(sentence: Sentence, tokens: readonly Token[]): readonly [Named, Named] | null {
    const near = (named: Named): boolean => named.sentence === sentence.index && named.at < sentence.firstToken + 16
    const leaders = this.leaders.slice(-20).filter(near)
    // "Gondor's minister Quill and Rohan's envoy Brand" are two, however many are named
    const heads = leaders.length === 2 ? leaders : [...leaders, ...this.sides.slice(-40).filter(near)]
    heads.sort((a, b) => a.at - b.at)
    const [one, other] = heads.filter((named, index) => heads.findIndex(n => n.actor === named.actor) === index)
    if (!one || !other || one.side === other.side) return null
    const between = tokens.slice(one.at + 1, other.at)
    const joined = between.some(token => token.lower === 'and') && !between.some(token => token.pos === 'VERB')
    return joined ? [one, other] : null
  }

  /** The country or organisation that does something with which a sentence begins. */
  opens(sentence: Sentence, said: Mention | undefined, tokens: readonly Token[]): Opening | null {
    const [first, other] = this.sides
      .slice(-40)
      .filter(named => named.sentence === sentence.index && named.at <= sentence.firstToken + 1)
    if (!first && said && said.firstToken === sentence.firstToken && said.kind !== 'LEADER' && said.actors.length === 1)
      return { actor: said.actors[0]!, sentence: sentence.index, ofPerson: false }
    if (!first?.side || other || first.actor.startsWith('leader:')) return null
    const ofPerson = this.leaders
      .slice(-20)
      .some(n => n.sentence === sentence.index && n.at > first.at && n.at <= first.at + 5)
    let owned = false
    let seated = false
    for (let at = first.at + 1; at < first.at + (owned || seated ? 9 : 5); at++) {
      const token = tokens[at]
      if (token?.pos === 'VERB' || token?.pos === 'AUX')
        return { actor: first.side, sentence: sentence.index, ofPerson }
      // "Gondor's foreign ministry on Tuesday summoned"
      const house = INSTITUTIONS.has(token?.lower ?? '')
      if (house) seated = true
      const own =
        /^['’]s?$/.test(token?.text ?? '') && tokens.slice(at + 1, at + 5).some(t => INSTITUTIONS.has(t.lower))
      if (own) owned = true
      const day = seated && token?.lower === 'on' && /day$/.test(tokens[at + 1]?.lower ?? '')
      if (own || day || house) continue
      // "Gondor's army-led government"
      if (owned && ((!seated && token?.pos === 'ADJ') || token?.text === '-')) continue
      if (!token || !/^(?:PROPN|ADV|NOUN)$/.test(token.pos) || token.lower === 'and') return null
    }
    return null
  }

  /** The other of the two countries that are near, where the sentence has spoken of one of them. */
  otherCountry(sentence: Sentence, later: ReadonlySet<ActorKey>): ActorKey | undefined {
    const isCountry = (side: ActorKey): boolean => side.startsWith('country:')
    const [own] = this.recentSides(sentence, 0).filter(isCountry)
    const near = this.recentSides(sentence, BACK).filter(side => isCountry(side) && !later.has(side))
    const other = own && near.length === 2 ? near.find(side => side !== own) : undefined
    // "Gondor invaded its neighbour", in news of Gondor and Harad: not Rohan, which was named once before it
    const [main, next] = [...this.counts]
      .filter(([side]) => isCountry(side) && side !== own && !later.has(side))
      .sort((a, b) => b[1] - a[1])
    const [side, count] = main ?? []
    if (!own || !side || !count || count < CLEARLY || count < 2 * (next?.[1] ?? 0)) return other
    return other && count < CLEARLY * (this.counts.get(other) ?? 0) ? other : side
  }
}
