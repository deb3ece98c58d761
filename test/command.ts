import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
/** The command as users start it. */
export const COMMAND = join(PROJECT, 'bin/extract.js')

export interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number | null
}

export interface RunOptions {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
  /** Sees the process while it runs. */
  readonly onStart?: (child: ChildProcess) => void
}

/** Runs the built command as a process of its own. */
export function extract(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return runProcess(process.execPath, [COMMAND, ...args], options)
}

export function runProcess(program: string, args: readonly string[], { input, cwd = PROJECT, env, uid, onStart }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const stdin = input === undefined && onStart === undefined ? 'ignore' : 'pipe'
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, ...(uid !== undefined && { uid }), stdio: [stdin, 'pipe', 'pipe'] })
    onStart?.(child)
    let out = ''
    let err = ''
    child.stdout!.setEncoding('utf8').on('data', (chunk) => (out += chunk))
    child.stderr!.setEncoding('utf8').on('data', (chunk) => (err += chunk))
    child.on('error', reject).on('close', (code) => resolve({ out, err, code }))
    child.stdin?.on('error', () => {})
    if (input !== undefined) child.stdin?.end(input)
  })
}

/** A folder for one test, with these files in it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'press-extract-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** One answer for each line of standard output. */
// biome-ignore lint/suspicious/noExplicitAny: what is printed is looked at, not trusted
export const linesOf = (ran: Ran): any[] =>
  ran.out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

/** A short release of this town. */
export const releaseOf = (town: string) =>
  `${town} Opens Its New Library\n\n${town.toUpperCase()}, Ohio, May 3, 2024 – The town of ${town} has opened its new library. “We are glad to see it open at last,” said Mayor Jane Whitlock.\n\nContact: press@${town.toLowerCase()}.example\n`
