import { describe, expect, it } from 'vitest'
import { dates, no, yes } from '../src/annotate/dateline.examples.ts'
import { readDateline } from '../src/annotate/dateline.ts'
import { around, oneLine } from '../src/annotate/frame.examples.ts'
import { findFrame } from '../src/annotate/frame.ts'
import type { Options, ReadResult } from '../src/document.ts'
import { readDate } from '../src/text/dates.ts'
import { normalise } from '../src/text/normalise.ts'
import { segment } from '../src/text/segment.ts'

const read = (text: string): ReadResult => ({ text, blocks: null, map: null, metadata: {}, warnings: [] })
const frameOf = (lines: string[], options: Options = {}) => findFrame(segment(read(lines.join('\n')), options))
const BODY = 'RIVERTON – The town of Riverton has opened a new bridge that leads over the river and into the old part of the town, the mayor said.'

describe('datelines', () => {
  it.each(yes)('%s', (line, place, date, wire) => {
    const found = readDateline(line, normalise(line), { start: 0, end: line.length })
    expect(found?.dateline).toMatchObject({ place, date, wire })
  })
  it.each(no.map((line) => [line.slice(0, 60), line]))('none in %s', (_, line) => {
    const before = performance.now()
    expect(readDateline(line, normalise(line), { start: 0, end: line.length })).toBeNull()
    expect(performance.now() - before).toBeLessThan(200)
  })
})

describe('dates', () => {
  it.each(dates)('%s', (words, expected) => {
    const date = readDate(words, 0)
    expect(date?.iso ?? date?.problem).toBe(expected)
    expect(date?.end).toBe(words.length)
  })
})

