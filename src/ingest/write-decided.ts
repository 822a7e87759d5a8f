import type { GraphStore, StoreWriter, WriteLimits } from '../graph/store.js'
import type { ReferenceNames } from './resolver-context.js'
import { decidedNames } from './resolver-context.js'

/** Somebody decided who is who while this was being written: it has to be written again. */
class DecidedMeanwhile extends Error {}

/** The names with what people decided about who is who by now. */
export async function namesIn(writer: StoreWriter, names: ReferenceNames): Promise<ReferenceNames> {
  return decidedNames(names, await writer.entityDecisions())
}

/**
 * One write transaction that knows who is who. Decisions about that lock all writers' last step: whoever comes there later
 * finds that they decided meanwhile, and is written again.
 */
export async function writeDecided<T>(
  store: GraphStore,
  names: ReferenceNames,
  work: (writer: StoreWriter, names: ReferenceNames) => Promise<T>,
  limits?: WriteLimits
): Promise<T> {
  for (;;) {
    try {
      return await store.write(async writer => {
        const version = await writer.entityVersion()
        const result = await work(writer, version === 0 ? names : await namesIn(writer, names))
        if (!writer.alone && (await writer.entityVersion()) !== version) throw new DecidedMeanwhile()
        return result
      }, limits)
    } catch (error) {
      if (!(error instanceof DecidedMeanwhile)) throw error
    }
  }
}
