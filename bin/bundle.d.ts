import type { Script } from 'node:vm'
import type * as command from '../src/cli/run.ts'

/** The command as it is built. */
export function loadBundle(): typeof command

/** Compiles the bundle, with code that was kept before. */
export function compile(cachedData?: Buffer): Script

/** Keeps the code of every function that `use` needs. */
export function keepCode(use: (bundle: typeof command) => Promise<void>): Promise<void>
