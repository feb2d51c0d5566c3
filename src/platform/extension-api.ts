import type { Browser } from 'webextension-polyfill'

declare const browser: Browser | undefined
declare const chrome: Browser

/**
 * The extension's APIs as they stand in a page, without the polyfill: its 3 kB would be loaded on every click.
 * Of what is used here both browsers return promises.
 */
export const pageBrowser: Browser = typeof browser === 'undefined' ? chrome : browser

/** Whether this script's extension is still there. An update or a removal leaves scripts behind in open pages. */
export function isOrphaned(): boolean {
  return pageBrowser.runtime?.id === undefined
}

interface SeesThrough {
  readonly dom?: { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null }
}

/** A closed shadow root, which the page cannot see and an extension can. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null
  const { dom }: SeesThrough = pageBrowser as SeesThrough
  return dom?.openOrClosedShadowRoot(element) ?? null
}
