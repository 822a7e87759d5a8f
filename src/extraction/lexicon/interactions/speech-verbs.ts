/** Words that put something in the speaker's mouth; who says bad things of another by them accuses him. */
export const SPEECH: ReadonlySet<string> = new Set([
  'according to',
  ...'reply respond rule find lament complain decry bemoan deplore regret resent counter retort say claim allege assert state declare insist argue charge maintain tell warn stress write tweet contend add note suggest believe think conclude describe affirm confirm reveal report estimate reiterate announce acknowledge vow swear assess'.split(
    ' '
  )
])
