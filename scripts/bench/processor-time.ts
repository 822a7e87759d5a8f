import { readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const MS_PER_TICK = 10
/** Fields of /proc/PID/stat behind the program's name: what it spent itself, and what the system spent for it. */
const [USER, SYSTEM] = [11, 12]

/**
 * Milliseconds of processor time that these processes have taken since they began. They say what an answer costs on a
 * machine that others use too, where the clock says little. `NaN` where the system does not tell.
 */
export function processorTime(pids: readonly number[]): number {
  let ticks = 0
  for (const pid of pids) {
    let stat: string
    try {
      stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    } catch {
      return NaN
    }
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    ticks += Number(fields[USER]) + Number(fields[SYSTEM])
  }
  return ticks * MS_PER_TICK
}

/** Milliseconds that all threads of this process and of these others have taken. */
export function processorTimeWith(pids: readonly number[]): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000 + processorTime(pids)
}
