import { type Dice, list } from './dice.ts'

export type Land = 'us' | 'uk' | 'ca' | 'au' | 'in' | 'ng' | 'de' | 'fr' | 'za' | 'ie' | 'world'

export interface Place {
  readonly land: Land
  readonly city: string
  /** "Minn.", "MN", "Minnesota"; "Germany". */
  readonly regions: readonly string[]
}

const place = (land: Land, cities: string, ...regions: string[]): Place[] => list(cities).map((city) => ({ land, city, regions }))

const real: readonly Place[] = [
  ...place('us', 'Minneapolis, Duluth, St. Cloud', 'Minn.', 'MN', 'Minnesota'),
  ...place('us', 'Sacramento, Fresno, San Luis Obispo, Oakland', 'Calif.', 'CA', 'California'),
  ...place('us', 'Albany, Syracuse, White Plains', 'N.Y.', 'NY', 'New York'),
  ...place('us', 'Fort Worth, El Paso, Corpus Christi', 'Texas', 'TX', 'Texas'),
  ...place('us', 'Raleigh, Winston-Salem, Research Triangle Park', 'N.C.', 'NC', 'North Carolina'),
  ...place('us', 'Spokane, Walla Walla', 'Wash.', 'WA', 'Washington'),
  ...place('us', 'Baton Rouge, Lake Charles', 'La.', 'LA', 'Louisiana'),
  ...place('us', 'Coeur d’Alene, Boise', 'Idaho', 'ID', 'Idaho'),
  ...place('us', 'Burlington, Montpelier', 'Vt.', 'VT', 'Vermont'),
  ...place('ca', 'Calgary, Red Deer', 'Alta.', 'AB', 'Alberta'),
  ...place('ca', 'Thunder Bay, Sault Ste. Marie, Kitchener', 'Ont.', 'ON', 'Ontario'),
  ...place('ca', 'Halifax, Sydney', 'N.S.', 'NS', 'Nova Scotia'),
  ...place('ca', 'Whitehorse, Dawson City', 'Yukon', 'YT', 'Yukon'),
  ...place('uk', 'Leeds, Stoke-on-Trent, Norwich, Sunderland', 'England', 'UK', 'United Kingdom'),
  ...place('uk', 'Dundee, Inverness', 'Scotland', 'UK', 'Scotland'),
  ...place('uk', 'Swansea, Wrexham', 'Wales', 'UK', 'Wales'),
  ...place('ie', 'Galway, Cork, Limerick', 'Ireland', 'Ireland', 'Ireland'),
  ...place('au', 'Ballarat, Geelong', 'Victoria', 'VIC', 'Australia'),
  ...place('au', 'Townsville, Cairns', 'Queensland', 'QLD', 'Australia'),
  ...place('in', 'Bengaluru, Mysuru', 'Karnataka', 'India', 'India'),
  ...place('in', 'Pune, Nagpur', 'Maharashtra', 'India', 'India'),
  ...place('ng', 'Abuja, Ibadan, Port Harcourt', 'Nigeria', 'Nigeria', 'Nigeria'),
  ...place('za', 'Durban, Pretoria, Gqeberha', 'South Africa', 'South Africa', 'South Africa'),
  ...place('de', 'Leipzig, Stuttgart, Freiburg im Breisgau', 'Germany', 'Germany', 'Germany'),
  ...place('fr', 'Lyon, Saint-Étienne, Aix-en-Provence', 'France', 'France', 'France'),
  ...place('world', 'Geneva, Zürich', 'Switzerland', 'Switzerland', 'Switzerland'),
  ...place('world', 'Vienna, Graz', 'Austria', 'Austria', 'Austria'),
  ...place('world', 'Nairobi, Mombasa', 'Kenya', 'Kenya', 'Kenya'),
  ...place('world', 'São Paulo, Belo Horizonte', 'Brazil', 'Brazil', 'Brazil'),
  ...place('world', 'Osaka, Yokohama', 'Japan', 'Japan', 'Japan'),
  ...place('world', 'Gothenburg, Malmö', 'Sweden', 'Sweden', 'Sweden'),
  ...place('world', 'Abu Dhabi, Dubai', 'United Arab Emirates', 'UAE', 'U.A.E.'),
  ...place('world', 'Manila, Cebu City', 'Philippines', 'Philippines', 'Philippines'),
  ...place('world', 'Valparaíso, Santiago', 'Chile', 'Chile', 'Chile'),
  ...place('world', 'Tbilisi, Batumi', 'Georgia', 'Georgia', 'Georgia'),
]
/** Cities that need no country. */
const alone: readonly Place[] = list(
  'London, Paris, New York, Washington, Tokyo, Brussels, Berlin, Singapore, Hong Kong, Los Angeles, Chicago, Rome, Madrid',
).map((city) => ({
  land: 'world',
  city,
  regions: [],
}))

const STARTS = list(
  'Ash, Brook, Cedar, Clear, Cold, Corn, Elm, Fair, Glen, Green, Hart, High, Lake, Maple, Mill, North, Oak, Pine, Red, Spring, Stan, Stone, Wether, Wood',
)
const ENDS = list('brook, bridge, bury, by, dale, field, ford, ham, haven, hurst, ley, mere, mont, port, ridge, stead, ton, view, ville, wick, worth')
const SECOND = list('Falls, Grove, Heights, Springs, Junction, Harbor, Bay, Creek')

export function makePlace(dice: Dice): Place {
  if (dice.chance(0.12)) return dice.pick(alone)
  if (dice.chance(0.65)) return dice.pick(real)
  const like = dice.pick(real.filter(({ land }) => land === 'us' || land === 'uk' || land === 'ca' || land === 'au'))
  return { ...like, city: makeTown(dice) }
}

/** A town that is on no map, or should not be. */
export function makeTown(dice: Dice): string {
  const town = `${dice.pick(STARTS)}${dice.pick(ENDS)}`
  return dice.chance(0.25) ? `${town} ${dice.pick(SECOND)}` : town
}
