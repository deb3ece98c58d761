import { type Dice, list } from './dice.ts'
import { makeSurname } from './people.ts'
import { makePlace, makeTown, type Place } from './places.ts'

export type Sector =
  | 'company'
  | 'ministry'
  | 'agency'
  | 'police'
  | 'prosecution'
  | 'university'
  | 'charity'
  | 'hospital'
  | 'council'
  | 'union'
  | 'museum'
  | 'club'
  | 'school'

export interface Body {
  readonly sector: Sector
  readonly full: string
  /** What the release calls it afterwards. */
  readonly short: string | null
  readonly acronym: string | null
  /** "the Ministry of Health", but "Corvane". */
  readonly hasArticle: boolean
  readonly place: Place
}

const COINED_STARTS = list('Al, Ar, Bel, Cor, Del, El, Fen, Gal, Hel, In, Jor, Kel, Lum, Mer, Nor, Or, Pel, Quil, Ros, Sol, Tal, Ul, Ver, Vel, Win, Xen, Zep')
const COINED_ENDS = list('ada, andra, ara, aris, ava, avix, enta, era, etra, exis, idia, ima, inex, ion, ista, ivo, on, onda, ora, oria, ova, uma, ura, yx')
const TRADES = list(
  'Robotics, Pharmaceuticals, Energy, Foods, Logistics, Fluid Systems, Health, Analytics, Semiconductors, Steel, Airways, Mining, Textiles, Water, Insurance, Capital Partners, Building Products, Software, Therapeutics, Shipping, Motors, Renewables, Financial, Optics, Packaging',
)
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  us: [', Inc.', ' Inc.', ', LLC', ' Corp.', ' Corporation', ' Company', ' Holdings, Inc.', ', L.P.', ' Co.'],
  uk: [' Ltd', ' Limited', ' plc', ' PLC', ' Group plc', ' LLP'],
  ie: [' DAC', ' plc', ' Ltd'],
  ca: [' Inc.', ' Ltd.', ' Corp.'],
  au: [' Pty Ltd', ' Limited'],
  in: [' Pvt. Ltd.', ' Limited', ' Private Limited'],
  ng: [' Plc', ' Limited'],
  de: [' GmbH', ' AG', ' SE', ' GmbH & Co. KG', ' KGaA'],
  fr: [' SA', ' S.A.', ' SAS', ' S.A.S.'],
  za: [' (Pty) Ltd', ' Limited'],
  world: [' S.p.A.', ' AB', ' Oyj', ' A/S', ' N.V.', ' S.A.', ' Co., Ltd.', ' Group', ' AG', ' Inc.', ' Holdings'],
}
const FIELDS = list(
  'Health, Education, Transport, Agriculture, Labour and Social Affairs, Fisheries and Aquaculture, Justice, Energy and Mines, Tourism, Foreign Affairs, Health and Family Welfare, Natural Resources, Finance, Trade and Industry, Culture, Housing and Urban Development, Public Works, Environment and Climate Change',
)
const MATTERS = list(
  'Environmental Protection, Food Safety, Civil Aviation, Consumer Protection, Public Health, Water Resources, Data Protection, Railway Safety, Nuclear Safety, Wildlife Conservation',
)
const CAUSES = list(
  'Clean Water, Rural Health, Fair Housing, Ocean Conservation, Early Literacy, Animal Welfare, Refugee Support, Youth Sport, Road Safety, Press Freedom, Rare Diseases, Urban Forestry',
)
const WORKERS = list('Dockworkers, Nurses, Transport Workers, Teachers, Farmworkers, Steelworkers, Journalists, Postal Workers')
const BEASTS = list('Rovers, Wanderers, Falcons, Otters, Harriers, Comets, Lynx')

const coin = (dice: Dice) => dice.pick(COINED_STARTS) + dice.pick(COINED_ENDS)
const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')

/** A body with an acronym where its name has three words and more for one. */
const named = (sector: Sector, full: string, place: Place, hasArticle: boolean, short: string | null = null): Body => {
  const acronym = /^[\p{L}\s-]+$/u.test(full) && initials(full).length >= 3 && initials(full).length <= 6 ? initials(full) : null
  return { sector, full, short, acronym, hasArticle, place }
}

function makeCompany(dice: Dice, place: Place): Body {
  const suffix = dice.chance(0.75) ? dice.pick(SUFFIXES[place.land]!) : ''
  const kind = dice.next()
  if (kind < 0.12) {
    const short = `${makeSurname(dice)} & ${dice.pick(['Sons', 'Partners', 'Daughters', 'Co.', makeSurname(dice)])}`
    return {
      sector: 'company',
      full: short.endsWith('.') ? short : `${short}${suffix}`,
      short: short.endsWith('.') ? null : short,
      acronym: null,
      hasArticle: false,
      place,
    }
  }
  if (kind < 0.25) {
    const first = `${makeSurname(dice)} ${dice.pick(['Brothers', 'Bakery', 'Brewing', 'Bank', 'Electric', 'Construction'])}`
    return { sector: 'company', full: `${first}${suffix}`, short: suffix === '' ? null : first, acronym: null, hasArticle: false, place }
  }
  const coined = dice.chance(0.8)
    ? coin(dice)
    : `${dice.pick(['Blue', 'Silver', 'Bright', 'North', 'Iron', 'Green'])}${dice.pick(['leaf', 'water', 'stone', 'path', 'wave', 'gate'])}`
  return { sector: 'company', full: `${coined} ${dice.pick(TRADES)}${suffix}`, short: coined, acronym: null, hasArticle: false, place }
}

