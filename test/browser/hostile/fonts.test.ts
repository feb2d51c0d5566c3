import { beforeAll, expect, test } from 'vitest'
import { inBothBrowsers } from '../support/both-browsers'
import { reader } from '../support/reader'
import { samplePage } from '../support/sample-pages'
import { pageIsTidied, pickerHost, trayHost } from '../support/tray'
import { afterNextFrame } from '../support/waiting'

/** Families that readers and browsers like, and every generic one as a name. */
const families =
  `Iowan Old Style,Charter,Source Serif 4,Noto Serif,Liberation Serif,Georgia,Times New Roman,Segoe UI,
  Roboto,Noto Sans,Liberation Sans,Arial,OpenDyslexic,Atkinson Hyperlegible,Lexend,Verdana,DejaVu Sans,SF Mono,
  Cascadia Mono,DejaVu Sans Mono,Liberation Mono,serif,sans-serif,monospace,system-ui,ui-serif,ui-sans-serif,
  ui-monospace,ui-rounded,cursive,fantasy,math,-apple-system,BlinkMacSystemFont,-moz-bullet-font`.split(
    /,\s*/,
  )

/** A face under each name, and under each name that anything adds to the document later. */
const attack = `<style>
  :root, body, body *, ::marker { font-family: monospace }
  ${families.map(name => `@font-face { font-family: "${name}"; src: url("/face?${encodeURI(name)}") }`).join('\n')}
  @font-face { font-family: serif; src: url("/face?unquoted") }
  @font-face { font-family: sans-serif; src: url("/face?unquoted") }
  @font-face { font-family: system-ui; src: url("/face?unquoted") }
  @font-face { font-family: monospace; src: url("/face?unquoted") }
</style><script>
  const known = new Set([...document.fonts].map(face => face.family))
  const takeOver = () => {
    for (const { family } of document.fonts) {
      if (known.has(family)) continue
      known.add(family)
      document.fonts.add(new FontFace(family, 'url("/face?added")'))
    }
    requestAnimationFrame(takeOver)
  }
  takeOver()
</script>`

const body = samplePage('en-feature', {
  end: '<p class="control">A text of the page in a font of the page.</p>',
})
  .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  .replace(/<(?:img|link rel="icon")[^>]*>/g, '')
  .replace('</head>', () => `${attack}</head>`)

/** Runs with the root of a view: every family that anything in it is set in. */
function familiesIn(root: ShadowRoot): readonly string[] {
  const all = [...root.querySelectorAll('div *:not(style)')]
  const lists = all.flatMap(element =>
    ['', '::before', '::marker'].map(pseudo => getComputedStyle(element, pseudo).fontFamily),
  )
  return [...new Set(lists.flatMap(list => list.split(',').map(family => family.trim())))].sort()
}

inBothBrowsers('on a page that has a face under each name', { '/faces': { body } }, browser => {
  const generic = ['monospace', 'sans-serif', 'serif', 'system-ui']
  let asked: string[]

  const ownFamilies = async (view: string) =>
    (await browser.insideView(view, familiesIn)).filter(family => !generic.includes(family))

  beforeAll(async () => {
    asked = []
    browser.page.on('request', request => {
      if (/\/face\?(?!added)/.test(request.url())) asked.push(new URL(request.url()).search)
    })
    await browser.read('/faces')
  })

  // The name that the reader made up goes as soon as the page's script gives it a face.
  test.each(['serif', 'sans', 'easy'])('the reader is set in generic families alone: %s', async () => {
    await expect.poll(() => ownFamilies(reader)).toEqual([])
    expect(await browser.insideReader(familiesIn)).toContain('system-ui')
    expect((await browser.insideReader(familiesIn)).filter(family => !generic.includes(family))).toEqual([])
    await browser.page.keyboard.press('f')
    await afterNextFrame(browser.page)
  })

  test('so are the tray and the picker', async () => {
    const { page } = browser
    await page.keyboard.press('t')
    await pageIsTidied(page)
    expect(await ownFamilies(trayHost)).toEqual([])
    await page.keyboard.press('p')
    await page.waitForSelector(pickerHost)
    await afterNextFrame(page)
    expect(await ownFamilies(pickerHost)).toEqual([])
  })

  test('no face of the page is asked for, before it uses one itself', async () => {
    expect(asked).toEqual([])
    await browser.page.$eval('.control', element => {
      ;(element as HTMLElement).style.fontFamily = 'Charter'
    })
    await expect.poll(() => asked).toEqual(['?Charter'])
  })
})
