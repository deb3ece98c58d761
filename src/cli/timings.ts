import { extractFrom } from '../extract.ts'
import { read } from '../read/read.ts'
import type { ExtractOptions } from '../rules.ts'

const STAGES = ['read', 'segment', 'frame', 'annotate', 'resolve', 'assemble'] as const
/** Runs after the first; the first half of them is not counted, as the code is still being compiled. */
const RUNS = 400

/** A table of the time that each stage takes: on the first run, as in a command that is just started, and warm, as in a batch. */
export async function measureStages(bytes: Uint8Array, path: string | null, options: ExtractOptions & { readonly format?: string }): Promise<string> {
  const runs: Record<string, number>[] = []
  for (let run = 0; run <= RUNS; run++) runs.push(await measureOnce(bytes, path, options))
  const lines = STAGES.map((stage) => {
    const warm = runs.slice(RUNS / 2).map((times) => times[stage]!)
    return [stage, runs[0]![stage]!, warm.sort((a, b) => a - b)[warm.length >> 1]!] as const
  })
  const total = ['total', sum(lines.map(([, first]) => first)), sum(lines.map(([, , warm]) => warm))] as const
  return [...lines, total]
    .map(([stage, first, warm]) => `${stage.padEnd(10)} first ${first.toFixed(1).padStart(6)} ms   warm ${warm.toFixed(3).padStart(7)} ms\n`)
    .join('')
}

async function measureOnce(bytes: Uint8Array, path: string | null, options: ExtractOptions & { readonly format?: string }): Promise<Record<string, number>> {
  const times: Record<string, number> = {}
  let last = performance.now()
  const note = (stage: string) => {
    const now = performance.now()
    times[stage] = now - last
    last = now
  }
  const source = await read(bytes, { ...options, path })
  note('read')
  extractFrom(source, { path, format: source.format, sha256: '', length: bytes.length }, options, note)
  return times
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