function makeUniversity(dice: Dice, place: Place): Body {
  const town = makeTown(dice)
  return dice.pick([
    () => named('university', `University of ${town}`, place, true),
    () => named('university', `${town} University`, place, false),
    () => named('university', `${town} State University`, place, false, `${town} State`),
    () => named('university', `${makeSurname(dice)} College`, place, false),
    () => named('university', `Technical University of ${place.city}`, place, true),
    () => named('university', `${town} Institute of Technology`, place, true),
    () => named('university', `Royal ${town} Academy of Music`, place, true),
  ])()
}

function makeCharity(dice: Dice, place: Place): Body {
  const cause = dice.pick(CAUSES)
  return dice.pick([
    () => named('charity', `Foundation for ${cause}`, place, true),
    () => named('charity', `${cause} Alliance`, place, true),
    () => named('charity', `Friends of the ${makeTown(dice)} River`, place, false),
    () => named('charity', `${makeTown(dice)} Wildlife Trust`, place, true),
    () => named('charity', `International Federation for ${cause}`, place, true),
    () => named('charity', `National Association for ${cause}`, place, true),
    () => named('charity', `${makeSurname(dice)} Family Foundation`, place, true),
    () => named('charity', `Centre for ${cause} Research`, place, true),
  ])()
}

function makeHospital(dice: Dice, place: Place): Body {
  return dice.pick([
    () =>
      named(
        'hospital',
        `${dice.pick(["St. Mary's", 'St. Jude', "St Luke's", 'Mercy', 'Sacred Heart'])} ${dice.pick(['Hospital', 'Medical Center'])}`,
        place,
        false,
      ),
    () => named('hospital', `${makeTown(dice)} Regional Medical Center`, place, false),
    () => named('hospital', `${makeTown(dice)} Children's Hospital`, place, false),
    () => named('hospital', `University Hospital ${place.city}`, place, false),
  ])()
}

function makeCouncil(dice: Dice, place: Place): Body {
  const town = makeTown(dice)
  if (/^(?:uk|ie|au|za)$/.test(place.land)) return named('council', `${town} ${dice.pick(['City', 'County', 'Borough', 'District'])} Council`, place, false)
  if (place.land !== 'us' && place.land !== 'ca') return named('council', `${dice.pick(['City of', 'Municipality of'])} ${place.city}`, place, true)
  return dice.pick([
    () => named('council', `City of ${town}`, place, true),
    () => named('council', `${town} City Council`, place, true),
    () => named('council', `${town} County Board of Supervisors`, place, true),
    () => named('council', `Town of ${town}`, place, true),
  ])()
}

const makers: Readonly<Record<Sector, (dice: Dice, place: Place) => Body>> = {
  company: makeCompany,
  ministry: (dice, place) => {
    if (place.land === 'us') return named('ministry', `${place.regions[2] ?? 'State'} Department of ${dice.pick(FIELDS)}`, place, true)
    const isDepartment = /^(?:uk|ie|au|za|ca)$/.test(place.land)
    return named('ministry', `${isDepartment ? dice.pick(['Department for', 'Department of']) : 'Ministry of'} ${dice.pick(FIELDS)}`, place, true)
  },
  agency: (dice, place) =>
    dice.pick([
      () => named('agency', `National Agency for ${dice.pick(MATTERS)}`, place, true),
      () => named('agency', `Federal Office of ${dice.pick(MATTERS)}`, place, true),
      () => named('agency', `${dice.pick(MATTERS)} Authority`, place, true),
      () => named('agency', `State Board of ${dice.pick(MATTERS)}`, place, true),
      () => named('agency', `${dice.pick(MATTERS)} Commission`, place, true),
      () => named('agency', `National Institute of ${dice.pick(MATTERS)}`, place, true),
    ])(),
  police: (dice, place) =>
    named(
      'police',
      place.land === 'us'
        ? `${makeTown(dice)} ${dice.pick(['Police Department', 'County Sheriff’s Office', "County Sheriff's Department", 'Fire Department'])}`
        : `${makeTown(dice)} ${dice.pick(['Police', 'Police Service', 'Fire and Rescue Service'])}`,
      place,
      place.land === 'us',
    ),
  prosecution: (dice, place) => named('prosecution', `${makeTown(dice)} County District Attorney’s Office`, place, true),
  university: makeUniversity,
  charity: makeCharity,
  hospital: makeHospital,
  council: makeCouncil,
  union: (dice, place) =>
    dice.chance(0.5)
      ? named('union', `National Union of ${dice.pick(WORKERS)}`, place, true)
      : named('union', `United ${dice.pick(WORKERS)} Local ${dice.between(12, 900)}`, place, false),
  museum: (dice, place) =>
    named(
      'museum',
      dice.pick([
        `${makeTown(dice)} Museum of Art`,
        `National Museum of ${dice.pick(['Seafaring', 'Design', 'Folk Music'])}`,
        `${place.city} Symphony Orchestra`,
        `${makeTown(dice)} Public Library`,
      ]),
      place,
      true,
    ),
  club: (dice, place) =>
    named(
      'club',
      dice.pick([`${makeTown(dice)} ${dice.pick(BEASTS)}`, `${makeTown(dice)} Football Club`, `${makeTown(dice)} Rowing Association`]),
      place,
      true,
    ),
  school: (dice, place) =>
    named(
      'school',
      dice.pick([`${makeTown(dice)} High School`, `${makeTown(dice)} Unified School District`, `${makeSurname(dice)} Elementary School`]),
      place,
      false,
    ),
}

export function makeBody(dice: Dice, sector: Sector, place: Place = makePlace(dice)): Body {
  return makers[sector](dice, place)
}
