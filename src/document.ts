// The shapes that the stages hand to each other. Imports nothing.
// Every range is half-open and counted in UTF-16 units of `Document.text`, the text as read;
// only `assemble` translates ranges into offsets of the source.

export interface Span {
  readonly start: number
  readonly end: number
}

/** What a reader says about a piece of text: where it stands and what the markup calls it. */
export interface ReadBlock extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'quotation' | 'row'
  /** Heading level, 1 to 6; null for everything else. */
  readonly level: number | null
}

/** A run of the read text that stands unchanged in the source: `text[start + i]` is `source[source + i]`. */
export interface MapRun extends Span {
  readonly source: number
  /** Units of the source that this run covers; differs from `end - start` where an entity was decoded. */
  readonly sourceLength: number
}

/** What a reader returns. `map` is null when the text is the source itself. */
export interface ReadResult {
  readonly text: string
  /** Null when the format knows no blocks (plain text): `segment` finds them by blank lines. */
  readonly blocks: readonly ReadBlock[] | null
  readonly map: readonly MapRun[] | null
  /** What the file says about itself outside of the text (front matter, meta tags, mail headers). */
  readonly metadata: Metadata
  readonly warnings: readonly Warning[]
}

export interface Metadata {
  readonly title?: string
  /** ISO date, YYYY-MM-DD. */
  readonly date?: string
  readonly author?: string
  /** The site or the sender. */
  readonly publisher?: string
}

export interface Options {
  /** YYYY-MM-DD; completes dates that lack a year. */
  readonly referenceDate?: string
  /** The user's own, beside the built-in lists. */
  readonly words?: OwnWords
}

/** Lists of the user's own. All are words as they stand in a text, but for `reportingVerbs`: the forms of one verb, in small letters. */
export interface OwnWords {
  readonly titles: readonly string[]
  readonly organizations: readonly { readonly name: string; readonly acronym: string | null }[]
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly reportingVerbs: readonly string[]
  readonly neverOrganizations: readonly string[]
}

/** `plain` look of one token: decides most rules, so it is worked out once. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'number' | 'mark'

export interface Token extends Span {
  /** The slice of `Document.plain`: "Inc.", "B.", "U.S." keep their full stop, "'s" is a token of its own. */
  readonly text: string
  /** In lower case, without a last full stop: what word lists are asked for. */
  readonly lower: string
  readonly shape: Shape
  readonly sentence: number
}

export interface Sentence extends Span {
  readonly block: number
  /** Tokens `firstToken` up to, not including, `endToken`. */
  readonly firstToken: number
  readonly endToken: number
}

/**
 * chrome: menus, share lines, footers of the page. header: what stands above the body (issuer, "For immediate
 * release", dates). boilerplate: "About X", forward-looking statements. contact: whom to write to.
 */
export type BlockRole = 'chrome' | 'header' | 'headline' | 'subheadline' | 'body' | 'boilerplate' | 'contact'

export interface Block extends ReadBlock {
  readonly role: BlockRole
  /** Sentences `firstSentence` up to, not including, `endSentence`. */
  readonly firstSentence: number
  readonly endSentence: number
}

/** The title of the page: "Mayor Opens Bridge - City of Rivertown". */
export interface PageTitle {
  /** Index of its block. */
  readonly block: number
  /** The title without the site's name. */
  readonly span: Span
  readonly squashed: string
  /** The name of the site, if it stands behind the title. */
  readonly site: string | null
}

export interface Document {
  readonly text: string
  /** Same length as `text`: apostrophes, quotation marks, hyphens and white space in one form, easy to match on. */
  readonly plain: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly metadata: Metadata
  /** Of a saved page that repeats its title as its headline. */
  readonly pageTitle: PageTitle | null
  readonly options: Options
}

/** What a rule saw: a range, a kind, a value, and the rule's name. Never changed once made. */
export interface Annotation<Kind extends string = string, Value = unknown> extends Span {
  readonly kind: Kind
  readonly value: Value
  readonly rule: string
}

export interface Warning extends Span {
  readonly code: string
  readonly message: string
}

// What resolve makes of the annotations. -------------------------------------------------------------------------

export interface Mention extends Span {
  readonly text: string
  readonly rule: string
}

export interface Title extends Span {
  readonly text: string
  /** The title without its organization. */
  readonly role: string
  /** The organization that the office is in, in the words that stand there. */
  readonly organization: string | null
  readonly rule: string
}

/** A person's name where it stands, with the titles beside it, before the mentions of one person are joined. */
export interface PersonMention extends Span {
  /** Without honorific, titles and degrees. */
  readonly name: string
  readonly honorific: string | null
  readonly titles: readonly Title[]
  readonly rule: string
}

/** The name of a body where it stands, before the mentions of one body are joined. */
export interface OrganizationMention extends Span {
  /** Without a leading "the". */
  readonly name: string
  /** Given beside the name: "Example Office (EO)". */
  readonly acronym: string | null
  readonly rule: string
}

export interface Person {
  readonly name: string
  readonly honorific: string | null
  readonly titles: readonly Title[]
  /** In the order of the text; the first introduces the person. */
  readonly mentions: readonly Mention[]
}

export interface Organization {
  readonly name: string
  readonly acronym: string | null
  readonly aliases: readonly string[]
  readonly mentions: readonly Mention[]
  readonly rule: string
}

export type Speaker =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'organization'; readonly organization: Organization }
  /** "a company spokesperson": somebody whom the text does not name. */
  | { readonly kind: 'unnamed'; readonly name: string }

export interface Quote extends Span {
  readonly kind: 'direct' | 'statement'
  /** Verbatim, without outer marks; paragraphs joined by a line break. */
  readonly text: string
  readonly speaker: Speaker | null
  readonly cue: string | null
  /** Index, in the list of quotes, of the passage that this one goes on with. */
  readonly continues: number | null
  readonly rule: string
  readonly reason: string | null
}

/** Who and which bodies the release speaks of, in the order of the text. */
export interface Entities {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
}

/** One unbroken quoted passage, before anyone knows who said it. */
export interface Passage extends Span {
  readonly kind: 'direct' | 'statement'
  readonly text: string
  /** With its outer marks. */
  readonly outer: Span
  readonly rule: string
  readonly warning: Warning | null
}

export interface Dateline extends Span {
  readonly place: string | null
  readonly date: string | null
  readonly wire: string | null
  readonly rule: string
}

export interface Contact extends Span {
  readonly name: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly rule: string
}

/** The frame around the body: what the release says of itself. */
export interface Frame {
  readonly headline: Annotation<'headline', string> | null
  readonly dateline: Dateline | null
  /** YYYY-MM-DD */
  readonly releaseDate: string | null
  readonly embargo: { readonly text: string; readonly until: string | null } | null
  /** Dates that cannot be read for sure. */
  readonly warnings: readonly Warning[]
}

export interface Facts {
  readonly frame: Frame
  readonly issuer: string | null
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly quotes: readonly Quote[]
  readonly contacts: readonly Contact[]
  readonly warnings: readonly Warning[]
}
