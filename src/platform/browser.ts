import browser from 'webextension-polyfill'

/** The extension's APIs in its own pages and worker: the only import of the polyfill. */
export { browser }
