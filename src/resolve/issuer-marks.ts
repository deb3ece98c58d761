import type { Organization } from '../document.ts'
import { firstFrom } from '../text/find-token.ts'
import { indexKeys } from '../text/key-index.ts'
import type { Mark } from './issuer-page.ts'

/** Keys of other marks that only open a name are longer than this. */
const SHORTEST_OPENING = 4

/** The marks of a page, asked for by the keys of a body's names or by where it is named: a directory has thousands of both. */
export interface MarkIndex {
  /** The first line of the header that is one of its names or names it. */
  readonly headerOf: (organization: Organization, keys: readonly string[]) => Mark | null
  readonly isSource: (keys: readonly string[]) => boolean
  readonly isAbout: (keys: readonly string[]) => boolean
  readonly isSignature: (keys: readonly string[]) => boolean
  /** The marks in which it is named. */
  readonly around: (organization: Organization) => readonly Mark[]
}

export function indexMarks(marks: readonly Mark[]): MarkIndex {
  const keysOf = (kind: Mark['kind']) => indexKeys(marks.filter((mark) => mark.kind === kind).map(({ key }) => key))
  const [sources, abouts, signatures] = [keysOf('source'), keysOf('about'), keysOf('signature')]
  const headers = new Map<string, Mark>()
  for (const mark of marks) if (mark.kind === 'header' && !headers.has(mark.key)) headers.set(mark.key, mark)
  const around = ({ mentions }: Organization) => {
    const found = new Set<Mark>()
    for (const mention of mentions) {
      const mark = marks[firstFrom(marks, mention.start + 1) - 1]
      if (mark !== undefined && mention.end <= mark.end) found.add(mark)
    }
    return [...found]
  }
  return {
    headerOf: (organization, keys) => {
      const own = [...keys.flatMap((key) => headers.get(key) ?? []), ...around(organization).filter(({ kind }) => kind === 'header')]
      return own.reduce<Mark | null>((first, mark) => (first === null || mark.start < first.start ? mark : first), null)
    },
    isSource: (keys) => keys.some((key) => sources.startsWith(key) || sources.opens(key, SHORTEST_OPENING)),
    isAbout: (keys) => keys.some((key) => key.length > 1 && (abouts.startsWith(key) || abouts.opens(key, SHORTEST_OPENING))),
    isSignature: (keys) => keys.some(signatures.has),
    around,
  }
}
