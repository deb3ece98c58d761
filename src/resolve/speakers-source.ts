import { endBefore, organization, type Scene, sightsIn, startOf, tokenAt, tokenBehind, unnamed, type Who } from './speakers-scene.ts'

/** Works in which a body speaks. */
const REPORTS = new Set('report reports research study studies survey surveys data analysis statistics website filing statement figures findings'.split(' '))
/** Tokens of "the Example Institute of Mills's annual report". */
const LONGEST_REPORT = 14

/** "according to the Example Institute's annual report", "… to a study by the Example Institute": the body whose words they are. */
export function readReport(scene: Scene, from: number, to: number): Who | null {
  const end = Math.min(to, from + LONGEST_REPORT)
  for (let at = from; at < end; at++) {
    const { lower, text } = tokenAt(scene, at)!
    if (/^[.,;:("]$/.test(text)) return null
    if (!REPORTS.has(lower)) continue
    const body = sightsIn(scene.organizations, startOf(scene, from), endBefore(scene, at)).at(-1)
    if (body) return tokenAt(scene, tokenBehind(scene, body.end))?.text === "'s" ? organization(body.entity, body) : null
    const by = /^(?:released|published|issued|conducted|written)$/.test(tokenAt(scene, at + 1)?.lower ?? '') ? at + 2 : at + 1
    if (!/^(?:by|from)$/.test(tokenAt(scene, by)?.lower ?? '')) return null
    const next = tokenAt(scene, by + 1)?.lower === 'the' ? by + 2 : by + 1
    const author = sightsIn(scene.organizations, startOf(scene, next), startOf(scene, next) + 1)[0]
    return author ? organization(author.entity, author) : null
  }
  return null
}

/** "according to Example's research": a source that is a named body's. */
export function readSource(scene: Scene, from: number, to: number): Who | null {
  const end = Math.min(to, from + 8)
  const body = sightsIn(scene.organizations, startOf(scene, from), startOf(scene, from) + 5)[0]
  let last = from
  while (last < end && !/^[.,;:("]$/.test(tokenAt(scene, last)!.text)) last++
  return body && last > from ? unnamed(scene, { start: startOf(scene, from), end: endBefore(scene, last) }) : null
}
