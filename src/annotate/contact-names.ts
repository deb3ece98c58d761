const HONORIFIC = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Capt|Lt|Sgt|Det|Sen|Rep)\.?\s)`
const PARTICLE = String.raw`(?:van|von|der|den|de|del|della|di|da|dos|la|le|bin|al|el|ter|ten|y)`
const NAME_WORD = String.raw`(?:\p{Lu}[\p{Ll}\p{M}'-]{1,20}(?:\p{Lu}[\p{Ll}\p{M}]{1,20})?(?:-\p{Lu}[\p{Ll}\p{M}']{1,20})?|\p{Lu}'\p{Lu}\p{Ll}{1,20}|\p{Lu}\.(?:\p{Lu}\.)?|\p{Lu}(?=\s))`
const PERSON = new RegExp(
  String.raw`^${HONORIFIC}?${NAME_WORD}(?:\s(?:${PARTICLE}\s){0,2}(?:["(]\p{Lu}\p{Ll}{1,15}[")]\s)?${NAME_WORD}){1,4}(?:,?\s(?:Jr|Sr|II|III|IV)\.?)?$`,
  'u',
)
const UPPER_PERSON = /^\p{Lu}{2,15}(?:\s\p{Lu}\.)?\s\p{Lu}{2,20}$/u
const HONORED = new RegExp(String.raw`^${HONORIFIC}\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'.-]{0,24}){0,3}$`, 'u')
/** Words that no person's name holds: offices, bodies, labels, places of work. */
const NOT_NAME =
  /\b(?:media|press|public|investors?|relations|office|officer|contacts?|communications?|department|dept|government|cent(?:er|re)|inc|llc|ltd|corp|company|group|agency|ministry|university|college|school|hospital|association|foundation|institute|council|commission|committee|board|team|desk|news|newsroom|editor(?:ial)?|services?|support|customer|sales|marketing|affairs|information|inquir(?:y|ies)|enquir(?:y|ies)|details|director|manager|president|chief|chair(?:man|woman)?|secretary|head|partner|founder|spokes\w+|coordinator|specialist|executive|vice|senior|assistant|attorney|hotline|helpline|street|st|avenue|ave|road|rd|drive|suite|floor|box|boulevard|blvd|plaza|building|tower|north|south|east|west|website|web|email|e-mail|phone|tel|fax|mobile|cell|facebook|twitter|linkedin|instagram|youtube|for|about|source|and|or|the|of|to|at|our|your|more|view|visit|read|download|click|please|follow|bank|capital|partners|holdings|ventures|labs|technologies|systems|solutions|international|global|research|studio|society|club|union|trust|fund|law|wire|times|post|journal|magazine|radio|television|united|new|los|san|las|fort|saint|corporate|investor|general|toll|free|direct|main|number|images?|photos?|business|wellness|health|energy|mining|gold|resources|community|national|city|county|state|district|division|bureau|unit|court|police|fire|water|project|program|policy|advisor|analyst|consultant|administrator|commissioner|mayor|minister|governor|senator|rep|representative|member|first|nations?|explorations?|entertainment|resort|hotel|restaurant|church|museum|author|artist|owner|professor|doctor|teacher|principal)\b/i
const OFFICE =
  /^(?:(?:\p{Lu}[\p{L}&'-]{1,20}\s){0,3})?(?:(?:Media|Press|Public|Investors?|Corporate|Government|Community|Customer|Client|Shareholder|External|Global|Group)\s(?:Relations|Affairs|Communications?|Office|Inquiries|Enquiries|Desk|Team|Services?|Support|Contact)|Communications?(?:\s(?:Office|Department|Team))?|Newsroom|News Desk|Press Office)$/u
/** Where a title begins behind a name that no comma parts from it. */
export const TITLE_START =
  /\b(?:(?:Senior|Executive|Assistant|Associate|Deputy|Acting|Interim|Vice|Co-|Managing|Global|Regional|National|Corporate|Chief|Lead|General)\s?)*(?:President|CEO|CFO|COO|CMO|CTO|Chief|Director|Manager|Head|Founder|Co-Founder|Cofounder|Owner|Partner|Officer|Chair(?:man|woman|person)?|Secretary|Spokes(?:man|woman|person)|Coordinator|Specialist|Executive|Principal|Press|Media|Communications|Public|Investor|Marketing|VP|SVP|EVP|PR|IR|Publicist|Editor|Attorney|Senior|Vice|Account|Managing)\b/u
const BODY_WORD =
  /\b(?:Inc|LLC|LLP|Ltd|Corp|Co|plc|GmbH|AG|SE|Company|Group|Department|Ministry|University|College|Association|Foundation|Institute|Council|Commission|Committee|Board|Government|Nations?|Office|Agency|Authority|Society|Union|Trust|Partners|Holdings|Technologies|Systems|Center|Centre|Services|Secretariat|Bureau|Church|Museum|Hospital|Bank|School|Nation|Cabinet)\b/

/** True for a person's name by its shape alone: two to five capitalised words, none of them an office or a body. */
export function isPersonName(words: string): boolean {
  if (words.length > 50 || words.length < 4) return false
  if (HONORED.test(words)) return true
  return (PERSON.test(words) || UPPER_PERSON.test(words)) && !NOT_NAME.test(words)
}

/** "Media Relations", "Press Office": an office that answers instead of a person. */
export function isOfficeName(words: string): boolean {
  return words.length < 60 && OFFICE.test(words)
}

/** A company, ministry or other body, by a word that only such names hold. */
export function isBodyPiece(words: string): boolean {
  return words.length < 120 && /^(?!On |In |For |To |By |At )\p{Lu}/u.test(words) && BODY_WORD.test(words)
}
