import { isBodyHead } from '../text/body-words.ts'
import { placeKind } from '../text/places.ts'

const OF_MUNICIPALITY = /^(?:(?:london|royal|metropolitan) )?(?:city and county|city|county|borough|town|district) of /
/** What a town's name stands before, with or without "City of". */
const OF_TOWN = / (?:council|department|commission|office|division|authority)$/
const LINK_END = /(?:^| )(?:of|the|for|and|at|in|on|to|de)$/
const OF_THE = / of the /
/** "Mills Department" */
const OF_ONE_FIELD = /^([^ ]+) (department|ministry|bureau)$/
/** What "Linden Police" leaves out. */
const POLICE = new Set([' department', ' service', ' force', ' bureau'])
const LINK_START = /^(?:of|for|in|on) /

/** "Police Department" of "Riverton Police Department", "Linden" of "Linden Mills", "Department of Monitoring" of "Department of Monitoring of the Committee". */
export function isShort(short: string, long: string, isCompany: boolean): boolean {
  if (short === long.replace(/ county(?= )/, '')) return short.includes(' ')
  // "Department of Mills" for "Linden University Department of Mills"
  const field = OF_ONE_FIELD.exec(short)
  if (field && (long.endsWith(`university ${field[2]} of ${field[1]}`) || long.endsWith(`college ${field[2]} of ${field[1]}`))) return true
  if (short.endsWith(' state') && long === `${short} university`) return true
  const cut = OF_THE.exec(long)
  if (cut && short.startsWith(`${long.slice(0, cut.index)} of the `)) return cut.index > 0 && long.slice(0, cut.index).includes(' ')
  if (long.length <= short.length + 1) return false
  // "Linden University" for "University of Linden"; states have both
  if (short.endsWith(' university') && long === `university of ${short.slice(0, -11)}`) return placeKind(short.slice(0, -11)) !== 'region'
  // "Linden" for "University of Linden"
  if (long === `university of ${short}`) return true
  // "Linden Council" for "City and County of Linden Council"
  if (OF_TOWN.test(short) && long.replace(OF_MUNICIPALITY, '') === short) return true
  if (short.endsWith(' police') && POLICE.has(long.slice(short.length)) && long.startsWith(short)) return true
  if (long === `${short} party`) return short === 'labour' || short === 'national'
  if (long === `${short} university`) return true
  // "Loom Commons" for "Loom Commons Foundation"; a museum and its foundation are two
  if (/ (?:foundation|international)$/.test(long) && short.includes(' ') && long.lastIndexOf(' ') === short.length && long.startsWith(short))
    return !isBodyHead(short.slice(short.lastIndexOf(' ') + 1))
  if (short === 'parliament' && long.endsWith(' parliament')) return true
  if (long.endsWith(` ${short}`)) return short.includes(' ') && !LINK_END.test(long.slice(0, -short.length - 1))
  // "University of Linden" has "University of Linden Holdings", and is not called so
  if (long.startsWith(`${short} `))
    return LINK_START.test(long.slice(short.length + 1)) ? short.includes(' ') : isCompany && !short.startsWith('university of ')
  // "County Health Services" of "Riverton County Health Services Agency"
  return (
    short.includes(' ') &&
    long.includes(` ${short} `) &&
    /^(?:agency|department|division|administration)$/.test(long.slice(long.indexOf(` ${short} `) + short.length + 2))
  )
}
