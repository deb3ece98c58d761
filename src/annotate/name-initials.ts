import type { Token } from '../document.ts'
import { isCommonWord, isSurname } from '../text/name-words.ts'

/** "KJ", "MK", "RK": initials without their points. */
const INITIALS = /^[A-Z]{2}$/
/** Two letters that stand for bodies, places and things, where no frequent surname follows. */
const ACRONYMS = new Set(
  'AC AI AK AL AR AZ BA BC BP BT CA CD CO CT CV DC DE EA EU EV FC FL GA GE GM GP HI HP HR IA ID IL IP IQ IT KS KY LA LG MA MC ME MI MN MO NC ND NE NH NJ NM NV NY NZ OH OK PA PR RI SA SC SD SF TN TV TX UK UN US UT UV VA VR VT WA WI WV WY'.split(
    ' ',
  ),
)
/** Two letters before a name that are an office, an address or a word. */
const NO_INITIALS = new Set('PM VP QB RB MP MD DR MR MS ST MT FT RN DJ DI DS PC THE IN AT BY TO OF ON AS IF IS WE HE MY DO GO SO UP NO OR AM'.split(' '))

/** "*MK* Roe", but "UK Mills", "PM Roe". */
export function areInitials(head: Token, last: Token): boolean {
  if (!INITIALS.test(head.text) || last.shape === 'upper' || NO_INITIALS.has(head.text) || isCommonWord(last.lower)) return false
  return !ACRONYMS.has(head.text) || isSurname(last.text)
}

/** "KT" of "KT Rama Roe", whatever stands behind it. */
export function mayBeInitials({ text }: Token): boolean {
  return INITIALS.test(text) && !ACRONYMS.has(text) && !NO_INITIALS.has(text)
}
