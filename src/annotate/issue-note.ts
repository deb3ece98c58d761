import type { Document } from '../document.ts'
import { readDate } from '../text/dates.ts'

/** What an archive or a site writes around a release: who issued it, and on which day. */
export interface IssueNote {
  readonly name: string
  readonly date: string
}

/** "The press release issued by the Linden Office on 4 March 2031.", "the original press-release by the Linden Institute on March 4, 2031" */
const NOTE =
  /\b(?:(?:press|news|media)[\s-](?:release|statement|notice)|statement|communiqué)\s(?:(?:is|was|as|that was)\s)?(?:(?:originally|first|jointly)\s)?(?:(?:issued|released|published|made|put out|sent out|distributed)\s(?:today\s)?)?by\s(?:the\s)?(?<name>\p{Lu}[\p{L}\d.&'’-]{1,30}(?:\s(?:(?:of|for|and|the|&|de|in)\s){0,2}[\p{Lu}\d][\p{L}\d.&'’-]{0,30}){0,9})(?:\s\(\p{Lu}{2,8}\))?,?\s(?:on\s|dated\s)?/u
/** Such a note is short, and stands first or last. */
const LONGEST = 320
const FIRST_BLOCKS = 4
const LAST_BLOCKS = 2

/** The note that says with a date who issued the release; null if there is none. */
export function findIssueNote(doc: Document): IssueNote | null {
  const { blocks, plain } = doc
  for (const [i, { start, end, role }] of blocks.entries()) {
    if ((i >= FIRST_BLOCKS && i < blocks.length - LAST_BLOCKS) || role === 'headline' || end - start > LONGEST) continue
    const words = plain.slice(start, end)
    const note = NOTE.exec(words)
    const date = note && readDate(words, note.index + note[0].length)
    if (!note || !date?.iso) continue
    const name = note.groups!.name!
    const at = start + note.index + note[0].lastIndexOf(name)
    return { name: doc.text.slice(at, at + name.length), date: date.iso }
  }
  return null
}
