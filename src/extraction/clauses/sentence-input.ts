import type { DateMention, Mention, Token } from '../document.js'
import type { Sides } from './actors.js'
import type { TokenClass } from './tag.js'

/** One sentence as it comes: its tokens [first, last), what each can do, and who and when is named in it. */
export interface SentenceInput {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly classes: readonly TokenClass[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly sides: Sides
}
