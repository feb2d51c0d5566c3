import type { Browser } from 'webextension-polyfill'

declare const browser: Browser | undefined
declare const chrome: Browser

/**
 * The extension's APIs for content scripts, without the polyfill: its 3 kB would be loaded on every click. Everything
 * that is called on it returns promises in both browsers.
 */
export const pageBrowser: Browser = typeof browser === 'undefined' ? chrome : browser

/** Whether the extension of this script is gone. An update or a removal leaves scripts behind in open pages. */
export function isOrphaned(): boolean {
  return pageBrowser.runtime?.id === undefined
}

interface ClosedRootAccess {
  readonly dom?: { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null }
}

/** The shadow root of an element, also a closed one: the page cannot get at it, an extension can. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null
  const { dom }: ClosedRootAccess = pageBrowser as ClosedRootAccess
  return dom?.openOrClosedShadowRoot(element) ?? null
}
