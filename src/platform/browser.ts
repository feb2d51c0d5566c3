import browser from 'webextension-polyfill'

/** The extension's APIs for its own pages and worker. This is the only import of the polyfill. */
export { browser }
