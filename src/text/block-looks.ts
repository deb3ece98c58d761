import menuLines from '../lexicons/lines-menu.txt'
import { isHeaderLine } from './header-lines.ts'
import { isOfFirstPerson } from './not-headlines.ts'
import { phraseFinder } from './phrases.ts'

const findMenu = phraseFinder(menuLines, { after: '$' })
/** Numbers of pages, marks between links. */
const MENU_MARK = /^(?:\d{1,4}|[/|>»›•·‹<]{1,3}|\[\w{1,12}\])$/
/** "Home > News > 2031", "News / Press releases": the path of a page. */
const PATH = /^(?:home|home ?page|start|news|newsroom|press|press ?room|media|media ?cent(?:er|re))\s?(?:[/>»›→]|::)\s?\S/i
/** "Join us on - Facebook" */
const SHARE = /^(?:join|follow|like|find|watch) us (?:on|at)\b/i
const LONGEST_PATH = 200
const SENTENCE = /[.!?:]["'”’)]{0,2}(?:\s?#{1,5})?$/
/** "“The river rose”: neighbours thank the town", without a full stop: a headline. */
const QUOTED_TITLE = /^["“][^"“”\n]{3,100}["”][:,]?(?:\s[^\s"“”]{1,30}){3,16}(?<![.!?:,])$/
/** "Town opens its new bridge at last!", one short sentence: a headline. */
const CALL = /^[^.!?:]{1,90}[!?]$/
const SHORT = 90
const LONG = 220
/** Words in capitals to one in small letters. */
const TITLED = 2.5
/** A script that an export took for text. */
const CODE = /\bfunction\s?\w{0,40}\(|\bdocument\.\w{3,30}\(|\bwindow\.\w{1,40}\s?[=(|]|\bvar\s\w{1,40}\s?=/

/** A line of the page around the release: navigation, share buttons, counters, scripts. */
export function isMenuLine(line: string): boolean {
  if (line.length <= LONGEST_PATH && PATH.test(line)) return true
  if (line.length <= 60 && SHARE.test(line)) return true
  return line.length <= 60 ? MENU_MARK.test(line) || findMenu(line) !== null : line.includes(';') && CODE.test(line)
}

/** "Town Opens Its New Bridge, the First of Two to Be Built in the Valley.": a headline with a full stop. */
function isTitled(line: string, lower: number): boolean {
  return (line.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) > lower * TITLED
}

/** Running text: long, or a sentence. */
export function isBodyLike(line: string, length: number): boolean {
  if (length >= LONG) return !isHeaderLine(line)
  if (isOfFirstPerson(line)) return true
  const lower = line.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0
  if (length >= 40 && SENTENCE.test(line) && lower >= 3 && !(length < SHORT && CALL.test(line)) && !isTitled(line, lower)) return true
  if (/^["“]/.test(line) && length >= 60 && lower >= 4 && !QUOTED_TITLE.test(line)) return true
  if (/^[\p{Lu}\s.,]{3,40}(?:\s?[–—]\s?|\s-\s|\s?--\s?)\p{Lu}\S*\s/u.test(line) && lower >= 3) return true
  return length >= 170 && lower >= length / 14 && lower * 3 >= (line.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) * 4
}
