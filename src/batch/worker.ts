import type { Rule } from '../rules.ts'
import { type Answer, perform, type Task, type TaskSettings } from './task.ts'

export interface Job {
  readonly tasks: readonly Task[]
  readonly settings: TaskSettings
  /** Where the worker stands: the number of the task in hand (that of all tasks, when they are done), of the release in it, and whether the thread has ended. */
  readonly position: Int32Array
}

let inHand: Int32Array | null = null
// The pool is told of errors, not of a thread that just ends.
process.on('exit', () => inHand && Atomics.store(inHand, 2, 1))

/** What a worker of the pool does: all answers to a few tasks. */
export default async function work({ tasks, settings: given, position }: Job): Promise<Answer[]> {
  const settings = given.rulesFrom === undefined ? given : { ...given, ...(await loadRules(given.rulesFrom)) }
  const answers: Answer[] = []
  inHand = position
  for (const [number, task] of tasks.entries()) {
    Atomics.store(position, 1, -1)
    Atomics.store(position, 0, number)
    for await (const answer of perform(task, settings, () => Atomics.add(position, 1, 1))) answers.push(answer)
  }
  Atomics.store(position, 0, tasks.length)
  return answers
}

async function loadRules(path: string): Promise<{ rules?: readonly Rule[] }> {
  const { loadOwn } = await import('../own/config.ts')
  const { rules } = await loadOwn([], path)
  return rules === undefined ? {} : { rules }
}
