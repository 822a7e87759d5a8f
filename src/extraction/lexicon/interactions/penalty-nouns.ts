import type { NounFrame } from './frame.js'

/** Nouns that name what one side denies another: penalties, expulsions, what is broken off. */
export const PENALTY_NOUNS: readonly NounFrame[] = [
  {
    nouns: 'sanction embargo',
    target: 'on against over toward owner',
    mode: 'discontinue',
    contexts: 'economic',
    table: 'COERCE'
  },
  {
    nouns: 'tariff duty countermeasure levy',
    target: 'on against of',
    mode: 'discontinue',
    contexts: 'economic',
    table: 'COERCE'
  },
  {
    nouns: 'action measure',
    modifier: 'trade punitive retaliatory',
    target: 'against',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    nouns: 'increase hike rise package',
    modifier: 'tariff duty sanction sanctions',
    target: 'on against',
    mode: 'discontinue',
    contexts: 'economic',
    table: 'COERCE'
  },
  { nouns: 'severing severance rupture', target: 'with of', mode: 'discontinue', contexts: 'diplomatic' },
  { nouns: 'breaking breaking-off', target: 'with', mode: 'discontinue', contexts: 'diplomatic', carriedOnly: true },
  { nouns: 'expulsion', target: 'of from', mode: 'expel', contexts: 'diplomatic' },
  { nouns: 'removal exclusion', target: 'of', mode: 'discontinue', contexts: 'economic', confidence: 0.85 },
  { nouns: 'recall', target: 'of from', carriedOnly: true, mode: 'expel', contexts: 'diplomatic' },
  { nouns: 'withdrawal exit', target: 'from', carriedOnly: true, mode: 'withdraw', confidence: 0.6 },
  { nouns: 'boycott', target: 'of against on', mode: 'discontinue', table: 'PROTEST' },
  { nouns: 'war', modifier: 'trade tariff', target: 'with against on', mode: 'discontinue', contexts: 'economic' },
  {
    nouns: 'freeze',
    modifier: 'asset trade diplomatic',
    target: 'on of with',
    mode: 'discontinue',
    contexts: 'economic'
  },
  { nouns: 'suspension freezing severing halting downgrading', target: 'of to in from', mode: 'discontinue' },
  {
    nouns: 'ban',
    modifier: 'import export trade travel entry flight visa arms oil',
    target: 'on against',
    mode: 'discontinue',
    contexts: 'economic',
    table: 'COERCE'
  },
  {
    nouns: 'control curb restriction penalty',
    modifier: 'export import trade visa travel economic financial banking',
    target: 'on against',
    mode: 'discontinue',
    contexts: 'economic'
  },
  {
    nouns: 'ban restriction curb quota surcharge',
    target: 'on against',
    carriedOnly: true,
    mode: 'discontinue',
    contexts: 'economic',
    table: 'COERCE'
  },
  { nouns: 'closure shutdown', target: 'with of', carriedOnly: true, mode: 'discontinue', table: 'COERCE' },
  // told to one's own people, which holds them back from a country and mostly means nobody harm
  { nouns: 'warning', modifier: 'travel', target: 'for on to', mode: 'discontinue', confidence: 0.6 }
]
