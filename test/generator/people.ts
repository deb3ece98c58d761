import { type Culture, cultures } from './cultures.ts'
import { type Dice, list } from './dice.ts'

export interface Human {
  /** As the release introduces the person: the fullest form. */
  readonly full: string
  /** What the release says afterwards: the family name, mostly. */
  readonly short: string
  readonly isFemale: boolean
  readonly honorific: string
  readonly culture: string
}

const MIDDLE_INITIALS = list('A., B., C., D., E., F., G., H., J., K., L., M., N., P., R., S., T., V., W.')
const SUFFIXES = list('Jr., Sr., II, III')
const NICKNAMES: Readonly<Record<'female' | 'male', readonly string[]>> = {
  female: list('Cat, Bev, Kim, Dot, Lucy'),
  male: list('Andy, Skip, Bud, Mitch, Chip'),
}
const ENGLISH = new Set(['english', 'american', 'irish', 'welsh and scots'])

export function makeHuman(dice: Dice): Human {
  // people of one country with names of all of them
  const culture = dice.chance(0.3) ? cultures[dice.between(0, 1)]! : dice.pick(cultures)
  const isFemale = dice.chance(0.5)
  const given = dice.pick(isFemale ? culture.female : culture.male)
  const family = makeFamily(dice, culture)
  const full = culture.isFamilyFirst ? `${family} ${given}` : `${given}${makeMiddle(dice, culture, isFemale)} ${family}${makeSuffix(dice, culture, isFemale)}`
  return { full, short: family, isFemale, honorific: makeHonorific(dice, isFemale), culture: culture.name }
}

function makeFamily(dice: Dice, culture: Culture): string {
  const family = dice.pick(culture.family)
  if (culture.isDoubled && dice.chance(0.5)) return `${family}${dice.pick([' ', '-'])}${dice.pick(culture.family.filter((other) => other !== family))}`
  const canBeHyphenated = !culture.isFamilyFirst && !/[ -]/.test(family) && dice.chance(0.04)
  return canBeHyphenated ? `${family}-${dice.pick(culture.family.filter((other) => !/[ -]/.test(other) && other !== family))}` : family
}

function makeMiddle(dice: Dice, culture: Culture, isFemale: boolean): string {
  if (!ENGLISH.has(culture.name)) return dice.chance(0.03) ? ` ${dice.pick(MIDDLE_INITIALS)}` : ''
  if (dice.chance(0.18)) return ` ${dice.pick(MIDDLE_INITIALS)}`
  if (dice.chance(0.03)) return ` “${dice.pick(NICKNAMES[isFemale ? 'female' : 'male'])}”`
  return ''
}

function makeSuffix(dice: Dice, culture: Culture, isFemale: boolean): string {
  return ENGLISH.has(culture.name) && !isFemale && dice.chance(0.05) ? `${dice.pick([' ', ', '])}${dice.pick(SUFFIXES)}`.replace(', I', ' I') : ''
}

function makeHonorific(dice: Dice, isFemale: boolean): string {
  if (dice.chance(0.2)) return 'Dr.'
  return isFemale ? dice.pick(['Ms.', 'Ms.', 'Mrs.', 'Ms']) : dice.pick(['Mr.', 'Mr.', 'Mr'])
}

/** A family name that becomes part of a body's name. */
export function makeSurname(dice: Dice): string {
  return dice.pick(dice.pick(cultures.filter(({ name }) => ENGLISH.has(name) || name === 'german')).family.filter((family) => !/[ '’]/.test(family)))
}
