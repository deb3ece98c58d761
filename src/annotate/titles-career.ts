import type { Document, Title } from '../document.ts'
import { isTitleHead } from '../text/title-words.ts'
import type { Bodies } from './bodies.ts'
import { isPlaceName } from './title-place.ts'
import { textOf } from './title-text.ts'
import { behindJoined, behindRole, POST } from './title-verbs.ts'
import { namesAnother, withOrganization } from './titles-found.ts'
import { isOfWords, readTitles } from './titles-row.ts'
import { readStated } from './titles-stated.ts'

/** Tokens between "roles" and "include". */
const REACH = 6
/** Tokens of "from sales clerk". */
const LONGEST_FROM = 6
/** Tokens of a clause up to its verb: "Before he retired in May from *serving* as". */
const LONGEST_OPENING = 8
/** Words of a name that no list knows. */
const LONGEST_EMPLOYER = 3
const SERVING = /^(?:serving|served|working|worked|acting|retiring|retired|careers?|time|tenure|years)$/
const SMALL = /^\p{Ll}/u
const JOINING = /^(?:(?:re)?join(?:ing|ed)|appointed|appointment)$/
const BEHIND_OFFICE = new Set(', from since between at in until for'.split(' '))
/** Tokens behind a name or a pronoun that a career may take. */
const LONGEST_CAREER = 120
const CAREER = new Set(
  'comes came took brings brought responsible joined joining moved moving continued taught lectured posted seconded transferred recruited rejoined began started trained qualified worked working serving served career rose returned promoted appointed represented spent positions position roles role'.split(
    ' ',
  ),
)
/** What stands before dates and before the rest of a title. */
const WITHIN = new Set('in since until by of and the for during as a an'.split(' '))
const CLAUSE_VERB = new Set('is was has had became will'.split(' '))
const CONJUNCTION = new Set('since when while that after before because until as where'.split(' '))
const BECOMES = new Set('became becoming become'.split(' '))
/** "and *was* promoted" */
const GOES_ON = new Set('is was has had'.split(' '))
/** "and *later* served as" */
const THEN = new Set('then later subsequently eventually'.split(' '))

/** "moved to Example Corp. in 2008, initially *as Director of Strategy* and then *as Director of Engineering*": offices of a career. */
export function readCareer(doc: Document, bodies: Bodies, from: number, limit: number): Title[] {
  const found: Title[] = []
  let isCareer = false
  let body: string | null = null
  /** The body behind the last verb of a career. */
  let near: string | null = null
  const add = (titles: readonly Title[]) => {
    for (const title of titles)
      found.push(
        withOrganization(title, body !== null && isOfWords(title.organization) ? body : (title.organization ?? (namesAnother(title.text) ? null : body))),
      )
  }
  const end = Math.min(limit - 1, from + LONGEST_CAREER)
  for (let i = from; i < end; i++) {
    const { lower } = doc.tokens[i]!
    // 'Inspector Day said, "*The accused* worked as': of somebody else
    if (lower === '"' && !/^(?:i|my|we|as|after|when|while|in|during)$/.test(doc.tokens[i + 1]!.lower)) break
    if (lower === 'he' || lower === 'she' || lower === 'who' || opensClause(doc, i)) break
    if (CAREER.has(lower)) {
      isCareer = true
      near = null
    }
    const starting = bodies.startingAt(i)?.name
    near = starting ?? near
    body = starting ?? (opensUnknown(doc, bodies, i) ? (isCareer ? readEmployer(doc, i, end) : null) : body)
    // "held positions at Example Mills, *including Vice President of Operations*", "whose past roles *include director of nursing*"
    if (isCareer && ((lower === 'including' && /^(?:capital|upper)$/.test(doc.tokens[i + 1]!.shape)) || isRolesList(doc, i))) {
      add(readTitles(doc, bodies, i + 1, limit, 'career-title').titles)
      continue
    }
    // "joined as an editor *and was promoted to chief editor*", "has held posts in industry *and was an* Associate Professor"
    const next = doc.tokens[i + 1]!.lower
    if (lower === 'and' && (GOES_ON.has(next) || THEN.has(next))) {
      const { titles } = readStated(doc, bodies, THEN.has(next) ? i + 2 : i + 1, limit)
      add(titles.map((title) => ({ ...title, rule: 'career-title' })))
    }
    // "… before *accepting the position of* director"
    const role = lower.endsWith('ing') && lower !== 'being' && lower !== 'moving' ? behindRole(doc.tokens, i, limit) : null
    // "worked her way up *from intern to Chief Engineer*"
    const risen = isCareer && lower === 'to' && doc.tokens[i + 1]!.shape === 'capital' && isRisen(doc, i) ? i + 1 : null
    if ((role ?? risen) !== null) {
      add(readTitles(doc, bodies, (role ?? risen)!, limit, 'career-title').titles)
      continue
    }
    // "head of mills and, *before that, a* brand manager"
    const isBefore = lower === ',' && doc.tokens[i - 1]!.lower === 'that' && /^(?:before|to)$/.test(doc.tokens[i - 2]?.lower ?? '')
    if (!BECOMES.has(lower) && !isBefore && (!isCareer || lower !== 'as' || i === from + 1)) continue
    const at = /^(?:a|an|the)$/.test(next) ? i + 2 : i + 1
    if (at >= limit) continue
    // "became *the university's* dean"
    const { titles } = readTitles(doc, bodies, i + 1, limit, 'career-title')
    // "began as *a teacher at the Example School*": small letters with a name, "worked as a volunteer" says little
    if ((body === null || near === null) && titles.some(({ organization, text }) => organization === null && SMALL.test(text))) continue
    add(titles)
  }
  return found
}

