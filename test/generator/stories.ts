import type { Notebook } from './answers.ts'
import { type Body, makeBody, type Sector } from './bodies.ts'
import type { Dice } from './dice.ts'
import { makeTown } from './places.ts'

/** What a release of one kind of body is about. */
export interface Story {
  /** In sentence case; null words are filled in by the release. */
  readonly headline: string
  /** What the issuer did: "has opened a new plant in Ashford". */
  readonly did: string
  /** Whole sentences that name nobody. */
  readonly facts: readonly string[]
}

type Plot = (dice: Dice, town: string, n: number) => Story

const plots: Readonly<Record<Sector, readonly Plot[]>> = {
  company: [
    (_d, town, n) => ({
      headline: `to build ${n} million dollar plant in ${town}`,
      did: `will build a plant in ${town} that is to employ ${n} people by 2028`,
      facts: [
        'Construction starts in June, and the first units are to leave the line in the spring.',
        `The site covers ${n}0,000 square metres and has its own railway siding.`,
      ],
    }),
    (_d, _t, n) => ({
      headline: 'reports results for the third quarter',
      did: `reported revenue of $${n}.4 million for the third quarter, up ${(n % 9) + 2}% from a year ago`,
      facts: [
        `Net income was $${(n % 8) + 1}.2 million, or $0.${n} per diluted share.`,
        `The company expects revenue of $${n + 3} million to $${n + 5} million for the full year.`,
        'The board declared a quarterly dividend of six cents a share.',
      ],
    }),
    (d, _t, n) => ({
      headline: `launches ${d.pick(['pocket-sized water tester', 'low-noise heat pump', 'paper bottle for milk', 'software for small farms'])}`,
      did: `launched ${d.pick(['a water tester that fits in a pocket', 'a heat pump for old houses', 'a bottle made of paper'])}, its first new product in ${(n % 5) + 2} years`,
      facts: [
        'It will be sold in eleven countries from next month and costs about as much as a bicycle.',
        'In trials with forty households it used a third less energy.',
      ],
    }),
  ],
  ministry: [
    (_d, town, n) => ({
      headline: `announces ${n} million for rural clinics`,
      did: `announced ${n} million in grants for clinics in rural areas, starting in ${town}`,
      facts: ['Applications are open until the end of the month.', `Some ${n} clinics are expected to receive equipment, solar panels and a second nurse.`],
    }),
    (_d, _t, n) => ({
      headline: 'publishes new rules for small boats',
      did: `published rules for boats under ${n} feet, which come into force on 1 July`,
      facts: ['Owners have two years to comply.', 'The rules follow a public consultation that drew more than four thousand replies.'],
    }),
  ],
  agency: [
    (_d, town, n) => ({
      headline: `warns of unsafe heaters after ${n} fires`,
      did: `warned the public about portable heaters that have caused ${n} fires, most of them in and around ${town}`,
      facts: [
        'Anyone who owns one should unplug it at once and return it to the shop.',
        'The heaters were sold between March and October without the safety mark.',
      ],
    }),
    (_d, _t, n) => ({
      headline: 'finds lead in drinking water at schools',
      did: `found lead above the limit in the water of ${n} schools`,
      facts: ['Parents were told on Tuesday evening.', 'Filters are being fitted this week, and bottled water is provided until then.'],
    }),
  ],
  police: [
    (_d, town, n) => ({
      headline: `recover ${n} stolen bicycles in ${town}`,
      did: `recovered ${n} stolen bicycles from a garage in ${town} on Thursday`,
      facts: ['Nobody was hurt.', 'Owners can look through photographs of the bicycles at the front desk.', 'A man aged 34 was taken into custody.'],
    }),
  ],
  prosecution: [
    (_d, _t, n) => ({
      headline: `wins conviction in theft of ${n} tractors`,
      did: `obtained a conviction in the theft of ${n} tractors over three years`,
      facts: ['The jury deliberated for six hours.', 'Sentencing is set for next month; the defendant faces up to nine years in prison.'],
    }),
  ],
  university: [
    (_d, _t, n) => ({
      headline: 'researchers trace dust on glaciers to distant deserts',
      did: `has traced the dust on ${n} glaciers to deserts thousands of miles away`,
      facts: ['The samples were drilled over five summers and kept at minus twenty degrees.', 'The method needs less than a gram of ice.'],
    }),
    (_d, _t, n) => ({
      headline: `receives ${n} million for nursing school`,
      did: `received a gift of ${n} million for its training of nurses, the largest in its history`,
      facts: ['The money pays for scholarships, a simulation ward and twelve lecturers.', 'The first students start in the autumn.'],
    }),
  ],
  charity: [
    (_d, town, n) => ({
      headline: `opens ${n} wells in dry north`,
      did: `opened ${n} wells, the last of them in ${town}`,
      facts: [
        'Each well serves about three hundred people and is looked after by a committee of five, three of them women.',
        'The work was paid for by small donations.',
      ],
    }),
    (_d, _t, n) => ({
      headline: `urges government to keep ${n} shelters open`,
      did: `called on the government to keep ${n} shelters open through the winter`,
      facts: ['Nights have been colder than in any year since records began.', 'Volunteers counted twice as many people on the streets as last year.'],
    }),
  ],
  hospital: [
    (_d, _t, n) => ({
      headline: `opens new ward with ${n} beds`,
      did: `opened a ward with ${n} beds for children with heart disease`,
      facts: ['Parents can stay overnight beside their children.', 'The first patients arrived on Monday morning.'],
    }),
  ],
  council: [
    (_d, town, n) => ({
      headline: `approves ${n} homes near ${town} station`,
      did: `approved plans for ${n} homes, a third of them for people on low incomes`,
      facts: ['The vote was eight to three.', 'Residents can see the drawings at the library until Friday.'],
    }),
    (_d, town, _n) => ({
      headline: `closes ${town} bridge for repairs`,
      did: `will close the bridge at ${town} for repairs from Sunday`,
      facts: ['Buses will take the long way round and leave ten minutes earlier.', 'The bridge was built in 1931 and carries eleven thousand vehicles a day.'],
    }),
  ],
  union: [
    (_d, _t, n) => ({
      headline: `members vote to strike over shifts`,
      did: `said that ${n} per cent of its members had voted to strike over twelve-hour shifts`,
      facts: ['The first walkout is planned for the last weekend of the month.', 'Talks broke down in the early hours of Wednesday.'],
    }),
  ],
  museum: [
    (_d, _t, n) => ({
      headline: `shows ${n} drawings never seen before`,
      did: `opened an exhibition of ${n} drawings that have never been shown`,
      facts: ['They were found in a trunk in an attic and restored over two winters.', 'Entry is free on Thursdays.'],
    }),
  ],
  club: [
    (_d, _t, n) => ({
      headline: `sign up ${n} girls for new youth team`,
      did: `signed up ${n} girls for a youth team, the first in the club’s history`,
      facts: ['Training takes place on Tuesdays and Fridays.', 'Boots and shirts are lent for the first season.'],
    }),
  ],
  school: [
    (_d, _t, n) => ({
      headline: `students plant ${n} trees along creek`,
      did: `planted ${n} trees along the creek behind the playing field`,
      facts: ['Each class looks after one row.', 'The trees will shade the water for the trout.'],
    }),
  ],
}

