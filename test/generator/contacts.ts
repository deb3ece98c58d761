import type { Notebook } from './answers.ts'
import type { Body } from './bodies.ts'
import { type Dice, list } from './dice.ts'
import { capitalise } from './offices.ts'
import type { Human } from './people.ts'
import type { Land } from './places.ts'

const JOBS = list(
  'media relations manager, press officer, communications director, head of communications, public information officer, spokesperson, director of public affairs, PR manager, communications officer',
)
const DESKS = list('Media Relations, Press Office, Corporate Communications, Newsroom, Public Affairs Office')
const LABELS = list(
  'Media Contact:, Contact:, MEDIA CONTACT, Press contact:, For media inquiries:, Media contacts:, Contacts:, Press Contact, For more information contact:, Media enquiries:, CONTACT:',
)

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/đ/gi, 'd')
    .replace(/ß/g, 'ss')
    .replace(/ł/gi, 'l')
    .replace(/þ/gi, 'th')
    .replace(/ð/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/[^a-z\s-]/g, '')

/** Numbers that are kept for fiction, as they are written in each country. */
export function makePhone(dice: Dice, land: Land): string {
  const n = (digits: number) => Array.from({ length: digits }, () => dice.between(0, 9)).join('')
  const us = `555-01${n(2)}`
  const area = String(dice.between(201, 989))
  const forms: Readonly<Record<Land, readonly string[]>> = {
    us: [`(${area}) ${us}`, `${area}-${us}`, `${area}.${us.replace('-', '.')}`, `+1 ${area} ${us}`, `1-${area}-${us}`, `(${area}) ${us} ext. ${n(3)}`],
    ca: [`(${area}) ${us}`, `${area}-${us}`, `+1 (${area}) ${us}`],
    uk: [`020 7946 0${n(3)}`, `+44 (0)20 7946 0${n(3)}`, `0113 496 0${n(3)}`, `+44 20 7946 0${n(3)}`, `07700 900${n(3)}`],
    ie: [`+353 1 555 0${n(3)}`, `01 555 0${n(3)}`],
    au: [`(03) 5550 ${n(4)}`, `0491 570 ${n(3)}`, `+61 2 5550 ${n(4)}`],
    in: [`+91 80 5550 ${n(4)}`, `+91-22-5550-${n(4)}`],
    ng: [`+234 803 555 ${n(4)}`],
    de: [`+49 30 23125 ${n(3)}`, `+49 (0)341 5550-${n(3)}`],
    fr: [`+33 1 99 00 ${n(2)} ${n(2)}`, `01 99 00 ${n(2)} ${n(2)}`],
    za: [`+27 21 555 ${n(4)}`, `021 555 ${n(4)}`],
    world: [`+41 22 555 ${n(2)} ${n(2)}`, `+254 20 555 ${n(4)}`, `+46 31 555 ${n(2)} ${n(2)}`, `+81 6-5550-${n(4)}`],
  }
  return dice.pick(forms[land])
}

const domainOf = (body: Body) => `${fold(body.short ?? body.acronym ?? body.full.split(/[ ,]/)[0]!).replace(/[\s-]/g, '')}.example`

/** Lines that say whom to turn to; the answers go into the notebook. */
export function makeContacts(dice: Dice, notes: Notebook, body: Body, people: readonly Human[]): string[] {
  const land = body.place.land
  const phone = makePhone(dice, land)
  const style = dice.next()
  const label = dice.pick(LABELS)
  if (style < 0.15) {
    const desk = dice.pick(DESKS)
    const email = `${dice.pick(['press', 'media', 'news', 'communications'])}@${domainOf(body)}`
    notes.perhaps(desk)
    notes.contacts.push({ name: desk, emails: [email], phones: [phone] })
    return [label, desk, phone, email]
  }
  const human = people[0]!
  const email = addressOf(dice, human, body)
  const job = dice.chance(0.5) ? capitalise(dice.pick(JOBS)) : null
  const name = notes.human(human)
  notes.contacts.push({ name: human.full, emails: [email], phones: [phone] })
  if (style < 0.3) {
    return [
      `${dice.pick(['For further information, please contact', 'For more information, contact', 'Journalists who want to visit the site may contact'])} ${name}${dice.pick([` at ${email} or ${phone}`, ` on ${phone} or ${email}`, `, ${phone}, ${email}`])}.`,
    ]
  }
  if (job !== null) notes.title(human, { text: job, org: null })
  if (style < 0.42) return [`${label.replace(/:?$/, ':')} ${[name, ...(job ? [job] : []), phone, email].join(dice.pick([', ', ' | ', ', ']))}`]
  const where = dice.chance(0.6) ? [notes.body(body)] : []
  const [tel, mail] = dice.pick([
    [phone, email],
    [`Tel: ${phone}`, `Email: ${email}`],
    [`T: ${phone}`, `E: ${email}`],
    [`Phone: ${phone}`, `E-mail: ${email}`],
    [`Office: ${phone}`, email],
    [`${phone} (office)`, email],
  ] as const)
  const first = job !== null && dice.chance(0.5) ? [`${name}, ${job}`] : job !== null ? [name, job] : [name]
  const lines = [label, ...first, ...where, ...(dice.chance(0.7) ? [tel, mail] : [mail, tel])]
  if (people[1] !== undefined && dice.chance(0.25)) {
    const other = people[1]
    const second = { name: notes.human(other), email: addressOf(dice, other, body), phone: makePhone(dice, land) }
    notes.contacts.push({ name: second.name, emails: [second.email], phones: [second.phone] })
    lines.push('', second.name, second.phone, second.email)
  }
  return lines
}

function addressOf(dice: Dice, { full, short }: Human, body: Body): string {
  const given = fold(full.replace(short, '').trim().split(/[\s,]/)[0]!).replace(/\s/g, '') || 'x'
  const family = fold(short).replace(/\s/g, '')
  return `${dice.pick([`${given}.${family}`, `${given[0]}${family}`, `${given}_${family}`, `${given}`])}@${domainOf(body)}`
}
