import { expect, test } from 'vitest'
import { inBothBrowsers } from '../support/both-browsers'
import { reader } from '../support/reader'
import { until } from '../support/waiting'

/**
 * Runs in the page: looks for a node of the reader's root, which Firefox gives a page by the selection, and has the
 * controls there clicked where nothing of ours hears of it. @returns whether it found the root
 */
const useRoot = (selector: string) => {
  const selection = getSelection() as Selection
  const host = document.querySelector(selector) as Element
  const rootOf = (node: Node | null) => {
    const root = node?.getRootNode()
    return root instanceof ShadowRoot ? root : null
  }
  const lookAround = (granularity: string) => {
    selection.collapse(host, 0)
    selection.modify('extend', 'forward', granularity)
    return rootOf(selection.focusNode) ?? rootOf(selection.anchorNode)
  }
  const root = ['character', 'word', 'line'].map(lookAround).find(found => found !== null)
  if (!root) return false
  window.addEventListener('click', event => event.isTrusted || event.stopImmediatePropagation(), true)
  root.querySelector<HTMLElement>('.swatch input[value=black]')?.click()
  root.querySelector<HTMLElement>('#type .fold')?.click()
  root.querySelector<HTMLElement>('#type .check')?.click()
  const label = root.querySelector('#type .segments input:not(:checked)')?.closest('label')
  if (label) document.body.append(label)
  label?.click()
  for (const button of root.querySelectorAll<HTMLElement>('.stepper button, .bar .button')) {
    document.body.append(button)
    button.click()
  }
  return true
}

/** Runs with the reader's root. */
const lookOf = (root: ShadowRoot) => {
  const dialog = root.querySelector('dialog') as HTMLElement
  const { theme, typeface } = dialog.dataset
  // Of another text, lines of as many characters are not as wide.
  const style = dialog.getAttribute('style')?.replace(/measure: [\d.]+em/, '')
  const chosen = Array.from(dialog.querySelectorAll('#type output'), one => one.textContent)
  return { theme, typeface, chosen, style: style?.replace(/\d{9,}-?/g, '') }
}

inBothBrowsers('a page that has got hold of a node in the reader', {}, browser => {
  test('changes nothing by clicking the controls itself', async () => {
    const { page } = browser
    await browser.read('/en-feature/')
    const before = await browser.insideReader(lookOf)
    expect(await page.evaluate(useRoot, reader)).toBe(browser.name === 'Firefox')
    expect(await browser.insideReader(lookOf)).toEqual(before)
    // What is stored shows in the next reader.
    await browser.read('/nl-short-semantic/')
    expect(await browser.insideReader(lookOf)).toEqual(before)
  })

  test('leaves them to the user', async () => {
    const { page } = browser
    await browser.read('/en-feature/')
    await page.keyboard.press('a')
    const placeOf = () =>
      browser.insideReader(root => {
        const swatch = root.querySelector('.swatch:nth-child(3)') as HTMLElement
        const { left, top, width, height } = swatch.getBoundingClientRect()
        return [left + width / 2, top + height / 2] as const
      })
    await until('the panel', async () => (await placeOf())[0] > 0)
    await page.mouse.click(...(await placeOf()))
    const isChosen = async () => (await browser.insideReader(lookOf)).theme === 'sepia'
    await until('the theme', isChosen)
    expect(await isChosen()).toBe(true)
  })
})
