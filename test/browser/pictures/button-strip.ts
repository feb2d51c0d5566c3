import { readFileSync } from 'node:fs'
import { type ButtonAppearance, badgeColors, buttonAppearance } from '../../../src/background/button-state'
import { type TabState, unknownPage } from '../../../src/sites/tab-state'
import { say } from '../support/sample-pages'

/** Each state of the button that differs by its look or its title. */
const states: readonly Partial<TabState>[] = [
  {},
  { choice: 'open', verdict: { is: 'article' } },
  { choice: 'open', verdict: { is: 'other', looksLike: 'frontPage' } },
  { view: 'reader' },
  { view: 'tidy', hidden: 23 },
]

/** The colours of Chromium's toolbar, light and dark. */
const toolbars = { light: '#ffffff', dark: '#3c3c3c' } as const

const fileNames = { off: 'lamp', ready: 'lamp-ready', on: 'lamp-on' } as const

/**
 * A page with the button in each of its states, in a light and in a dark toolbar, and the titles under them.
 * Chromium's geometry: a square of 28 px with the icon of 16 px in its middle; the badge, 12 px high, in its lower
 * right corner, with a rim of 1 px in which the icon is left out.
 */
export function buttonStrip(): string {
  const looks = states.map(state => buttonAppearance({ ...unknownPage, ...state }))
  const bars = Object.entries(toolbars).map(
    ([name, ground]) => `<tr class="bar ${name}" style="--bar: ${ground}">${looks.map(button).join('')}</tr>`,
  )
  const titles = looks.map(({ title }) => `<td>${title.map(part => say(part)).join(' ')}</td>`)
  return `<!doctype html><style>${style}</style>
    <table>${bars.join('')}<tr class="titles">${titles.join('')}</tr></table>`
}

function button({ lamp, badge }: ButtonAppearance): string {
  // The icon for a screen with two pixels to each px: the picture is taken with that ratio.
  const file = new URL(`../../../icons/${fileNames[lamp]}-32.png`, import.meta.url)
  const icon = `data:image/png;base64,${readFileSync(file, 'base64')}`
  return `<td><span class="button"><img src="${icon}" alt="">${badge && `<b><span>${badge}</span></b>`}</span></td>`
}

const style = `
  body { margin: 0; background: #fff; font: 11px/1.4 system-ui, sans-serif }
  table { border-collapse: collapse; table-layout: fixed; width: 640px }
  td { padding: 8px 10px; text-align: center; vertical-align: top }
  .bar td { background: var(--bar); border-block: 1px solid #d8d8d8 }
  .titles td { color: #333 }
  .button { position: relative; display: inline-block; width: 28px; height: 28px; vertical-align: top }
  img { position: absolute; inset: 6px; width: 16px; height: 16px }
  b {
    position: absolute; right: 0; bottom: 0; display: grid; place-items: center; min-width: 8px; height: 12px;
    padding: 0 2px;
    border-radius: 3px; outline: 1px solid var(--bar); background: ${badgeColors.ground}; color: ${badgeColors.text};
    font: 500 9.5px/1 system-ui, sans-serif
  }
  b span { display: block; text-box: trim-both cap alphabetic }
`
