import { setFlagsFromString } from 'node:v8'

/** Above this a release is worth well-built patterns. */
const SMALL = 50_000

/** The last: straight to machine code, as most patterns are used more than once. */
const QUICK = ['regexp-peephole-optimization', 'regexp-optimization', 'regexp-tier-up']

/** For one small release most of the time goes into building patterns that are used a few times: V8 is told to build them quickly, not well. */
export function quickenPatterns(bytes: Uint8Array): void {
  if (bytes.length <= SMALL) for (const flag of QUICK) setFlagsFromString(`--no-${flag}`)
}
