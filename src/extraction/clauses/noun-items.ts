import type { Mention, Token } from '../document.js'
import { actorRefs, distinctActors } from './actors.js'
import type { SentenceInput } from './sentence-input.js'
import type { TokenClass } from './tag.js'
import type { ActorRef, NounItem, NounPhrase } from './types.js'
import { REPRESENTATIVES } from '../lexicon/representatives.js'

/** "the Brussels Agreement", "the Washington accords": a document called after where it was made is nobody's. */
function namesAccord(mention: Mention, tokens: readonly Token[]): boolean {
  // "UN Security Council Resolution 2216"
  if (mention.kind === 'ORGANIZATION' && /^Resolutions?$/.test(tokens[mention.lastToken]?.text ?? ''))
    return /^\d/.test(tokens[mention.lastToken + 1]?.text ?? '')
  const word = mention.form === 'CAPITAL' ? tokens[mention.lastToken]?.text : undefined
  return (
    word !== undefined &&
    /^(?:Agreement|Protocol|Declaration|Convention|Treaty|[Aa]ccords?|Memorandum|Pact|agreements)$/.test(word)
  )
}

const MEMBERS_OF_MOVEMENTS: ReadonlySet<string> = new Set(
  'group movement militia rebel fighter militant insurgent guerrilla gunman faction insurgency jihadist attacker extremist member operative leader commander terrorist soldier organisation organization coalition combatant rebellion'.split(
    ' '
  )
)

const RANKS = /^(?:vice|deputy|ex|co|under|sub)-/ // vice-minister

const STANDS_FOR: ReadonlySet<string> = new Set(['COUNTRY', 'LEADER', 'ORGANIZATION'])

const WORKS =
  /^(?:pipelines?|railways?|ports?|dams?|plants?|projects?|roads?|bridges?|airports?|mines?|infrastructure)$/

const HOLDINGS =
  /^(?:compan(?:y|ies)|firms?|factor(?:y|ies)|banks?|ships?|tankers?|vessels?|freighters?|boats?|bases?|posts?|outposts?|positions?|refiner(?:y|ies)|terminals?|towns?|villages?|territory|hills?)$/

/** "Gondor-backed fighters", "a Quill-era law": the name only tells what sort they are; "Gondor-led", "Rohan-flagged" tell whose. */
function onlyQualifies(mention: Mention, tokens: readonly Token[]): boolean {
  const [dash, word] = [tokens[mention.lastToken], tokens[mention.lastToken + 1]]
  if (dash?.text !== '-' || dash.start !== mention.end || word?.start !== dash.end) return false
  // "a Gondor-funded railway": what somebody builds abroad is his
  if (
    /^(?:funded|financed)$/.test(word.lower) &&
    tokens.slice(mention.lastToken + 2, mention.lastToken + 5).some(t => WORKS.test(t.lower))
  )
    return false
  // "a Gondor-run mine", "a Gondor-held post"
  if (
    /^(?:run|controlled|built|managed|held|administered|linked)$/.test(word.lower) &&
    tokens.slice(mention.lastToken + 2, mention.lastToken + 5).some(t => WORKS.test(t.lower) || HOLDINGS.test(t.lower))
  )
    return false
  return (
    !/^(?:led|flagged|owned|registered|operated|crewed|chartered)$/.test(word.lower) &&
    /(?:ed|born|made|run|built|owned|held|^era)$/.test(word.lower)
  )
}

/** "the Gondor-led Union": whoever leads it, the Union acts. */
const leadsAnother = ({ lastToken }: Mention, { tokens, mentions }: SentenceInput, last: number): boolean =>
  tokens[lastToken]?.text === '-' &&
  tokens[lastToken + 1]?.lower === 'led' &&
  mentions.some(m => m.kind === 'ORGANIZATION' && m.firstToken > lastToken && m.lastToken <= last)

/** "Gondor's Union ambassador", "its Union mission": where a state's envoy is posted is not for whom he acts. */
const postedTo = (mention: Mention, head: string, owners: readonly ActorRef[], owned: boolean): boolean =>
  mention.kind === 'ORGANIZATION' &&
  /^(?:ambassador|envoy|mission|representative|delegation|diplomat)$/.test(head) &&
  (owned || owners.some(o => o.actor.startsWith('country:')))

