import { setFlagsFromString } from 'node:v8'

/** Above this a release is worth well-built patterns. */
const SMALL = 50_000

/** For one small release most of the time goes into building patterns that are used a few times: V8 is told to build them quickly, not well. */
export function quickenPatterns(bytes: Uint8Array): void {
  if (bytes.length > SMALL) return
  setFlagsFromString('--no-regexp-peephole-optimization')
  setFlagsFromString('--no-regexp-optimization')
}