export const SECTORS: readonly (readonly [number, Sector])[] = [
  [6, 'company'],
  [3, 'ministry'],
  [2, 'agency'],
  [1, 'police'],
  [1, 'prosecution'],
  [2, 'university'],
  [2.5, 'charity'],
  [1, 'hospital'],
  [2, 'council'],
  [1, 'union'],
  [1, 'museum'],
  [0.7, 'club'],
  [0.7, 'school'],
]

export const makeStory = (dice: Dice, sector: Sector): Story => dice.pick(plots[sector])(dice, makeTown(dice), dice.between(11, 88))

/** Which bodies appear beside the issuer. */
const PARTNERS: Readonly<Record<Sector, readonly Sector[]>> = {
  company: ['company', 'university', 'council', 'agency'],
  ministry: ['agency', 'charity', 'hospital', 'council'],
  agency: ['ministry', 'university', 'company'],
  police: ['prosecution', 'council', 'school'],
  prosecution: ['police', 'agency'],
  university: ['university', 'agency', 'charity', 'company', 'museum'],
  charity: ['ministry', 'charity', 'university', 'company'],
  hospital: ['university', 'charity', 'ministry'],
  council: ['company', 'charity', 'police', 'school'],
  union: ['company', 'union', 'ministry'],
  museum: ['charity', 'university', 'council'],
  club: ['council', 'company', 'school'],
  school: ['charity', 'council', 'museum'],
}

/** A full stop, unless the name brings its own. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`)

export function makePartner(dice: Dice, issuer: Body): Body {
  const sectors = PARTNERS[issuer.sector].filter((sector) => sector !== 'prosecution' || issuer.place.land === 'us')
  return makeBody(dice, dice.pick(sectors), issuer.place)
}

/** A sentence that brings another body in. */
export function bringIn(dice: Dice, notes: Notebook, partner: Body): string {
  const acronym = partner.acronym !== null && dice.chance(0.5) ? ` (${notes.body(partner, 'acronym')})` : ''
  const name = `${notes.the(partner)}${acronym}`
  return dice.pick([
    `The work is carried out together with ${ended(name)}`,
    `It is supported by ${ended(name)}`,
    `A report by ${name} had asked for this two years ago.`,
    `Half of the cost is borne by ${ended(name)}`,
  ])
}
