import type { Document, Frame, Organization, Span } from '../document.ts'
import announcing from '../lexicons/announcing-verbs.txt'
import { isBodyNoun } from '../text/body-words.ts'
import { phrasePattern } from '../text/phrases.ts'
import { isTitleHead } from '../text/title-words.ts'

const ANNOUNCES = new RegExp(`\\b${phrasePattern(announcing)}\\b`, 'i')
/** "the Committee says in a report", "a report published today by the Committee" */
const SAID_BEHIND = /^,?(?: \(\p{Lu}{2,8}\))? (?:today )?(?:announced|said|says|warned|warns)\b/u
const MADE_BY = /\b(?:published|released|issued|launched|unveiled|announced)(?: today| this week| on \w{6,9}),? by (?:the )?$/i
/** "Jane Roe, who chairs the independent Mills Board": its head is the subject. */
const HEADED = /\bwho (?:chairs|heads|leads|runs|directs) (?:the )?(?:[\p{Ll}-]{3,20},? ){0,3}$/u
/** "according to new research from the Institute" */
const WORK_OF =
  /\b(?:(?:according to|found|finds?|shows?|in|says?) (?:(?:an?|the|new|recent|latest) ){0,3}|(?:an?|the) (?:new|recent|latest|annual|national) )(?:[\p{Ll}-]{3,15} ){0,2}(?:research|study|report|survey|analysis|poll|paper)(?: (?:released|published|issued|conducted|carried out|out)(?: today| this week)?)? (?:from|by|at) (?:(?:researchers|scientists|experts) (?:at|from) )?(?:the )?$/u
/** "a prize given each year by the Society", "the annual gala of the Foundation" */
const HOSTED_BY =
  /\b(?:(?:given|awarded|hosted|organi[sz]ed|run|staged|held|offered|convened)(?: (?:each year|every year|annually|yearly|jointly))? by|(?:annual|\d{1,3}(?:st|nd|rd|th)|first|inaugural|yearly) (?:[\p{L}-]{3,20} ){0,3}(?:gala|conference|convention|congress|meeting|festival|fundraiser|dinner|luncheon|awards|ball|fair|symposium|competition|auction) (?:of|by|at)) (?:the )?$/iu
/** Whose doors are open to a public: the place of a show is its sender. */
const VENUE =
  /\b(?:Museum|Gallery|Galleries|Theat(?:er|re)|Library|Aquarium|Zoo|Playhouse|Arboretum|Planetarium|Opera House|Botanical Gardens?|Arts Cent(?:er|re))\b/
