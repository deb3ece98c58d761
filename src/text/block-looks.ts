const MONTH = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const LABEL =
  /^[\s*#–—-]{0,8}(?:for\s(?:immediate|general|media|press)?\s?(?:media\s|press\s)?(?:release|use|distribution|publication)\b|embargoed|under embargo|not for (?:release|publication|distribution)|hold for release|immediate release|(?:press|news|media)\s?(?:release|statement|advisory|alert|note|notice|room|communiqu[eé])\b.{0,40}$|communiqu[eé]\b|date(?:line)?\s?:|published\b|posted\b|released\b|release date|issued\b|updated\b|last (?:updated|modified)|pr tag|content:|tags?:|categor(?:y|ies):|press release number|(?:news )?release (?:#|no\b|number)|ref(?:erence)?[.:]|no\.\s?\d|--?\s?news ?direct|source:|contacts?:|media contacts?|press contacts?|\[?tweet this|joint news release)/i
const DATE_LINE = new RegExp(
  String.raw`^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s{1,3})?(?:(?:${MONTH})\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{0,3}(?:\d{4})?|\d{1,2}(?:st|nd|rd|th)?\.?\s(?:${MONTH})\.?,?\s\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:[\s,@|–-]{0,4}(?:at\s)?\d{1,2}[:.]?\d{0,2}\s?(?:[ap]\.?m\.?)?[\sA-Z]{0,6})?$`,
  'i',
)
const MENU =
  /^(?:home|menu|main menu|search|share(?: this.{0,30})?|print(?: this)?|tweet|email(?: this.{0,20})?|e-mail|facebook|twitter|x|linkedin|instagram|youtube|pinterest|whatsapp|feedburner|rss|skip to .{0,30}|back to .{0,40}|you are here:?|get help|report a crime|contact(?: us)?|about(?: us)?|news|newsroom|seal your conviction|subscribe|sign up|log ?in|sign in|register|close|open|next|previous|read more(?:>>)?|learn more|more|download|español|english|français|\[?tweet this\]?|scroll to top|top|\d{1,4}|[/|>»›•·‹<]{1,3}|\[\w{1,12}\]|photo:?|(?:primary |featured |hero )?image:?|listen|play|pause|menu close|toggle navigation|accept(?: all)?(?: cookies)?|cookie (?:policy|settings)|privacy policy|terms(?: of (?:use|service))?)$/i
/** Newspaper style: "By Jane Roe". */
export const BYLINE = /^by\s\p{Lu}[\p{L}.'’-]{0,20}(?:\s[\p{L}.'’,-]{1,20}){1,6}$/iu
/** Letterheads: the name of a body alone on its line. */
const BODY_NAME =
  /^(?:the\s)?(?:u\.?s\.?\s)?(?:[\p{Lu}][\p{L}.,'’&-]{0,24}\s(?:of|for|the|and|&|on|in|de|to)?\s?){0,9}(?:department|office|agency|ministry|bureau|council|commission|committee|authority|university|college|institute|administration|service|division|association|foundation|court|board|parliament|senate|congress|embassy|corporation|company|group|society|union|center|centre|government|nations|police|inc\.?|ltd\.?|llc|plc|corp\.?|gmbh|terrorism|justice|affairs|communications|secretary|general|attorney)(?:\s(?:of|for|on|de)\s[\p{L}\s,.'’&-]{2,60})?$/iu
const HEADLINE_VERB =
  /\b(?:is|are|was|were|will|to|says?|said|announces?d?|launch(?:es|ed)?|wins?|calls?|urges?|opens?|names?|named|joins?|appoints?|sentenced|indicted|charged|convicted|arrested|pleads?|pleaded|seeks?|files?|receives?|awards?|introduces?|reports?|celebrates?|expands?|releases?|settles?|agrees?|for|from|with|after|on|by|as)\b/
const SENTENCE = /[.!?:]["'”’)]{0,2}(?:\s?#{1,5})?$/
const LONG = 220

/** A line of the page around the release: navigation, share buttons, counters. */
export function isMenuLine(line: string): boolean {
  return line.length <= 60 && MENU.test(line)
}

/** "For immediate release", a date, a contact, a release number: what stands around the headline and is not it. */
export function isHeaderLine(line: string): boolean {
  return (line.length <= 160 && LABEL.test(line)) || isDateLine(line)
}

export function isDateLine(line: string): boolean {
  return line.length <= 60 && DATE_LINE.test(line)
}

/** The name of an office, company or other body, and nothing else. */
export function isBodyName(line: string): boolean {
  return line.length <= 120 && BODY_NAME.test(line) && !HEADLINE_VERB.test(line)
}

/** Running text: long, or a sentence. */
export function isBodyLike(line: string, length: number): boolean {
  if (length >= LONG) return !isHeaderLine(line)
  const lower = line.match(/(?:^|\s)\p{Ll}{2,}/gu)?.length ?? 0
  if (length >= 40 && SENTENCE.test(line) && lower >= 3) return true
  if (/^["“]/.test(line) && length >= 60 && lower >= 4) return true
  if (/^[\p{Lu}\s.,]{3,40}(?:\s?[–—]\s?|\s-\s|\s?--\s?)\p{Lu}\S*\s/u.test(line) && lower >= 3) return true
  return length >= 170 && lower >= length / 14 && lower * 3 >= (line.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) * 4
}
