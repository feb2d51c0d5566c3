// @ts-check
/**
 * Draws the icons: renders icons/*.svg to PNG files with transparency.
 *
 *     node scripts/draw-icons.mjs
 *
 * 16 and 32 px come from lamp-small.svg and its like, drawn on a grid of 16 pixels; the other
 * sizes come from lamp.svg and its like, drawn on 96 units (whole pixels at 24, 48 and 96). At 128 px
 * the drawing is 96 px with 16 px of air around it, as the Chrome Web Store asks.
 * The browser is the one CHROME_PATH names, else the first Chromium that scripts/browsers.mjs finds.
 */
import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import puppeteer from 'puppeteer-core'
import { findChromium } from './browsers.mjs'

const icons = new URL('../icons/', import.meta.url)

/** @type {{ size: number, source: '' | '-small', air: number }[]} */
const sizes = [
  { size: 16, source: '-small', air: 0 },
  { size: 24, source: '', air: 0 },
  { size: 32, source: '-small', air: 0 },
  { size: 48, source: '', air: 0 },
  { size: 128, source: '', air: 16 },
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
    for (const { size, source, air } of sizes) {
      const svg = await readFile(new URL(`${name}${source}.svg`, icons), 'utf8')
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 })
      await page.setContent(
        `<style>body { margin: ${air}px } svg { display: block; width: ${size - 2 * air}px }</style>${svg}`,
      )
      const png = await page.screenshot({ type: 'png', omitBackground: true })
      await writeFile(new URL(`${name}-${size}.png`, icons), png)
      console.log(`icons/${name}-${size}.png  ${png.length} bytes`)
    }
  }
} finally {
  await browser.close()
}
