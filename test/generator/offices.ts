import type { Sector } from './bodies.ts'
import { type Dice, list } from './dice.ts'

/** A job in a body of one kind, in lower case as running text has it. */
export interface Office {
  readonly role: string
  /** Said before a name with capitals and without its body: "Mayor Jane Roe". */
  readonly isAddress: boolean
  /** How the text may call the holder afterwards: "the minister". */
  readonly bare: string
}

const jobs = (text: string): Office[] =>
  list(text).map((role) => ({
    role,
    isAddress: false,
    bare: role.replace(/^(?:vice |deputy |managing |executive |senior )/, '').replace(/ (?:of|for) .*/, ''),
  }))
const offices = (text: string): Office[] => list(text).map((role) => ({ role, isAddress: true, bare: role }))

const OFFICES: Readonly<Record<Sector, readonly Office[]>> = {
  company: jobs(
    'chief executive officer, CEO, chief executive, chief financial officer, CFO, chief operating officer, chairman, chairwoman, president, managing director, vice president of operations, senior vice president of research and development, head of sustainability, director of marketing, general manager, chief technology officer, founder, co-founder, plant manager, executive chair, head of investor relations, group finance director',
  ),
  ministry: [
    ...offices('minister, deputy minister, secretary, permanent secretary'),
    ...jobs('director general, chief medical officer, head of water policy, spokesperson, chief engineer, director of communications'),
  ],
  agency: [
    ...offices('commissioner, administrator'),
    ...jobs('director general, executive director, deputy director, president, chief inspector, chief scientist, head of enforcement, chair'),
  ],
  police: offices('sheriff, police chief, detective, sergeant, captain, fire chief, lieutenant'),
  prosecution: [...offices('district attorney, deputy district attorney, assistant district attorney')],
  university: [
    ...offices('professor, associate professor'),
    ...jobs(
      'vice-chancellor, provost, dean of engineering, professor of marine biology, assistant professor of economics, postdoctoral researcher, president, research fellow, rector, lecturer in nursing, director of admissions',
    ),
  ],
  charity: jobs(
    'executive director, chief executive, founder, programme manager, chair of trustees, director of policy, president, board chair, campaigns manager, country director, head of fundraising, secretary general',
  ),
  hospital: jobs(
    'chief medical officer, medical director, chief nursing officer, chief executive, consultant paediatrician, director of nursing, head of oncology, surgeon, chief of surgery',
  ),
  council: [
    ...offices('mayor, councillor, deputy mayor'),
    ...jobs('city manager, leader of the council, cabinet member for housing, chief executive, director of public works'),
  ],
  union: jobs('general secretary, president, national officer, regional organiser, lead negotiator, vice president'),
  museum: jobs('director, chief curator, curator of prints, artistic director, head of education, chief librarian, conservator'),
  club: jobs('head coach, chairman, captain, manager, chief executive, goalkeeper, club secretary, technical director'),
  school: [...offices('principal, superintendent'), ...jobs('head teacher, science teacher, deputy head, music teacher')],
}

export function makeOffice(dice: Dice, sector: Sector): Office {
  return dice.pick(OFFICES[sector])
}

/** Words that stand in for the body in its own release. */
export const COMMON_NOUN: Readonly<Record<Sector, string>> = {
  company: 'company',
  ministry: 'ministry',
  agency: 'agency',
  police: 'department',
  prosecution: 'office',
  university: 'university',
  charity: 'charity',
  hospital: 'hospital',
  council: 'council',
  union: 'union',
  museum: 'museum',
  club: 'club',
  school: 'school',
}

const SMALL = new Set(['of', 'for', 'in', 'and', 'the', 'at'])
/** "chief executive officer" as "Chief Executive Officer". */
export const capitalise = (text: string) =>
  text
    .split(' ')
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : word.replace(/(^|-)\p{Ll}/gu, (letter) => letter.toUpperCase())))
    .join(' ')
