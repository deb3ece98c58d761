import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Release } from '../src/schema.ts'
import { hasBrowser, openPage } from './browser.ts'
import { extract, linesOf, makeFolder, releaseOf } from './command.ts'

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core')), 'utf8')

async function report(args: readonly string[], cwd?: string): Promise<string> {
  const path = join(makeFolder(), 'report.html')
  const ran = await extract(['report', ...args, '--out', path], cwd === undefined ? {} : { cwd })
  expect(ran).toMatchObject({ code: 0, out: '' })
  expect(ran.err).toMatch(/: \d+ releases?\n$/)
  return path
}

it('makes one file that loads nothing', async () => {
  const html = readFileSync(await report(['fixtures/releases/clean-wells.md']), 'utf8')
  expect(html).toContain("default-src 'none'")
  expect(html).not.toMatch(/<(?:link|img|iframe|script)[^>]+(?:src|href)=/)
  expect(html.replace(/<script type="application\/json"[\s\S]*?<\/script>/, '')).not.toMatch(/https?:\/\/(?!www\.w3\.org)/)
})

it('writes over a page only when told to', async () => {
  const folder = makeFolder({ 'a.txt': releaseOf('Ayre'), 'report.html': 'mine' })
  const ran = await extract(['report', 'a.txt'], { cwd: folder })
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('report.html is there already. Give --force') })
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('mine')
  expect((await extract(['report', 'a.txt', '--force'], { cwd: folder })).code).toBe(0)
})

it('tells which releases it could not find again', async () => {
  const folder = makeFolder({ 'in/a.txt': releaseOf('Ayre'), 'in/b.txt': releaseOf('Bree') })
  const { out } = await extract(['in'], { cwd: folder })
  const away = makeFolder({ 'r.ndjson': out })
  expect((await extract(['report', 'r.ndjson'], { cwd: away })).err).toContain('2 without their text (name their folder with --releases)')
  expect((await extract(['report', 'r.ndjson', '--force', '--releases', join(folder, 'in')], { cwd: away })).err).toMatch(/report\.html: 2 releases\n$/)
  const changed = makeFolder({ 'a.txt': `${releaseOf('Ayre')}!`, 'b.txt': releaseOf('Bree') })
  expect((await extract(['report', 'r.ndjson', '--force', '--releases', changed], { cwd: away })).err).toContain('1 without their text')
})

