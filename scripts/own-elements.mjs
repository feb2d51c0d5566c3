/**
 * Finds the extension's elements in a page that is measured or tested. To a page they are `div`s like any other, without
 * a name or a mark: only their inline styles differ.
 */
export const READER = ':is(body, html) > div[style*="user-select: text !important"]'
export const TRAY = 'body > div[style*="user-select: none !important"]'
export const PICKER = 'div[popover][style*="height: 100dvh !important"]'
