import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** False where no browser is installed; its tests are then skipped. `.ci/run` installs one. */
export const hasBrowser = existsSync(CHROMIUM) || process.env.TEST_EVERYTHING !== undefined

let browser: Promise<Browser> | null = null
afterAll(async () => (await browser)?.close())

/** A file in a page of its own. Whatever the page complains of, or fetches, fails the test. */
export async function openPage(path: string, hash = '', options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  const context = await (await browser).newContext(options)
  const page = await context.newPage()
  const url = `${pathToFileURL(path).href}${hash}`
  page.on('request', (request) => expect(request.url().split('#')[0]).toBe(url.split('#')[0]))
  page.on('pageerror', (error) => expect.fail(`the page failed: ${error.message}`))
  page.on('console', (message) => expect.fail(`the page complains: ${message.text()}`))
  await page.goto(url)
  await page.waitForSelector('h1')
  return page
}
