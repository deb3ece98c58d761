/** "dont", "Todays settlement", "the companys profits": no word of English without its apostrophe. */
const SURE =
  /\b(?:(?:(?:[Dd](?:o|oes|id)|is|was|are|could|would|should|has|have)nt|[Tt]heyre|[Yy]oure|[Ww]eve|[Tt]odays|companys|countys|citys|Attorneys Offices?|Sheriffs (?:Office|Department)|(?:[Dd]epartment|[Dd]ivision|Bureau|Justice|Enforcement|[Aa]gency|\p{Lu}{3,6})s (?:(?:\p{Lu}\p{Ll}{1,20}|and) ){1,5}(?:[Dd]ivision|[Ss]ection|[Oo]ffice|[Uu]nit|[Rr]egion|Investigations?))\b|(?:FBI|DEA|IRS|EPA|DHS|ATF|SEC|DOJ)s \p{L}{3})/gu
/** "The nations largest", "the departments investigation", "FBIs Riverton Office": plurals are written so too. */
const LIKELY = /\b(?:(?:nations|departments|Americas) \p{Ll}{3}|\p{Lu}{2,6}s \p{Lu}\p{Ll})/gu
/** So much of a text is looked at. */
const SAMPLE = 100_000

/** How many places in a text want an apostrophe that is not there; 0 where other apostrophes stand before an "s", but for one in a quotation from elsewhere. */
export function countLostApostrophes(text: string): number {
  const sample = text.slice(0, SAMPLE)
  if ((sample.match(/\p{L}['’‘`´]s\b/gu)?.length ?? 0) > 1) return 0
  const sure = sample.match(SURE)?.length ?? 0
  const likely = sample.match(LIKELY)?.length ?? 0
  return sure > 0 || likely > 1 ? sure + likely : 0
}
