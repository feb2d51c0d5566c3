import { beforeEach, expect, test } from 'vitest'
import { inBothBrowsers } from '../support/both-browsers'
import { readerIsOpen } from '../support/reader'

const line = 'De sluis gaat in het najaar dicht, en de schippers varen zolang om langs de noordelijke geul.'
const row = `<tr>${'<td>honderdduizend schepen</td>'.repeat(12)}</tr>`
const code = `const peil = ${'meting + '.repeat(40)}0\nreturn peil`
const arabic =
  'يغلق الهويس في الخريف، ويبحر البحارة حوله عبر القناة الشمالية طوال تلك المدة، كما قال مدير الميناء.'
const articleIn = (
  lang: string,
  line: string,
) => `<!doctype html><html lang="${lang}"><head><title>De sluis blijft dicht</title></head>
  <body><nav><a href="/">Voorpagina</a></nav><textarea></textarea><article><h1>De sluis blijft dicht</h1>${`<p>${line}</p>`.repeat(6)}
  <table><caption>Schepen</caption>${row}${row}</table><p>${line}</p><pre><code>${code}</code></pre><p>${line}</p>
  <pre><code>return 0</code></pre>${`<p>${line}</p>`.repeat(6)}</article></body></html>`

/** Runs in the reader's root. */
const boxes = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('.content :is(.table, pre)')].map(
    ({ dataset, role, ariaLabel, tabIndex }) => ({
      wide: dataset['wide'] ?? null,
      role,
      ariaLabel,
      tabIndex,
    }),
  )
const narrow = { wide: null, role: null, ariaLabel: null, tabIndex: -1 }
const frameOf = (ariaLabel: string, wide: string) => ({ wide, role: 'region', ariaLabel, tabIndex: 0 })

const routes = { '/sluis': { body: articleIn('nl', line) }, '/rtl': { body: articleIn('ar', arabic) } }

inBothBrowsers('tables and code', routes, browser => {
  const read = async (path: string) => {
    await browser.read(path)
    await readerIsOpen(browser.page)
  }

  beforeEach(() => read('/sluis'))

  test('have a frame with a name, and a sign where they go on, only while they are wider than the text', async () => {
    await expect
      .poll(() => browser.insideReader(boxes))
      .toEqual([frameOf('Schepen', 'right'), frameOf('Code 1', 'right'), narrow])
    await browser.insideReader(root => root.querySelector('pre')?.scrollTo({ left: 90, behavior: 'instant' }))
    await expect.poll(() => browser.insideReader(boxes)).toContainEqual(frameOf('Code 1', 'left right'))
    await browser.insideReader(root =>
      root.querySelector('pre')?.scrollTo({ left: 9999, behavior: 'instant' }),
    )
    await expect.poll(() => browser.insideReader(boxes)).toContainEqual(frameOf('Code 1', 'left'))
    await browser.insideReader(root => {
      for (const cell of root.querySelectorAll('td:nth-child(n + 2)')) cell.remove()
    })
    await expect.poll(() => browser.insideReader(boxes)).toContainEqual({ ...narrow })
    await expect.poll(() => browser.insideReader(boxes).then(([table]) => table)).toEqual(narrow)
  })

  test('go on to the left where the text is read from the right', async () => {
    await read('/rtl')
    await expect.poll(() => browser.insideReader(boxes)).toContainEqual(frameOf('Schepen', 'left'))
  })

  test('code is copied as it is written, and the button says so', async () => {
    const { page } = browser
    await expect.poll(() => browser.insideReader(root => root.querySelectorAll('.code-copy').length)).toBe(2)
    const button = await browser.insideReader(root => {
      const copy = root.querySelector('.code-copy')
      copy?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = copy?.getBoundingClientRect() ?? new DOMRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    await page.mouse.click(button.x, button.y)
    await expect
      .poll(() =>
        browser.insideReader(root => [
          root.querySelector('.code-copy')?.ariaLabel,
          root.querySelector('p.said')?.textContent,
        ]),
      )
      .toEqual(['Copied', 'Copied'])
    // The button is no part of the text.
    expect(await browser.insideReader(root => root.querySelector('.code')?.textContent)).toBe(code)
    expect(await browser.insideReader(root => root.activeElement?.className)).toContain('code-copy')
  })
})
