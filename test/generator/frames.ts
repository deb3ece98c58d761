import { type Dice, list } from './dice.ts'
import type { Place } from './places.ts'

const MONTHS = list('January, February, March, April, May, June, July, August, September, October, November, December')
const AP_MONTHS = list('Jan., Feb., March, April, May, June, July, Aug., Sept., Oct., Nov., Dec.')
const WEEKDAYS = list('Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday')
const WIRES = ['/PRNewswire/ --', '(GLOBE NEWSWIRE) --', '(BUSINESS WIRE)--', '/CNW/ -', '/EINPresswire.com/ --', '(Newswire.com) -', '--(BUSINESS WIRE)--']
const DASHES = [' – ', ' — ', ' -- ', ' - ', '—', ': ']

export interface Day {
  readonly year: number
  /** 0 to 11 */
  readonly month: number
  readonly day: number
}

export const makeDay = (dice: Dice): Day => ({ year: dice.between(2012, 2026), month: dice.between(0, 11), day: dice.between(1, 28) })
export const iso = ({ year, month, day }: Day) => `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const isAmerican = (place: Place) => place.land === 'us' || place.land === 'ca'
const ordinal = (day: number) =>
  `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`

/** A date as it is written where the release comes from. */
export function writeDay(dice: Dice, { year, month, day }: Day, place: Place): string {
  if (isAmerican(place)) return dice.pick([`${MONTHS[month]} ${day}, ${year}`, `${MONTHS[month]} ${day}, ${year}`, `${AP_MONTHS[month]} ${day}, ${year}`])
  return dice.pick([
    `${day} ${MONTHS[month]} ${year}`,
    `${day} ${MONTHS[month]} ${year}`,
    `${ordinal(day)} ${MONTHS[month]} ${year}`,
    `${MONTHS[month]} ${day}, ${year}`,
  ])
}

export const writeWeekday = (dice: Dice, at: Day, place: Place) =>
  `${WEEKDAYS[new Date(Date.UTC(at.year, at.month, at.day)).getUTCDay()]}, ${writeDay(dice, at, place)}`

export interface DatelineMade {
  /** What stands before the first sentence; '' for none. */
  readonly before: string
  /** A line of its own above the first paragraph. */
  readonly line: string | null
  readonly place: string | null
  readonly date: string | null
}

export function makeDateline(dice: Dice, place: Place, at: Day): DatelineMade {
  const region = place.regions.length > 0 && dice.chance(0.75) ? dice.pick(place.regions) : null
  const isUpper = dice.chance(isAmerican(place) ? 0.75 : 0.5)
  const city = isUpper ? place.city.toUpperCase() : place.city
  const where = region === null ? city : `${city}, ${region}`
  const day = writeDay(dice, at, place)
  const dash = dice.pick(DASHES.slice(0, 4))
  const dated = (before: string) => ({ before, line: null, place: where, date: iso(at) })
  const style = dice.next()
  if (style < 0.2) return dated(`${where}, ${day}${region !== null && dice.chance(0.3) ? ` ${dice.pick(WIRES)} ` : dash}`)
  if (style < 0.35) return dated(`${where}${dice.pick([' – ', ' - ', ' — '])}${day}${dash}`)
  if (style < 0.45) return dated(`${where} (${day})${dash}`)
  if (style < 0.48) return dated(`${where} (PRWEB) ${day} -- `)
  if (style < 0.52) return dated(`${where}, ${day} ${dice.pick(WIRES)} `)
  if (style < 0.6) return dated(`(${where}) ${day}${dash}`)
  if (style < 0.64) return dated(`${day}${dice.pick([' – ', ', '])}${where}${dash}`)
  if (style < 0.8) return { before: `${where}${dice.pick(DASHES.slice(0, 5))}`, line: null, place: where, date: null }
  if (style < 0.84) return { before: `(${where})${dash}`, line: null, place: where, date: null }
  if (style < 0.9) return { before: '', line: `${where}, ${day}`, place: where, date: iso(at) }
  return { before: '', line: null, place: null, date: null }
}