/** "a Gondorian government source": who speaks for the government without a name. */
const isInformed = (tokens: SentenceInput['tokens'], first: number, head: number): boolean =>
  /^sources?$/.test(tokens[head]!.lower) &&
  tokens
    .slice(first, head)
    .some(t =>
      /^(?:government|official|diplomatic|security|military|ministry|intelligence|presidential)$/.test(t.lower)
    )

const isNominal = (c: TokenClass): boolean => c === 'NOUN' || c === 'NAME' || c === 'PRONOUN'

/** What the chunk [first, last) says: its head, whom it stands for, whose it is; null where it holds no noun. */
export function nounItem(input: SentenceInput, first: number, last: number): NounItem | null {
  const { tokens, classes } = input
  const classAt = (i: number): TokenClass => classes[i - input.first]!
  let head = last - 1
  while (head > first && !isNominal(classAt(head))) head--
  if (!isNominal(classAt(head))) {
    const counted = classAt(last - 1) === 'NUMBER' || classAt(last - 1) === 'DETERMINER'
    if (!counted) return null
    head = last - 1
  }
  // after "Trump's", what precedes is only an owner
  let genitive = -1
  for (let i = first; i < last; i++) if (classAt(i) === 'GENITIVE') genitive = i
  const possessive = classAt(first) === 'POSSESSIVE' ? tokens[first]!.lower : null
  const actors: ActorRef[] = []
  const owners: ActorRef[] = []
  for (const mention of input.mentions) {
    if (mention.firstToken >= last) break // they come in order
    if (mention.lastToken <= first || !STANDS_FOR.has(mention.kind)) continue
    if (onlyQualifies(mention, tokens) || namesAccord(mention, tokens)) continue
    if (leadsAnother(mention, input, last)) continue
    if (postedTo(mention, tokens[head]!.word.singular, owners, possessive !== null)) continue
    const refs = actorRefs(mention, input.sides)
    const coversHead = mention.firstToken <= head && mention.lastToken > head
    const named =
      mention.kind === 'LEADER' &&
      mention.firstToken > genitive &&
      (mention.lastToken >= last - 1 || mention.lastToken > head)
    // "a Gondorian-Haradrian" is of both
    const joined =
      mention.form === 'DEMONYM' &&
      tokens[mention.lastToken]?.text === '-' &&
      mention.lastToken + 1 === head &&
      input.mentions.some(m => m.form === 'DEMONYM' && m.firstToken === head)
    if (coversHead || named || joined) actors.push(...refs)
    else owners.push(...refs)
  }
  const lemma = tokens[head]!.word.singular
  if (
    actors.length === 0 &&
    owners.length > 0 &&
    (REPRESENTATIVES.has(lemma.replace(RANKS, '')) ||
      REPRESENTATIVES.has(tokens[head]!.lower) ||
      isInformed(tokens, first, head) ||
      // "Union sources"
      (/^(?:source|forum|grouping)$/.test(lemma) && owners.every(o => o.actor.startsWith('organization:'))))
  ) {
    actors.push(...owners.map(o => ({ ...o, actor: o.side ?? o.actor })))
  }
  // "the Front rebel group", "Front fighters": of a movement, they are the movement
  if (actors.length === 0 && owners.length > 0 && MEMBERS_OF_MOVEMENTS.has(lemma))
    actors.push(...owners.filter(o => o.actor.startsWith('organization:') && o.mention.firstToken >= first))
  const modifiers: string[] = []
  for (let i = first; i < head; i++) modifiers.push(tokens[i]!.lower)
  return { first, last, head, lemma, modifiers, actors: distinctActors(actors), owners, possessive }
}

export function phraseOf(items: readonly NounItem[], first: number, last: number): NounPhrase {
  const tail = items[items.length - 1]!
  const one = items.length === 1
  return {
    first,
    last,
    items,
    head: tail.head,
    lemma: tail.lemma,
    modifiers: tail.modifiers,
    actors: one ? tail.actors : distinctActors(items.flatMap(i => i.actors)),
    owners: one ? tail.owners : items.flatMap(i => i.owners),
    appositions: [],
    complements: []
  }
}
