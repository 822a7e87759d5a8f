import type { IdentityFigures, WrongPair } from './measure-identity.js'

const figure = (share: number): string => share.toFixed(3)

/** The figures of the parts as a table. */
export function identityTable(measured: readonly IdentityFigures[]): string[] {
  return [
    'part    dispatches events mentions  found precision recall    F1 joined parted',
    ...measured.map(({ part, dispatches, events, mentions, found, ...f }) =>
      [
        part.padEnd(7),
        String(dispatches).padStart(10),
        String(events).padStart(6),
        String(mentions).padStart(8),
        `${((100 * found.length) / mentions).toFixed(1)}%`.padStart(6),
        figure(f.precision).padStart(9),
        figure(f.recall).padStart(6),
        figure(f.f1),
        String(f.wronglyJoined.length).padStart(6),
        String(f.wronglyParted.length).padStart(6)
      ].join(' ')
    )
  ]
}

/** The errors with what `sameEvent` says of them, and the mentions that no claim was found for. */
export function identityErrors({ part, wronglyJoined, wronglyParted, missed }: IdentityFigures): string[] {
  return [
    ...wronglyJoined.flatMap(pair => pairLines(`${part}: wrongly joined`, pair)),
    ...wronglyParted.flatMap(pair => pairLines(`${part}: wrongly parted`, pair)),
    ...missed.map(({ dispatch, mention }) => `${part}: not found (${mention.kind}), ${dispatch.file}: ${mention.quote}`)
  ]
}

function pairLines(what: string, { a, b, comparison: { verdict, score, reasons } }: WrongPair): string[] {
  return [
    `${what}: ${a.mention.event === b.mention.event ? a.mention.event : `${a.mention.event} and ${b.mention.event}`}`,
    `  ${a.dispatch.file} ${a.dispatch.published}: ${a.claim.quote}`,
    `  ${b.dispatch.file} ${b.dispatch.published}: ${b.claim.quote}`,
    `  ${verdict}, ${score}: ${reasons.join('; ')}`
  ]
}