describe('frame', () => {
  it('takes the headline below the letterhead and joins its lines', () => {
    const frame = frameOf([
      'Department of Examples',
      'FOR IMMEDIATE RELEASE',
      'Thursday, April 26, 2012',
      'Riverton Opens Its New Bridge over the River in Connection',
      'With the Spring Fair',
      BODY,
    ])
    expect(frame.headline?.value).toBe('Riverton Opens Its New Bridge over the River in Connection With the Spring Fair')
    expect(frame.releaseDate).toBe('2012-04-26')
    expect(frame.dateline).toMatchObject({ place: 'RIVERTON', date: null })
  })
  it.each([
    ['a reference', ['NEWS RELEASE', 'For Immediate Release', '2024LIN0067-001482', 'Riverton Opens New Bridge']],
    ['senders', ['News Release', 'Ministry of Bridges', 'Riverton Power', '', 'New Bridge Protects the Homes of Riverton']],
    ['a name with its acronym', ['Allied Ferry and Dock Workers (AFDW)', 'press release', 'Riverton Opens New Bridge']],
    ['a name and its news', ['City and County of Riverton Council News', 'Riverton Opens New Bridge']],
    ['points above the title', ['• The bridge shortens the way to school', 'Riverton Opens New Bridge']],
    ['a desk above the date', ['Riverton School District 211-U', 'Communications & Events', '', 'May 16, 2025', 'Riverton Opens Its New Bridge']],
    ['news from a sender', ['News from Riverton Council', '', 'Date issued: 3 June 2024', '', 'Riverton Opens New Bridge']],
    ['who prepared it', ['CITY OF RIVERTON POLICE DEPARTMENT', 'Media Release 24-118', 'Prepared by: Sgt. J. Roe #412', 'Riverton Opens New Bridge']],
    ['a tagline', ['Riverton Port Authority', 'Seaport • Airport • Rail', 'Riverton Opens New Bridge']],
    ['columns', ['NEWS RELEASE', 'Customer Inquiries          Media Inquiries', 'Riverton Opens New Bridge']],
    ['a subtitle of another style', ['Riverton Opens New Bridge for Trains, Trams and Bicycles', 'Shortens the way to school by approximately 30%']],
    ['a diocese', ['DIOCESE OF RIVERTON FALLS', 'Riverton Opens New Bridge']],
    ['an office above a date', ['Riverton Opens New Bridge Over the Lind', 'Friday, October 10, 2025', 'For Immediate Release', 'Office of Bridges']],
    [
      'a letterhead with its street and its numbers',
      ['Riverton Bridge Authority', '12 Mill Road', 'Linden, DE 19901', 'Tel. 555-0123 | Fax 555-0124', 'Riverton Opens New Bridge'],
    ],
    ['spaced letters', ['City of Riverton', 'M E D I A   R E L E A S E', 'Riverton Opens New Bridge']],
    ['a company in capitals', ['LINDEN BRIDGES, INC.', 'NEWS', 'Riverton Opens New Bridge']],
    ['a company with its ticker', ['LINDEN BRIDGES INC. (NYSE: LNDN)', 'Riverton Opens New Bridge']],
    ['somebody with an office', ['Press Release #31-044', 'Riverton Fire Department', 'Chief Bo Day', 'Riverton Opens New Bridge']],
    ['an office alone', ['FOR IMMEDIATE RELEASE', 'Vice President, Communications', 'Riverton Opens New Bridge']],
    ['when something took place', ['Incident Date: May 4, 2031', 'Case Number: 31-44', 'Riverton Opens New Bridge']],
    ['who wrote it', ['Riverton Opens New Bridge for Trains and for Trams', 'By Jane Roe']],
    ['who wrote it, and where it is filed', ['Riverton Opens New Bridge', 'by Linden Mills | May 4, 2031 | News']],
    ['a headline that only looks like a name', ['City of Riverton', 'Riverton Opens New Bridge in Fire District 7']],
  ])('takes no headline from %s', (_, lines) => {
    const wanted = lines.find((line) => /^(?:Riverton Opens|New Bridge)/.test(line))
    expect(frameOf([...lines, '', BODY]).headline?.value).toBe(wanted)
  })
  it('reads the title of AsciiDoc, without its attributes', () => {
    expect(frameOf(['= Riverton opens new bridge', ':author: Jane Roe', ':date: 2031-05-04', '', BODY]).headline?.value).toBe('Riverton opens new bridge')
  })
  it.each([
    ['Riverton opens a new bridge to trains', 'Riverton opens a new bridge to trains'],
    ['Office of Bridges', 'Council of Riverton'],
  ])('takes the line below a heading that is a name alone, if it is a title: %s', (line, wanted) => {
    const heading = 'Council of Riverton'
    const text = `${heading}\n\n${line}\n\n${BODY}`
    const at = heading.length + 2
    const blocks = [
      { start: 0, end: heading.length, kind: 'heading' as const, level: 1 },
      { start: at, end: at + line.length, kind: 'paragraph' as const, level: null },
      { start: at + line.length + 2, end: text.length, kind: 'paragraph' as const, level: null },
    ]
    expect(findFrame(segment({ ...read(text), blocks }, {})).headline?.value).toBe(wanted)
  })
  it('reads a date beside the kind of the release, and labels of the day', () => {
    expect(frameOf(['PRESS RELEASE            DATE: 26 June 2025', 'Riverton Opens New Bridge', BODY]).releaseDate).toBe('2025-06-26')
    expect(frameOf(['Immediate: 26 June 2025', 'Riverton Opens New Bridge', BODY]).releaseDate).toBe('2025-06-26')
  })
  it('prefers a dateline that opens the text to a line that may be none', () => {
    expect(frameOf(['Feast of St. Linden, August 10, 2025', 'Riverton Opens New Bridge', BODY]).dateline?.place).toBe('RIVERTON')
    expect(frameOf(['Company Release - 7/22/2025 7:00 AM ET', 'Riverton Opens New Bridge', BODY]).dateline?.place).toBe('RIVERTON')
  })
  it('leaves out the name of the site and the menu', () => {
    const frame = frameOf(['Riverton Opens New Bridge - City of Riverton', 'Home', 'News', 'Skip to content', 'Riverton Opens New Bridge', BODY])
    expect(frame.headline?.value).toBe('Riverton Opens New Bridge')
    expect(frame.headline?.start).toBeGreaterThan(40)
  })
  it('takes the day before the title off, and no office above it', () => {
    const dated = frameOf(['14/09/2031 Riverton opens its new bridge', '', BODY])
    expect(dated.headline).toMatchObject({ value: 'Riverton opens its new bridge', start: 11 })
    expect(frameOf(['2031 will see the new bridge open', '', BODY]).headline?.value).toBe('2031 will see the new bridge open')
    const office = ['Secretary General', 'Statement by the Secretary General on the bridges of Riverton', '', BODY]
    expect(frameOf(office).headline?.value).toBe('Statement by the Secretary General on the bridges of Riverton')
  })
  it('warns of a date that can be read in two ways', () => {
    const frame = frameOf(['Riverton Opens New Bridge', '05/06/2024', BODY])
    expect(frame.releaseDate).toBeNull()
    expect(frame.warnings.map((warning) => warning.code)).toEqual(['ambiguous-date'])
  })
  it('reads a labelled headline where there is no other, and a date in emphasis', () => {
    const frame = frameOf(['MEDIA RELEASE: Riverton Set To Lose Its Oldest Mill', '', '*4 March 2031*', '', BODY])
    expect(frame.headline?.value).toBe('Riverton Set To Lose Its Oldest Mill')
    expect(frame.releaseDate).toBe('2031-03-04')
    expect(frameOf(['MEDIA RELEASE: Department of Bridges and Inland Ferries', '', 'Riverton Opens New Bridge', '', BODY]).headline?.value).toBe(
      'Riverton Opens New Bridge',
    )
  })
  it('reads a place and a day on lines of their own above the headline', () => {
    const body = BODY.replace('RIVERTON – ', '')
    const above = ['PRESS RELEASE', 'Ministry of Bridges', 'Colombo']
    expect(frameOf([...above, '08.07.2031', '', 'Riverton Opens New Bridge', '', body]).dateline).toMatchObject({ place: 'Colombo', date: '2031-07-08' })
    expect(frameOf([...above, 'Tel: 555-555-0100', '', 'Riverton Opens New Bridge', '', body]).dateline).toBeNull()
  })
  it('keeps the day on which something will take place apart', () => {
    expect(frameOf(['Riverton Opens New Bridge', 'Date: Friday, April 11, 2031', 'Time: 10:30 am', 'Place: Town Hall', BODY]).releaseDate).toBeNull()
    expect(frameOf(['Riverton Opens New Bridge', 'Date: Friday, April 11, 2031', 'Contact: Jane Roe', BODY]).releaseDate).toBe('2031-04-11')
  })
  it('reads the date of a post beside where it was filed', () => {
    expect(frameOf([`03.16.2031\t${BODY}`]).releaseDate).toBe('2031-03-16')
    expect(frameOf([`03.16.2031 and 04.16.2031: ${BODY}`]).releaseDate).toBeNull()
    expect(frameOf(['Riverton Opens New Bridge', '16 Mar 2031 Posted in Press releases', BODY]).releaseDate).toBe('2031-03-16')
    expect(frameOf(['Riverton Opens New Bridge', 'March 16, 2031 by Jane Roe', BODY]).releaseDate).toBe('2031-03-16')
  })
  it.each([
    ['RIVERTON, OHIO', '2026-02-06'],
    ['(RIVERTON, Calif.)', '2026-02-06'],
    ['RIVERTON, Ontario', null],
    ['RIVERTON', null],
  ])('reads the month first below an American dateline alone: %s', (place, date) => {
    const frame = frameOf(['Riverton Opens New Bridge', '2/6/2026', '', BODY.replace('RIVERTON', place)])
    expect(frame.releaseDate).toBe(date)
  })
  it.each([
    ['Mayor Opens the New Bridge - City of Riverton', 'Mayor Opens the New Bridge'],
    ['Mayor Opens the New Bridge / Riverton Ports Authority (RPA)', 'Mayor Opens the New Bridge'],
    ['City of Riverton - Mayor Opens the New Bridge', 'Mayor Opens the New Bridge'],
    ['Riverton County Court – Roe v. Day', 'Riverton County Court – Roe v. Day'],
    ['Riverton Mills - Mayor Opens the New Bridge', 'Riverton Mills - Mayor Opens the New Bridge'],
    ['Mayor Opens the New Bridge | Riverton County Sheriff', 'Mayor Opens the New Bridge'],
    // companies that headlines name for other reasons, no names, names by themselves
    ['Mayor Opens the New Bridge - Riverton Mills Inc.', 'Mayor Opens the New Bridge - Riverton Mills Inc.'],
    ['Mayor Opens the New Bridge – Council of War to Follow', 'Mayor Opens the New Bridge – Council of War to Follow'],
    ['Open Day - Riverton College', 'Open Day - Riverton College'],
  ])('takes the site behind a heading for no part of it: %s', (heading, headline) => {
    const text = `${heading}\n\n${BODY}`
    const blocks = [
      { start: 0, end: heading.length, kind: 'heading' as const, level: 1 },
      { start: heading.length + 2, end: text.length, kind: 'paragraph' as const, level: null },
    ]
    expect(findFrame(segment({ ...read(text), blocks }, {})).headline?.value).toBe(headline)
  })
  it('drops the kind of the release from a heading, and takes the sender behind it for no headline', () => {
    const headingOf = (heading: string) => {
      const text = `${heading}\n\n${BODY}`
      const blocks = [
        { start: 0, end: heading.length, kind: 'heading' as const, level: 1 },
        { start: heading.length + 2, end: text.length, kind: 'paragraph' as const, level: null },
      ]
      return findFrame(segment({ ...read(text), blocks }, {})).headline?.value
    }
    expect(headingOf('PRESS RELEASE: Riverton Set To Lose Its Oldest Mill')).toBe('Riverton Set To Lose Its Oldest Mill')
    expect(headingOf('Press Release: Riverton City Council')).toBeUndefined()
    expect(headingOf('Press Release: Department of Bridges and Inland Ferries')).toBeUndefined()
  })
  it.each([
    ['Town of Riverton', 'Riverton Opens New Bridge'],
    ['Newsroom', 'Riverton Opens New Bridge'],
    ['Riverton Opens', 'Riverton Opens New Bridge'],
    ['Riverton Opens New Bridge', 'Riverton Opens New Bridge'],
    ['Examplia: Leader Killed After Seeking Protection', 'Examplia: Leader Killed After Seeking Protection'],
  ])('takes the title of a page, %s, for a headline unless it names the site', (title, headline) => {
    const text = ['Press release', '4 March 2031', 'Riverton Opens New Bridge', BODY].join('\n\n')
    expect(findFrame(segment({ ...read(text), metadata: { title } }, {})).headline?.value).toBe(headline)
  })
  it.each([
    ['Riverton Museum Announces the Appointment of', 'Five New Trustees', 'Riverton Museum Announces the Appointment of Five New Trustees'],
    ['Riverton Mills One of the Town’s', 'Fastest Growing Houses', 'Riverton Mills One of the Town’s Fastest Growing Houses'],
    ['Riverton Museum Announces the Appointment', 'Five New Trustees', 'Riverton Museum Announces the Appointment'],
    ['Riverton Museum Has a Lot To Be Proud Of', 'It has five new trustees.', 'Riverton Museum Has a Lot To Be Proud Of'],
  ])('joins a heading that does not end, %s, with the line right below it', (heading, below, headline) => {
    const text = `${heading}\n${below}\n\n${BODY}`
    const [start, end] = [heading.length + 1, heading.length + 1 + below.length]
    const blocks = [
      { start: 0, end: heading.length, kind: 'heading' as const, level: 1 },
      { start, end, kind: 'paragraph' as const, level: null },
      { start: end + 2, end: text.length, kind: 'paragraph' as const, level: null },
    ]
    expect(findFrame(segment({ ...read(text), blocks }, {})).headline?.value).toBe(headline)
  })
  it.each([
    ['12/29/2031 Riverton Opens Its New Bridge', 'Riverton Opens Its New Bridge'],
    ['Jane Larsen, CFO\n\nRiverton Opens Its New Bridge', 'Riverton Opens Its New Bridge'],
    ['Join us on - Facebook\n\nRiverton Opens Its New Bridge', 'Riverton Opens Its New Bridge'],
    ['Secretary General\n\nStatement by the Secretary General on the bridges of the town', 'Statement by the Secretary General on the bridges of the town'],
    ['Riverton has opened its new bridge to all at last!', 'Riverton has opened its new bridge to all at last!'],
    ['Jane Larsen Opens Bridge', 'Jane Larsen Opens Bridge'],
  ])('takes no day, person, office or link for the headline: %j', (top, headline) => {
    expect(findFrame(segment(read(`${top}\n\n${BODY}`), {})).headline?.value).toBe(headline)
  })
  it('passes over a short heading that names the sender, with the kind of the release below it', () => {
    const lines = ['Riverton Mills', 'Press release', 'Riverton Opens Its New Bridge This Spring', '4 March 2031', BODY]
    const text = lines.join('\n\n')
    let start = 0
    const blocks = lines.map((line, i) => {
      const block = { start, end: start + line.length, kind: i < 3 ? ('heading' as const) : ('paragraph' as const), level: i === 0 ? 1 : i < 3 ? 2 : null }
      start += line.length + 2
      return block
    })
    expect(findFrame(segment({ ...read(text), blocks }, {})).headline?.value).toBe('Riverton Opens Its New Bridge This Spring')
  })
  it.each([
    ['March 4, 2031 Jane Roe', '2031-03-04'],
    ['March 4, 2031 Town Hall Meeting', null],
  ])('reads the date of a post beside its author alone: %s', (line, date) => {
    const lines = ['Riverton Opens New Bridge', line, BODY]
    const text = lines.join('\n\n')
    let start = 0
    const blocks = lines.map((words, i) => {
      const block = { start, end: start + words.length, kind: i < 2 ? ('heading' as const) : ('paragraph' as const), level: i < 2 ? i + 1 : null }
      start += words.length + 2
      return block
    })
    expect(findFrame(segment({ ...read(text), blocks }, {})).releaseDate).toBe(date)
  })
  it('gives the day of a dateline the year of the page', () => {
    const text = ['Riverton Opens New Bridge', BODY.replace('RIVERTON', 'RIVERTON, Feb. 17')].join('\n')
    const frame = findFrame(segment({ ...read(text), metadata: { date: '2031-02-18' } }, {}))
    expect(frame.dateline).toMatchObject({ place: 'RIVERTON', date: '2031-02-17' })
  })
  it('completes a date without a year from the reference date alone', () => {
    const lines = ['Riverton Opens New Bridge', BODY.replace('RIVERTON', 'RIVERTON, Feb. 17')]
    expect(frameOf(lines).releaseDate).toBeNull()
    expect(frameOf(lines, { referenceDate: '2022-03-01' }).releaseDate).toBe('2022-02-17')
  })
  it('reads such a date as the text writes its other dates', () => {
    const frame = frameOf(['Riverton Opens New Bridge', '05/06/2024', BODY, 'It was begun on 23/10/2021.'])
    expect(frame.releaseDate).toBe('2024-06-05')
    expect(frame.warnings).toEqual([])
  })
  it.each([
    ['an office and its holder', ['Hon Jane Roe', 'Minister of Examples']],
    ['the name and number of the release', ['MEDIA RELEASE No. 12/2025', 'RX-25-0350']],
    ['a place and a date', ['ABUJA, NIGERIA – MARCH 4, 2025']],
    ['a label in another language', ['PRESSEMITTEILUNG']],
    ['the page of a site', ['Riverton Borough Council - News']],
    ['the contact of the top', ['CONTACT: Press Office', '(555) 555-0123', 'press@town.example']],
    ['a place of its own and a case', ['Place: Bengaluru', 'Case #25-001234']],
    ['a byline and its agency', ['By Jane Roe', 'Associated Press']],
    ['the name of the sender', ['Example Labs']],
    ['people to turn to', ['Media Contacts:', 'Jane Roe, Example Health System', '(303) 555-0142']],
    ['a press office and a month', ['Press Office: 01632 960 700', '', 'FEBRUARY 2025']],
    ['the days of a meeting', ['Lusaka, Zambia, 3-5 February 2025']],
    ['brackets', ['[For immediate release]', '[4 March 2025]']],
    ['an embargo over two lines', ['Transmission of material in this release is embargoed until', '8:30 a.m. (ET) Wednesday, March 12, 2025']],
    [
      'a contact with a line for each of its parts',
      ['Press Contact', 'Jane Roe', 'Public Information Officer', 'Riverton Mills', 'jane@roe.example', '(555) 555-0123'],
    ],
    ['a contact whose label and name share a line', ['Contact: Jane Roe', 'Riverton Mills', '555-555-0123']],
    ['a sentence that says whom to turn to', ['For further information, please contact Jane Roe at jane@roe.example or +1 555 555 0123.']],
    ['members of a parliament', ['Jane Roe MP', 'Senator the Hon John Day', 'Minister for Energy']],
    ['the sender that it names again', ['Riverton', '4 March 2025']],
    ['the path of a page', ['Home > News > Riverton Opens']],
    ['the path of a page and its year', ['News / Press releases / 2031']],
    ['the kind of its figures', ['Q4 2024 Results']],
    ['the number of an exhibit', ['Exhibit 99.1']],
    ['a part of the site', ['RivertonMemberPress Releases']],
    ['links to share it', ['Join us on - Example']],
    ['somebody to turn to', ['Jane Roe, CFO', 'Jane Roe']],
  ])('takes the headline below %s', (_, above) => {
    expect(frameOf([...above, '', 'Riverton Opens New Bridge', '', BODY]).headline?.value).toBe('Riverton Opens New Bridge')
  })
  it.each([
    'New Director for Riverton Museum',
    'Press statement on the bridges of Riverton',
    'Statement by the Director General on the bridges of Riverton',
    'Riverton gets its old bridge back at last!',
    'Riverton Council to Vote on Bridge',
    'Grand Opening of Riverton Library',
    'Third Meeting of the Example Partnership',
    '“The river rose by the hour”: neighbours thank the crew of the new bridge',
    '"Flour and Water: Mills of the Old Valley" opens at the museum on May 3',
  ])('takes %s for a headline', (line) => {
    expect(frameOf(['Riverton City Council', 'MEDIA RELEASE', '', line, '', BODY]).headline?.value).toBe(line)
  })
  it.each([
    ['Riverton Fire Department', 'Riverton Fire Department recover stolen bicycles in Redmere'],
    ['EXAMPLE MILLS', 'Example Mills: annual results 2024'],
    ['Example Capital Partners Company', 'Example launches pocket-sized water tester'],
  ])('takes the sender %s for no headline', (sender, headline) => {
    expect(frameOf([sender, '', headline, '', BODY]).headline?.value).toBe(headline)
  })
  it.each([
    ['Contact: press@mills.co.za, www.mills.co.za', '2026-02-04'],
    ['Contact: press@mills.example', null],
    ['Contact: press@mills.co.za, https://www.mills.example.us/news', null],
  ])('reads a date that may be swapped as the country of %s writes it', (contact, iso) => {
    expect(frameOf(['Riverton Mills Opens Plant', '', 'FOR IMMEDIATE RELEASE: 04/02/2026', '', BODY, '', contact]).releaseDate).toBe(iso)
  })
  it('reads the day below the text that says who posted it, and gives its year to the dateline', () => {
    const lines = ['Riverton Mills Opens Plant', '', `RIVERTON, Ohio, Jan. 5 /PRNewswire/ -- ${BODY}`, '', 'Posted by Jane Roe, January 5, 2031 06:46 PM']
    expect(frameOf(lines)).toMatchObject({ releaseDate: '2031-01-05', dateline: { place: 'RIVERTON, Ohio', date: '2031-01-05' } })
  })
  it.each([
    // a title with a full stop; a number with the date; a text whose lines an export broke
    ['MD Goes Wide: Riverton Doctor Is First to Use New Mill to Weave Bandages and Slings With a Loom.', '', 0],
    ['FA24 22 February 2031', 'TRILATERAL MEETING IN RIVERTON', 1],
    ['RE: ELECTION OF A NEW COMMITTEE OF RIVERTON', '', 0],
  ] as const)('finds the headline in %s, %s', (first, second, at) => {
    const wanted = [first, second][at]!.replace(/^RE: /, '')
    expect(frameOf([first, '', ...(second ? [second, ''] : []), BODY]).headline?.value).toBe(wanted)
  })
  it.each([
    [
      'Surgeons part twins in a long operation today',
      'Girls, now 14 months, are expected home by the spring of 2032',
      'Surgeons part twins in a long operation today',
    ],
    ['ROE AND LARSEN INTRODUCE BILL TO KEEP RURAL', 'MILLS OPEN TO ALL', 'ROE AND LARSEN INTRODUCE BILL TO KEEP RURAL MILLS OPEN TO ALL'],
  ])('joins the lines of a headline, but not the deck below it: %s', (first, second, headline) => {
    const deck = second === 'MILLS OPEN TO ALL' ? ['  The measure would double grants for mills in the valley'] : []
    expect(frameOf(['FOR IMMEDIATE RELEASE', '', first, second, ...deck, '', BODY]).headline?.value).toBe(headline)
  })
  it('takes no dateline for the headline, and finds one with a wire below a long summary', () => {
    const dateline = 'RIVERTON, Mass.--(BUSINESS WIRE)--Dec 5, 2024--'
    const frame = frameOf([dateline, '', BODY])
    expect(frame.headline).toBeNull()
    expect(frame.dateline).toMatchObject({ place: 'RIVERTON, Mass.', date: '2024-12-05' })
    const summary = (what: string) => `The mill will ${what} in the spring, as the board has decided after a long debate with the town and with its workers`
    const below = frameOf([
      'Riverton Mills Opens Plant',
      '',
      summary('open'),
      '',
      summary('grow'),
      '',
      summary('hire'),
      '',
      summary('build'),
      '',
      dateline,
      '',
      BODY,
    ])
    expect(below.headline?.value).toBe('Riverton Mills Opens Plant')
    expect(below.dateline).toMatchObject({ place: 'RIVERTON, Mass.', date: '2024-12-05' })
  })
  it('takes the heading below "For immediate release", not the name of the site above it', () => {
    const lines = ['Zentro', 'FOR IMMEDIATE RELEASE', 'ZENTRO AND EXAMPLE MILLS OPEN A STORE', BODY]
    const text = lines.join('\n\n')
    const blocks = lines.map((line, i) => ({
      kind: i < 3 ? ('heading' as const) : ('paragraph' as const),
      level: i === 0 ? 1 : i < 3 ? 2 : null,
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
    }))
    expect(findFrame(segment({ ...read(text), blocks }, {})).headline?.value).toBe('ZENTRO AND EXAMPLE MILLS OPEN A STORE')
  })
  it('keeps the headline between a contact and an address further down', () => {
    const lines = ['Contact:', 'Jane Roe', 'jane@roe.example', '', 'Riverton Mills Opens Plant', '', 'The plant is reached at 555-555-0199', '', BODY]
    expect(frameOf(lines).headline?.value).toBe('Riverton Mills Opens Plant')
  })
  it('keeps the headline above a second line about the same body', () => {
    expect(frameOf(['Riverton Museum to Show Maps', '', 'Riverton drawings open to visitors', '', BODY]).headline?.value).toBe('Riverton Museum to Show Maps')
  })
  it('takes no letterhead for a headline', () => {
    expect(frameOf(['REPUBLIC OF EXAMPLELAND', 'Department for Housing and Places', 'PRESS STATEMENT', '', BODY]).headline).toBeNull()
  })
  it('joins the lines of a headline in capitals', () => {
    const lines = ['FOR IMMEDIATE RELEASE', '', 'RIVERTON RESEARCHERS FIND NEW WAY', 'TO CLEAN THE WATER OF RIVERS', 'WITH SUNLIGHT ALONE', '', BODY]
    expect(frameOf(lines).headline?.value).toBe('RIVERTON RESEARCHERS FIND NEW WAY TO CLEAN THE WATER OF RIVERS WITH SUNLIGHT ALONE')
  })
  it('takes off marks of markup', () => {
    expect(frameOf(['**Riverton Opens New Bridge**', '', BODY]).headline).toMatchObject({ value: 'Riverton Opens New Bridge', start: 2, end: 27 })
  })
  it.each([
    ['About Example Mills, Inc.', 'boilerplate'],
    ['Forward-Looking Statements', 'boilerplate'],
    ['NOTES TO EDITORS:', 'boilerplate'],
    ['Media enquiries', 'contact'],
    ['For more information, please contact:', 'contact'],
    ['- ENDS -', 'chrome'],
    ['Related news', 'chrome'],
    ['About half of all towns have no bridge. Some do.', 'body'],
  ])('knows what %s is below the body', (line, role) => {
    const doc = segment(read(['Riverton Opens New Bridge', '', BODY, '', BODY, '', line, '', 'It was founded in 1911.'].join('\n')), {})
    expect(doc.blocks.find((block) => doc.text.slice(block.start, block.end) === line)?.role).toBe(role)
  })
  it.each([
    ['4 March 2025 | News release | Geneva | Reading time: 3 min (750 words)', '2025-03-04'],
    ['Delivered on: 4 March 2025 (Original script, may differ from delivered version)', '2025-03-04'],
    ['04-03-2025 and 18-03-2025', null],
    ['18-03-2025 News Release 12/54', '2025-03-18'],
    ['On 18/03/2025 At 12:55 am', '2025-03-18'],
    ['Published Time: 2025-03-18T19:17:00+00:00', '2025-03-18'],
    ['Posted On: 04 MAR 2025 5:32PM by the Riverton Press Office', '2025-03-04'],
    ['For release at 8:30 a.m. EST, March 4, 2025', '2025-03-04'],
    ['Last updated on 4 March 2025', null],
  ])('reads the date of %s', (line, date) => {
    expect(frameOf(['Riverton Opens New Bridge', '', line, '', BODY]).releaseDate).toBe(date)
  })
  it('reads an embargo', () => {
    const frame = frameOf(['Embargoed until 9 a.m. ET, Thursday, 11 October 2018', 'Riverton Opens New Bridge', BODY])
    expect(frame.embargo?.until).toBe('2018-10-11T09:00')
    expect(frame.headline?.value).toBe('Riverton Opens New Bridge')
    expect(frameOf(['FOR IMMEDIATE RELEASE', 'Riverton Opens New Bridge', BODY]).embargo).toBeNull()
  })
  it('joins sentences that links broke', () => {
    const doc = segment(
      read(
        [
          'Riverton Opens New Bridge',
          BODY,
          'Today, in response to the town’s',
          'recent announcement',
          'that it will build, many people came. For the plan, click',
          'HERE',
          '.',
        ].join('\n'),
      ),
      {},
    )
    expect(doc.blocks.length).toBe(3)
  })
  it.each([...oneLine, ...around].map((opening) => [opening.text.slice(0, 60), opening] as const))(
    'reads the opening %s',
    (_, { text, headline, place, date }) => {
      const frame = findFrame(segment(read(text), {}))
      if (headline !== undefined) expect(frame.headline?.value ?? null).toBe(headline)
      if (place !== undefined) expect(frame.dateline?.place ?? null).toBe(place)
      if (date !== undefined) expect(frame.releaseDate).toBe(date)
    },
  )
})
