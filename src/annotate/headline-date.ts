import { type DateFound, findDates } from '../text/dates.ts'

/** "[October 2031]", which an archive adds. */
const MONTH_BEHIND = /\s[[(](?:\p{L}{3,9}\s)?(?:19|20)\d\d[\])]$/u
/** "Riverton Opens Its Bridge on May 4, 2031": a day that the title itself speaks of. */
const SAID =
  /(?:[^\p{L}](?:on|by|from|until|till|to|for|of|the|in|at|and|since|before|after|through|this|between|as|ending|ended|effective|dated|beginning|starting|starts?|due)|[,:&]|\d\s?[-–—]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|q[1-4])$/iu
const SHORTEST_TITLE = 4
const PARTS = /[\s([|–—-]{1,6}$/

/** Where a title ends whose line goes on with the day of the release, "Riverton Opens Its Bridge Sep 26, 2031"; the day, if it is whole. */
export function findDateBehindTitle(words: string): { end: number; date: DateFound | null } | null {
  const month = MONTH_BEHIND.exec(words)
  if (month) return hasTitle(words.slice(0, month.index)) ? { end: month.index, date: null } : null
  if (!/\d{4}[\])]?$/.test(words)) return null
  const date = findDates(words, { start: 0, end: words.length }).at(-1)
  if (!date?.iso || words.length - date.end > 1) return null
  const before = words.slice(0, date.start)
  const end = before.length - (PARTS.exec(before)?.[0].length ?? 0)
  return end < before.length && hasTitle(before.slice(0, end)) && !SAID.test(before.slice(0, end)) ? { end, date } : null
}

const hasTitle = (words: string) => words.trim().split(/\s+/).length >= SHORTEST_TITLE
