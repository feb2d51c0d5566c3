import { describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader } from '../support/reader'
import { storePreferences } from '../support/storage'

const texts = {
  en: `The lock at the end of the estuary will close in the autumn, and the skippers who used to pass through it each
    morning are already looking for another way round to the northern channel. Nobody in the village knows how long
    the work is going to take, but the water board says that the gates have to be replaced before the storms come. `,
  de: `Die Schleuse am Ende der Mündung wird im Herbst geschlossen, und die Schiffer, die jeden Morgen hindurchfuhren,
    suchen schon jetzt nach einem anderen Weg durch die nördliche Fahrrinne. Niemand im Dorf weiß, wie lange die
    Bauarbeiten dauern werden, aber die Behörde sagt, dass die Tore vor den Stürmen ausgetauscht werden müssen. `,
} as const

const routes = Object.fromEntries(
  Object.entries(texts).map(([lang, text]) => [
    `/${lang}`,
    {
      body: `<!doctype html><html lang="${lang}"><title>Lock</title><body><article><h1>The lock is shut</h1>
        ${`<p>${text.repeat(6)}</p>`.repeat(2)}</article>`,
    },
  ]),
)

/** Runs in the reader: how many characters each whole line of the first paragraph has. */
function charactersPerLine(paragraph: Element): readonly number[] {
  const text = paragraph.firstChild as Text
  const range = document.createRange()
  const lines: number[] = []
  let top = Number.NEGATIVE_INFINITY
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    const rect = [...range.getClientRects()].at(-1)
    if (!rect || rect.width === 0) continue
    if (rect.top > top + 4) {
      lines.push(0)
      top = rect.top
    }
    lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1
  }
  return lines.slice(0, -1)
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

describe.skipIf(withoutChromium)('lines have as many characters as the user wants', () => {
  const chromium = useChromium({ routes })

  const medianOf = async (lang: string) => {
    await chromium.read(`/${lang}`)
    return median(await (await insideReader(chromium)).$eval('.content p', charactersPerLine))
  }

  describe.each(['en', 'de'])('in %s', lang => {
    test.each(['serif', 'sans', 'easy'])('in the %s typeface', async typeface => {
      for (const width of [65, 90]) {
        await storePreferences(await chromium.worker(), { typeface, width })
        const characters = await medianOf(lang)
        expect(characters, `${width}`).toBeGreaterThan(width * 0.94)
        expect(characters, `${width}`).toBeLessThan(width * 1.06)
      }
    })
  })

  test('also with space between letters and words', async () => {
    await storePreferences(await chromium.worker(), { width: 65, letterSpace: 8, wordSpace: 30 })
    expect(Math.abs((await medianOf('en')) - 65)).toBeLessThan(4)
  })
})
