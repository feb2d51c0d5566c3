// @ts-check
/**
 * Draws the icons: renders icons/*.svg to PNG files with transparency.
 *
 *     node scripts/draw-icons.mjs
 *
 * 16 and 32 px come from the *-small.svg files, drawn on a grid of 16 pixels; the other sizes come from the rest, drawn
 * on 96 units (whole pixels at 24, 48 and 96). At 128 px the drawing is 96 px with a margin of 16 px, as the Chrome Web
 * Store requires. The browser is the one that CHROME_PATH names, or else the first one that scripts/browsers.mjs finds.
 */
import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import puppeteer from 'puppeteer-core'
import { findChromium } from './browsers.mjs'

const icons = new URL('../icons/', import.meta.url)

/** @type {{ size: number, source: '' | '-small', margin: number }[]} */
const sizes = [
  { size: 16, source: '-small', margin: 0 },
  { size: 24, source: '', margin: 0 },
  { size: 32, source: '-small', margin: 0 },
  { size: 48, source: '', margin: 0 },
  { size: 128, source: '', margin: 16 },
]

const flags = ['--disable-quic', '--no-first-run', '--disable-background-networking']
if (process.getuid?.() === 0) flags.push('--no-sandbox')

const executablePath = findChromium()
if (!executablePath) {
  console.error('No Chromium found: set CHROME_PATH to its executable.')
  process.exit(1)
}
const browser = await puppeteer.launch({ executablePath, headless: true, args: flags })
try {
  const page = await browser.newPage()
  for (const name of ['lamp', 'lamp-on', 'lamp-ready']) {
    for (const { size, source, margin } of sizes) {
      const svg = await readFile(new URL(`${name}${source}.svg`, icons), 'utf8')
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 })
      await page.setContent(
        `<style>body { margin: ${margin}px } svg { display: block; width: ${size - 2 * margin}px }</style>${svg}`,
      )
      const png = await page.screenshot({ type: 'png', omitBackground: true })
      await writeFile(new URL(`${name}-${size}.png`, icons), png)
      console.log(`icons/${name}-${size}.png  ${png.length} bytes`)
    }
  }
} finally {
  await browser.close()
}