describe.skipIf(!hasBrowser)('in a browser', () => {
  it('marks every answer where it stands', async () => {
    const path = 'fixtures/releases/clean-wells.md'
    const [release] = linesOf(await extract([path])) as [Release]
    const page = await openPage(await report([path]))
    expect(await page.textContent('h1')).toBe(release.headline!.text)
    for (const quote of release.quotes) {
      const pieces = await page.locator(`mark[data-ref=${quote.id}]`).allTextContents()
      // paragraphs that open their marks again are one quote
      expect(
        pieces
          .map((piece) => piece.replace(/^“/, ''))
          .join(' ')
          .replace(/\s+/g, ' '),
      ).toBe(quote.text.replace(/\s+/g, ' '))
    }
    for (const person of release.people) {
      const marks = await page.locator(`mark.person[data-ref=${person.id}]`).allTextContents()
      expect(marks).toEqual(person.mentions.map(({ text }) => text))
    }
    expect(await page.locator('.panel .entry-name .jump').allTextContents()).toEqual(expect.arrayContaining(release.people.map(({ name }) => name)))
    expect(await page.locator('.panel a[href^="mailto:"]').allTextContents()).toEqual(release.contacts.flatMap(({ emails }) => emails))
  })

  it('says on hovering and on a tap what a mark is', async () => {
    const page = await openPage(await report(['fixtures/releases/clean-wells.md']))
    const card = page.locator('#card')
    expect(await card.isVisible()).toBe(false)
    await page.hover('mark.person >> nth=0')
    expect(await card.textContent()).toMatch(/^Person.+Rule name-comma-title/)
    await page.hover('h1')
    await card.waitFor({ state: 'hidden' })
    await page.click('mark.organization >> nth=0')
    expect(await card.textContent()).toMatch(/^OrganizationWells Without Borders.*Rule .+‹ 1 of \d+ mentions ›/)
    await card.getByRole('button', { name: 'Next mention' }).click()
    expect(await card.textContent()).toContain('2 of')
    await page.mouse.move(0, 0)
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
  })

  it('is used with the keyboard', async () => {
    const page = await openPage(await report(['fixtures/releases/clean-wells.md']))
    const here = () => page.evaluate('document.activeElement.textContent')
    await page.keyboard.press('n')
    expect(await here()).toBe('Drought: one village well in three has run dry, aid group warns')
    await page.keyboard.press('n')
    expect(await here()).toBe('Wells Without Borders')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    expect(await here()).toBe(await page.locator('mark[tabindex]').last().textContent())
    await page.keyboard.press('1')
    expect(await page.locator('.filter[data-kind=person]').getAttribute('aria-pressed')).toBe('false')
    await page.keyboard.press('/')
    await page.keyboard.type('wells')
    expect(await page.locator('.found-count').textContent()).toMatch(/^\d+ places$/)
    await page.keyboard.press('Enter')
    expect(await page.locator('.found-count').textContent()).toMatch(/^1 of \d+$/)
  })

  it('shows and hides kinds', async () => {
    const page = await openPage(await report(['fixtures/releases/clean-wells.md']))
    const colour = () => page.evaluate(`getComputedStyle(document.querySelector('mark.quote')).backgroundColor`)
    await page.addStyleTag({ content: '* { transition: none !important }' })
    const shown = await colour()
    await page.click('.filter[data-kind=quote]')
    expect(await colour()).toBe('rgba(0, 0, 0, 0)')
    await page.click('.filter[data-kind=quote]')
    expect(await colour()).toBe(shown)
  })

  it('survives hostile text', async () => {
    const evil = '</script><script>window.bad = 1</script><img src=x onerror="window.bad = 1"><!-- \u2028'
    const text = `Town ${evil} Opens\n\nDALE, Ohio, May 3, 2024 – “It is \u202Eopen\u202C ${evil} at last,” said Mayor Jane Whitlock.\n\n\u05E9\u05DC\u05D5\u05DD “${evil}” \u202E\u2066.\n\nContact: x@dale.example\n`
    const folder = makeFolder({ '<img src=x onerror=alert(1)>.txt': text, 'b.txt': releaseOf('Ayre') })
    const page = await openPage(await report(['.', '--title', evil], folder))
    expect(await page.textContent('h1')).toBe(evil)
    await page.click('td.release a >> nth=0')
    await page.waitForSelector('.text')
    expect(await page.locator('.text p').allTextContents()).toEqual(text.trim().split('\n\n'))
    await page.click('mark.quote >> nth=0')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.evaluate(`'bad' in window`)).toBe(false)
  })

  it('shows a release of one endless paragraph', async () => {
    const text = `Town Opens\n\nDALE, Ohio, May 3, 2024 – “It is open,” said Mayor Jane Whitlock. ${'Word after word. '.repeat(60_000)}`
    const page = await openPage(await report(['a.txt'], makeFolder({ 'a.txt': text })))
    expect(await page.locator('.text p').last().textContent()).toBe(text.split('\n\n')[1]!.trim())
  })

  it('shows a batch: figures, who is quoted, and a search that leads to each release', async () => {
    const releases = linesOf(await extract(['fixtures/releases'])) as Release[]
    const page = await openPage(await report(['fixtures/releases', '--title', 'May']))
    expect(await page.locator('.figures dd').first().textContent()).toBe(String(releases.length))
    expect(await page.locator('tbody tr').count()).toBe(releases.length)
    const quotesOf = new Map<string, number>()
    for (const release of releases)
      for (const { speaker } of release.quotes) if (speaker?.id?.startsWith('p')) quotesOf.set(speaker.name, (quotesOf.get(speaker.name) ?? 0) + 1)
    const most = Math.max(...quotesOf.values())
    expect(await page.locator('.ranking .value span').first().textContent()).toBe(`${most} quotes`)
    await page.fill('#find', 'wambugu')
    expect(await page.locator('tbody tr').count()).toBe(1)
    expect(await page.locator('.found-count').textContent()).toBe(`1 release of ${releases.length}`)
    await page.click('tbody a')
    await headed(page, 'Drought')
    expect(page.url()).toMatch(/#release\/3$/)
    await page.click('.more >> nth=0')
    await headed(page, 'Njeri Wambugu-Osei')
    expect(await page.locator('blockquote').count()).toBe(quotesOf.get('Njeri Wambugu-Osei'))
    await page.goBack()
    await headed(page, 'Drought')
    await page.click('a[rel=next]')
    await page.waitForURL(/#release\/4$/)
  })

  it('leads from a bar of the timeline to its releases', async () => {
    const dates = { Ayre: 'Jan. 9, 2024', Bree: 'Feb. 1, 2024', Cole: 'Feb. 28, 2024' }
    const dated = Object.entries(dates).map(([town, date]) => [`${town}.txt`, releaseOf(town).replace('May 3, 2024', date)])
    const page = await openPage(await report(['.'], makeFolder(Object.fromEntries(dated))))
    const bars = page.locator('.timeline a')
    const labels = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')))
    expect(labels.length).toBeGreaterThan(1)
    await bars.last().click()
    await page.waitForURL(/#find/)
    await page.locator('.found-count:not(:empty)').waitFor()
    expect(await page.locator('tbody tr').count()).toBe(Number(/: (\d+)/.exec(labels.at(-1)!)![1]))
  })

  it('opens two thousand releases', async () => {
    const path = join(makeFolder(), 'many.html')
    const { out } = await extract(['fixtures/releases'])
    const lines = out.trimEnd().split('\n')
    const results = Array.from({ length: 2000 }, (_, i) => lines[i % lines.length]).join('\n')
    expect((await extract(['report', '-', '--out', path], { input: results })).code).toBe(0)
    const page = await openPage(path)
    expect(await page.locator('.figures dd').first().textContent()).toBe('2,000')
    await page.fill('#find', 'wambugu')
    expect(await page.locator('.found-count').textContent()).toMatch(/^13[34] releases of 2,000$/)
  })

  it.each([
    ['a release', '', {}],
    ['a release, dark', '', { colorScheme: 'dark' as const }],
    ['a release on a phone', '', { viewport: { width: 390, height: 844 } }],
    ['a batch', 'batch', {}],
    ['a batch, dark, on a phone', 'batch', { colorScheme: 'dark' as const, viewport: { width: 390, height: 844 } }],
    ['a person', 'batch#person/Njeri Wambugu-Osei', {}],
  ])('has no accessibility violations: %s', async (_, place, options) => {
    const [kind, hash] = place.split('#')
    const page = await openPage(
      await report([kind === 'batch' ? 'fixtures/releases' : 'fixtures/releases/clean-wells.md']),
      hash ? `#${encodeURI(hash)}` : '',
      options,
    )
    if (kind !== 'batch') await page.click('mark.person >> nth=0')
    expect(await violationsOf(page)).toEqual([])
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

/** Waits for the view with this heading. */
const headed = (page: Page, heading: string) => page.locator('h1', { hasText: heading }).waitFor()

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }
    ).axe.run()
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 150)} ${node.failureSummary ?? ''}`))
  })
}
