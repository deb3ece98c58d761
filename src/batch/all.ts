import { ExtractError } from '../errors.ts'
import { readBytes, readStream } from './bytes.ts'
import { type Filter, listInputs } from './inputs.ts'
import { extractReleases, type Outcome, type Settings } from './releases.ts'

export interface BatchSettings extends Settings, Filter {
  /** Larger files are refused. */
  readonly maxBytes: number
}

/** Every release behind the operands (files, folders, `-`), one after the other; what fails is an outcome too. */
export async function* extractAll(operands: readonly string[], stdin: () => AsyncIterable<Uint8Array>, settings: BatchSettings): AsyncGenerator<Outcome> {
  for (const { path, error } of listInputs(operands, settings)) {
    if (error !== null) yield { path, isPart: false, release: null, error }
    else {
      const bytes = await (path === null ? readStream(stdin(), settings.maxBytes) : readBytes(path, settings.maxBytes)).catch((cause) => cause)
      if (bytes instanceof ExtractError) yield { path, isPart: false, release: null, error: bytes }
      else yield* extractReleases(bytes, path, settings)
    }
  }
}