const AT_VENUE = /\b(?:at|in|of|by|to) (?:the )?$/
const NEAR_START = 40
const LONGEST_SUBTITLE = 250
/** "The Ministry of Mills, along with Linden Mills, held a fair": any of them may be the sender. */
const JOINED_BY = /^(?: \(\p{Lu}{2,8}\))?,? (?:along|together|jointly) with /u
/** "…, the union announced today": the body that the sentence named first. */
const NOUN_SAID = /, the (?:\p{Ll}{2,14} ){1,2}(?:announced|said)\b/u
/** What a sentence may begin with before the body that is its subject. */
const OPENS = /^[\s–—:"'-]{0,6}(?:(?:today|yesterday),?\s)?(?:the\s)?(?:board of directors (?:of|for) (?:the\s)?)?$/i

/** "Researchers at Linden University have", "The Secretary-General of the Linden Union": its people open the text. */
const PEOPLE_OF = /^[\s–—:"'-]{0,6}(?:[\p{L}\d'’-]{1,20},? ){0,4}?([\p{L}-]{4,25}) (?:of|at|from|with) (?:the )?$/u
/** "After the vote, " */
const CLAUSE = /^[\s–—:"'-]{0,6}(?:After|As|At|During|Following|In|On|Today|With|Yesterday)\b[^,.]{0,80}, /
const FORMER = /\b(?:former|ex|one-time|retired)\b/i
/** Who is spoken of beside those with an office. */
const STAFF = new Set(
  'researchers scientists students engineers experts officials staff faculty volunteers teachers nurses doctors workers officers deputies troopers detectives firefighters paramedics crews'.split(
    ' ',
  ),
)

const LONGEST_KIND = 80
const KIND_WORDS = 5
const WORD = /[\p{L}\d’'-]{1,30}/gu
const LINKS = new Set('of at from with after in on for to by as when while if and or but at against about who that which his her their its our my'.split(' '))

/** The part of a body in the first sentence. */
export type LeadPart = 'announces' | 'speaks' | 'subject' | 'people' | 'host' | 'work' | 'named'

/** The first sentence of the body, behind its dateline. */
export function findLead(doc: Document, frame: Frame): Span | null {
  const blocks = doc.blocks.filter(({ role, kind, start, end }) => role === 'body' && kind !== 'heading' && end - start >= 60)
  const { dateline } = frame
  for (const block of blocks) {
    if (dateline ? dateline.start >= block.end && dateline.start < (blocks.at(-1)?.end ?? 0) : block !== blocks.at(-1) && isSubtitle(doc, block)) continue
    const start = dateline && dateline.start >= block.start && dateline.end <= block.end ? dateline.end : block.start
    const sentence = doc.sentences.slice(block.firstSentence, block.endSentence).find((candidate) => candidate.end > start + 30)
    return { start, end: Math.min(sentence?.end ?? block.end, start + 500) }
  }
  return null
}

/** A line without an end, which stands below the headline and above the text. */
function isSubtitle({ plain }: Document, { start, end }: Span): boolean {
  return end - start < LONGEST_SUBTITLE && !/[.!?:")\]]\s*$/.test(plain.slice(end - 4, end))
}

/** What the body does in the first sentence, null if that does not name it: the subject of "announced today" is the sender. */
export function partInLead(doc: Document, { name, mentions }: Organization, lead: Span | null): LeadPart | null {
  const first = lead && mentions.find((mention) => mention.start >= lead.start && mention.end <= lead.end)
  if (!first) return null
  const before = doc.plain.slice(lead.start, first.start)
  const after = doc.plain.slice(first.end, Math.min(lead.end, first.end + 300))
  if (before.length < NEAR_START && NOUN_SAID.test(after)) return 'announces'
  if (OPENS.test(before) || isKind(before)) {
    if (ANNOUNCES.test(after)) return 'announces'
    if (!JOINED_BY.test(after)) return 'subject'
  }
  if (HEADED.test(before)) return 'subject'
  if (isOfPeople(before)) return 'people'
  // "… , the Department of Examples announced today"
  if (SAID_BEHIND.test(after) || MADE_BY.test(before)) return 'speaks'
  if (WORK_OF.test(before)) return 'work'
  return HOSTED_BY.test(before) || (VENUE.test(name) && AT_VENUE.test(before)) ? 'host' : 'named'
}

/** "The campaign group *Rail for All*", "Paper company *Linden*": what opens the sentence says what kind of body it is. */
function isKind(before: string): boolean {
  if (before.length > LONGEST_KIND) return false
  const words = before.toLowerCase().match(WORD) ?? []
  return words.length > 0 && words.length <= KIND_WORDS && isBodyNoun(words.at(-1)!) && !words.some((word) => LINKS.has(word)) && before.endsWith(' ')
}

function isOfPeople(before: string): boolean {
  const noun = PEOPLE_OF.exec(before.replace(CLAUSE, ''))?.[1]
  // members speak for themselves
  return noun !== undefined && !/^members?$/i.test(noun) && !FORMER.test(before) && (STAFF.has(noun.toLowerCase()) || isTitleHead(noun.toLowerCase()))
}

/** Who is out for a police force, a sheriff or a fire department. */
const CREW = '(?:officers|deputies|troopers|detectives|firefighters|paramedics|investigators|crews)'
const FORCE = /\b(?:police|sheriff|patrol|constabulary|fire|rescue|marshal)\b/i
const CREW_OF = new RegExp(`\\b${CREW} (?:of|with|from|for) the $`, 'i')
const ITS_CREW = new RegExp(`^(?:'s)? ${CREW}\\b`)
const MOST_PARAGRAPHS = 4

/** The force whose people act first in the text: "Officers of the Linden Police Department were called". */
export function findForce(doc: Document, organizations: readonly Organization[]): Organization | null {
  const blocks = doc.blocks.filter(({ role }) => role === 'body').slice(0, MOST_PARAGRAPHS)
  const end = blocks.at(-1)?.end ?? 0
  let force: Organization | null = null
  let first = end
  for (const organization of organizations)
    for (const mention of FORCE.test(organization.name) ? organization.mentions : []) {
      if (mention.start >= first) continue
      if (!CREW_OF.test(doc.plain.slice(Math.max(0, mention.start - 30), mention.start)) && !ITS_CREW.test(doc.plain.slice(mention.end, mention.end + 30)))
        continue
      first = mention.start
      force = organization
    }
  return force
}