/** "*After serving as interim CEO since May,* Jane Roe takes over": what the clause says that opens the sentence. `name` is the token behind its comma. */
export function readOpening(doc: Document, bodies: Bodies, first: number, name: number): readonly Title[] {
  // "*As head of mills from 2010 to 2015,* she led": the office and when or where
  if (doc.tokens[first]!.lower === 'as') {
    const found = readTitles(doc, bodies, first + 1, name - 1, 'career-title')
    return found.edge >= name - 1 || BEHIND_OFFICE.has(doc.tokens[found.edge]!.lower) ? found.titles : []
  }
  for (let i = first; i < Math.min(name - 2, first + LONGEST_OPENING); i++) {
    const [word, next] = [doc.tokens[i]!, doc.tokens[i + 1]!]
    if (word.shape === 'mark') return []
    if (word.lower === 'becoming') return readTitles(doc, bodies, i + 1, name - 1, 'career-title').titles
    if (JOINING.test(word.lower)) {
      const behind = behindJoined(doc.tokens, i + 1, name - 1)
      if (behind === i + 1) return []
      const firm = bodies.startingAt(i + 1)?.name ?? null
      const found = readTitles(doc, bodies, behind, name - 1, 'career-title').titles
      return found.map((title) => withOrganization(title, title.organization ?? firm))
    }
    if (next.lower === 'as' && SERVING.test(word.lower)) return readTitles(doc, bodies, i + 2, name - 1, 'career-title').titles
  }
  return []
}

/** "worked her way up *from intern to*", "rose through the ranks *from sales clerk to*" */
function isRisen({ tokens }: Document, to: number): boolean {
  for (let i = to - 2; i > Math.max(0, to - LONGEST_FROM) && tokens[i]!.shape !== 'mark'; i--)
    if (tokens[i]!.lower === 'from') return isTitleHead(tokens[to - 1]!.lower)
  return false
}

/** "serving since *Jane Roe was* sworn in as": another subject and its verb begin. */
function opensClause({ tokens }: Document, at: number): boolean {
  if (tokens[at]!.shape !== 'capital' || !CONJUNCTION.has(tokens[at - 1]!.lower)) return false
  let verb = at + 1
  while (verb < at + 3 && tokens[verb]?.shape === 'capital') verb++
  return CLAUSE_VERB.has(tokens[verb]?.lower ?? '')
}

/** "joined *Novexo* as": a name that no rule takes for a body; what stands before it is not where the office is. */
function opensUnknown({ tokens }: Document, bodies: Bodies, at: number): boolean {
  return /^(?:capital|upper|mixed)$/.test(tokens[at]!.shape) && !bodies.at(at) && tokens[at - 1]!.shape === 'lower' && !WITHIN.has(tokens[at - 1]!.lower)
}

/** "held roles at *Zentro Quill*, including": a name that no list knows, between "at" and a comma. */
function readEmployer(doc: Document, from: number, limit: number): string | null {
  let end = from
  while (end < limit && end < from + LONGEST_EMPLOYER && /^(?:capital|mixed)$/.test(doc.tokens[end]!.shape)) end++
  if (doc.tokens[from - 1]!.lower !== 'at' || doc.tokens[end]!.text !== ',') return null
  const name = textOf(doc, from, end)
  return isPlaceName(name) || isOfWords(name) ? null : name
}

/** "previous positions *include*", "past roles at Example Mills *include*" */
export function isRolesList({ tokens }: Document, at: number): boolean {
  return (
    /^(?:include|includes|included)$/.test(tokens[at]!.lower) &&
    tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => lower.endsWith('s') && POST.has(lower))
  )
}
