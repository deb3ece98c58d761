import { type Dice, list } from './dice.ts'

/** What people say in releases: whole sentences without a name in them. */
const OPENERS = list(
  'This is a milestone for everyone who has worked on it; We are delighted to see it happen at last; Our team has waited four years for this day; Nothing about this was easy; It took patience and a great deal of goodwill; People told us what they needed and we listened; This investment will be felt in every household; We have learned from what went wrong in the past; Safety comes before speed; The results speak for themselves; I am proud of what our staff have done under pressure; No family should have to choose between rent and medicine; We owe it to those who come after us; There is still a long way to go; These numbers are encouraging but they are not enough; We could not have done this without our volunteers; Today we turn a page; It is a simple idea that works; We will not rest until every case is solved; Demand has grown faster than any of us expected; Our customers asked for a product that lasts; The evidence is clear and it is urgent; This decision was not taken lightly; Every one of these samples tells a story'
    .replaceAll(',', ' ')
    .replaceAll(';', ','),
)
const SECONDS = list(
  'We will publish the figures every quarter; It shows what can be done when neighbours talk to each other; That is why we are acting now; The work starts on Monday and it will not stop; We look forward to the next five years; I want to thank each of them; We ask for your patience while the road is closed; That is what public service means to me; It is a fair deal and we stand by it; Now we have to make it last; Our job is to keep it that way; They deserve better and they will get it; We hope that others will follow; It was the right thing to do; You can hold us to that; The savings go straight back into the wards; We are not done yet; It changes how we think about old buildings; I have never seen anything like it in thirty years'
    .replaceAll(',', ' ')
    .replaceAll(';', ','),
)
const PAIRS: readonly (readonly [string, string])[] = [
  ['What matters now', 'is that the money reaches the villages before winter'],
  ['If we do this well', 'our children will drink from the river again'],
  ['When I look back', 'the hardest part was to get all the permits in one year'],
  ['In the end', 'it was the nurses who made the difference'],
  ['As a farmer myself', 'I know what a late frost can do'],
  ['For the first time', 'we can measure it without harming the animals'],
  ['Looking ahead', 'we expect a strong second half of the year'],
  ['When we began this journey', 'there were only three of us in a garage'],
]
const PARTS = list(
  'a turning point for the whole region; an important step towards safer roads; one of the most ambitious projects in our history; the best news we have had in years; a shameful breach of public trust; the kind of place where young people want to stay; far more than a building'.replaceAll(
    ';',
    ',',
  ),
)
const NESTED: readonly string[] = [
  'My grandmother used to say, ‹measure twice, cut once,› and she was right',
  'People ask me ‹why here and why now›, and I tell them to look around',
  'They call it ‹the forgotten coast› and we want to change that',
]
const NUMBERED: readonly ((n: number) => string)[] = [
  (n) => `With ${n} new beds we can finally treat people close to home`,
  (n) => `We have ${n} people on the waiting list and each of them has a name`,
  (n) => `After ${n} years the bridge is back where it belongs`,
  (n) => `It’s about ${n} jobs, and it’s about dignity`,
  (n) => `We’ve cut our emissions by ${n}% and we don’t intend to stop there`,
]

export const sentence = (dice: Dice): string => {
  const kind = dice.next()
  return kind < 0.6 ? dice.pick(OPENERS) : kind < 0.85 ? dice.pick(NUMBERED)(dice.between(7, 90)) : dice.pick(PAIRS).join(', ')
}
export const second = (dice: Dice): string => dice.pick(SECONDS)
export const nested = (dice: Dice): string => dice.pick(NESTED)
export const halves = (dice: Dice): readonly [string, string] => dice.pick(PAIRS)
export const part = (dice: Dice): string => dice.pick(PARTS)
/** A different sentence for each passage of a release: the same words twice would be found twice in no order. */
export function speaker(dice: Dice): { first: () => string; more: () => string } {
  const used = new Set<string>()
  const fresh = (make: (dice: Dice) => string) => {
    for (let i = 0; i < 40; i++) {
      const made = make(dice)
      if (!used.has(made)) {
        used.add(made)
        return made
      }
    }
    return make(dice)
  }
  return { first: () => fresh(sentence), more: () => fresh(second) }
}
