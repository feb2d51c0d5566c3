import type { Action, Browser } from 'webextension-polyfill'

/** What Firefox for Android does not have: it has one window, no menus of ours, and no keys. */
type MissingOnPhones = 'commands' | 'contextMenus' | 'windows'

/** What every browser has of a button; not all show a picture or a badge of it, or open its popup. */
type ButtonOnPhones = 'onClicked' | 'setPopup' | 'setTitle'

/** The extension's APIs, as far as all browsers have them. */
export type ExtensionApi = Omit<Browser, MissingOnPhones | 'action'> &
  Partial<Pick<Browser, MissingOnPhones>> & {
    readonly action: Pick<Action.Static, ButtonOnPhones> & Partial<Action.Static>
  }

declare const browser: ExtensionApi
declare const chrome: ExtensionApi

/**
 * The extension's APIs for content scripts, without the polyfill: its 3 kB would be loaded on every click. Everything
 * that is called on it returns promises in both browsers. A page's frame named `browser`, or an element with this id,
 * is found under that name too, but never as a property of the global object's own.
 */
export const pageBrowser: ExtensionApi = Object.hasOwn(globalThis, 'browser') ? browser : chrome

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
