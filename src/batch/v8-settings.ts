import { setFlagsFromString } from 'node:v8'

/** Megabytes for new objects before V8 looks through them. A release leaves little behind: V8's own 16 keep some 30 MB more for each worker, for no gain in time. */
const YOUNG_MEGABYTES = 4
/** How much the old objects may grow before V8 looks through them, in percent: of its own accord it waits until they have doubled. */
const GROWTH_PERCENT = 10

/** Memory is looked through by the worker itself, not by threads beside it. */
const NO_THREADS_BESIDE = ['--no-parallel-scavenge', '--no-concurrent-marking', '--no-concurrent-sweeping', '--no-parallel-compaction']

/**
 * A function is compiled anew when it has run four to five times as long as V8 waits by itself. The rules are thousands of small functions, and threads beside
 * the worker compiled them for a third of all processor time: worth it where cores are idle, but these belong to the other workers.
 */
const PATIENCE = process.versions.v8.startsWith('11.') ? '--interrupt-budget=500000' : '--invocation-count-for-turbofan=15000'

/**
 * Sets V8 up for workers that share the cores of a machine, for all that are started from here on. The limits that `worker_threads` takes for a worker
 * do not reach these.
 */
export function shareCores(): void {
  for (const flag of [`--max-semi-space-size=${YOUNG_MEGABYTES}`, `--heap-growing-percent=${GROWTH_PERCENT}`, ...NO_THREADS_BESIDE, PATIENCE])
    setFlagsFromString(flag)
}
