/** Months, their short forms and days, in lower case: capitals in running text that are no part of a name. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
