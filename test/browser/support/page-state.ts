import type { Page } from 'puppeteer-core'

type WithMark = typeof globalThis & { focusedBefore?: Element | null }

/** Everything about a page that the user, or the page itself, could find changed. */
export function stateOf(page: Page) {
  return page.evaluate(() => {
    const { documentElement, body } = document
    const selection = getSelection()
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null
    return {
      html: documentElement.outerHTML,
      attributes: [documentElement, body].map(element => [...element.attributes].map(({ name }) => name)),
      scroll: [scrollX, scrollY],
      overflow: [documentElement, body].map(element => getComputedStyle(element).overflow),
      focus: document.activeElement?.outerHTML.slice(0, 200),
      selection: range && [range.startOffset, range.endOffset, range.toString()],
      width: documentElement.clientWidth,
    }
  })
}

/** Remembers which element has the focus: one that only looks the same is another. */
export async function noteFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const world: WithMark = globalThis
    world.focusedBefore = document.activeElement
  })
}

export function isFocusRestored(page: Page): Promise<boolean> {
  return page.evaluate(() => (globalThis as WithMark).focusedBefore === document.activeElement)
}
