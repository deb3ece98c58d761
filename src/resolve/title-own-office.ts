import { isPlace } from '../text/places.ts'
import { isProper } from './title-affiliation.ts'

/** Offices of a company or association that, named without a body, are in the one whose release it is. */
const OWN_OFFICE =
  /^(?:(?:interim|acting|new|our|global|group|joint|regional|founding|senior|executive|co-?|chief|deputy|assistant|associate|managing|vice|general|board|corporate|company|firm|club|festival|trust)[\s-]){0,3}(?:c[a-z]{1,2}o|(?:co-?)?founder|owner|president|chair(?:man|woman|person)?(?: of (?:the )?(?:trustees|directors|governors|regents))?|chief .{2,40} officer|officer|(?:vice )?president.{0,40}|vp.{0,40}|svp.{0,40}|evp.{0,40}|director.{0,40}|spokes(?:man|woman|person)|(?:head|chief) of (?!investigation|detective|police|mission).{2,40}|general counsel|manager|executive director|managing director|managing partner|chancellor|vice-chancellor|provost|rector|chief (?:executive|librarian|negotiator|economist|scientist)|head(?: ?teacher| coach| of .{2,40})|lead negotiator|cabinet member.{0,40}|secretary-general|press secretary|communications (?:director|manager|officer|coordinator|advisor)|.{0,30}(?:manager|director|coordinator|officer|market lead|communications specialist)(?: (?:of|for) (?:the (?:company|group|firm)|(?!the ).{2,40})| on (?:duty|call))?)$/i
/** When and since when somebody holds an office. */
const STATUS = /^(?:(?:incoming|outgoing|current|newly|new|next|now|appointed|elected|interim|acting|longtime|long-time|long-serving|first|our)[\s-]){1,3}/i
/** What an office is for, behind its own words. */
const FIELD = /,? (?:of|for|in|on) |, /
/** Offices that only a house has, whatever their field. */
const HOUSE_OFFICE = new Set(
  'director manager coordinator co-ordinator officer strategist treasurer secretary-treasurer registrar controller comptroller administrator bursar organiser organizer chancellor provost trustee president vice-president vp svp evp'.split(
    ' ',
  ),
)
/** And of two words. */
const HOUSE_OFFICES = new Set(
  ['general secretary', 'secretary general', 'company secretary', 'managing principal', 'managing partner', 'managing editor'].concat(
    ['research associate', 'program associate', 'policy associate', 'legal associate', 'project associate', 'board member', 'board president'],
    ['strategic advisor', 'senior advisor', 'strategic adviser', 'senior adviser', 'chief executive'],
  ),
)
/** Trades that one has in a house when the office says the place in its ranks: "*senior* software engineer". */
const RANKS = new Set('senior staff lead principal chief junior'.split(' '))
const TRADES = new Set('engineer scientist attorney analyst designer developer economist architect researcher editor specialist associate counsel'.split(' '))
const SEAT = /^board member$|\bof the board$/i
const CHIEF_OF_STAFF = /^(?:deputy )?chief of staff$/i
/** More words are a phrase. */
const MOST_WORDS = 6

/** Offices that no government has, and the names of bodies of a government. */
const COMPANY_OFFICE = /\b(?:C[EFOT]O|chief (?:executive|financial|operating)|(?:co-?)?founder|owner|president)\b/i
/** "head of the investment *firm*" */
const OF_FIRM = /\s(?:of|for) (?:an?|the|his|her|their) .{0,40}\b(?:company|firm|business|bank|clinic|corporation|store|school|group)$/i
const GOVERNMENT = /\b(?:department|ministry|attorney|court|police|sheriff|prosecutor|government|bureau of|justice|division)\b/i
const PUBLIC_OFFICE =
  /-elect\b|^(?:U\.S\. )?(?:sens?|reps?|gov)\.?$|\b(?:police|judge|minister|premier|governor|mayor|senator|(?<!staff )attorney|detective|sheriff|justice|fire|parole|probation|correctional|investigator)\b/i

/** Offices of a town or a county, and the bodies that have them. */
const TOWN_OFFICE =
  /\b(?:city|town|county|borough|village|municipal) (?:manager|administrator|clerk|council|commission|engineer|planner|executive|treasurer|auditor|recorder|assessor|supervisor)\b|\bstate (?:health officer|epidemiologist|director|treasurer|superintendent)\b/i
const TOWN = /\b(?:city|town|county|borough|village|municipality|council|parish|district|township|department|government|state|office)\b/i
/** "*Attorney General Roe's* chief of staff" */
const STAFF = /^(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) \p{Lu}[^'’]{1,40}['’]s? [^'’]{2,60}$/u
const HOLDERS = new Set(
  [
    'attorney general',
    'governor',
    'mayor',
    'comptroller',
    'treasurer',
    'district attorney',
    'state attorney',
    'auditor general',
    'ombudsman',
    'auditor',
  ].concat(['lieutenant governor', 'president', 'premier', 'prime minister', 'speaker', 'commissioner', 'sheriff']),
)

/** "Chief Operating Officer", "incoming General Secretary", "Senior Software Engineer": an office of a house, not a calling ("author", "artist"). */
export function isOwnOffice(text: string): boolean {
  return OWN_OFFICE.test(text) || isHouseOffice(text.replace(STATUS, ''))
}

function isHouseOffice(text: string): boolean {
  if (OWN_OFFICE.test(text) || CHIEF_OF_STAFF.test(text)) return true
  const words = text.split(FIELD)[0]!.split(' ')
  // "Riverton Waters Director", "Zentro's manager": of another
  if (words.length > MOST_WORDS || words.some((word) => isProper(word) || isPlace(word) || /['’]s?$/.test(word))) return false
  const lower = words.map((word) => word.toLowerCase())
  const head = lower.at(-1)!
  return (
    HOUSE_OFFICE.has(head) ||
    (head === 'lead' && lower.length > 1 && words.length === text.split(' ').length) ||
    HOUSE_OFFICES.has(lower.slice(-2).join(' ')) ||
    (TRADES.has(head) && lower.slice(0, -1).some((word) => RANKS.has(word)))
  )
}

/** "Jane Roe, *board member*, CEO at Example Mills": a seat on the board whose list it is. */
export function isSeat(text: string): boolean {
  return SEAT.test(text)
}

/** "Detective", "President-elect": an office of a state or a town. */
export function isPublicOffice(text: string): boolean {
  return PUBLIC_OFFICE.test(text)
}

/** "town manager", "president of the city council" in a release of a company. */
export function isOfTown(text: string, own: string): boolean {
  return TOWN_OFFICE.test(text) && !TOWN.test(own)
}

/** "Attorney General Roe's chief of staff" in a release of the Example Attorney General's Office. */
export function isStaffOf(text: string, own: string): boolean {
  const words = STAFF.exec(text)?.[1]?.toLowerCase()
  if (words === undefined) return false
  const holder = HOLDERS.has(words) ? words : words.split(' ')[0]!
  return HOLDERS.has(holder) && own.toLowerCase().includes(holder)
}

/** A department, a court, the police. */
export function isGovernment(body: string): boolean {
  return GOVERNMENT.test(body)
}

/** "the company's CEO", "head of the investment firm" in a release of a prosecutor. */
export function isInNoGovernment(text: string): boolean {
  return COMPANY_OFFICE.test(text) || OF_FIRM.test(text)
}
