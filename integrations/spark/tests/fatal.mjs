// Loaded into the command by NODE_OPTIONS: makes the whole process die of, or hang at, a record with these words.
import { isMainThread } from 'node:worker_threads'

const parse = JSON.parse

if (isMainThread) {
  JSON.parse = (text, reviver) => {
    if (String(text).includes('KILLS THE PROCESS')) process.kill(process.pid, 'SIGKILL')
    if (String(text).includes('STOPS THE PROCESS')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    return parse(text, reviver)
  }
}
