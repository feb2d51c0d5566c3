import polyfill from 'webextension-polyfill'
import type { ExtensionApi } from './extension-api'

/** The extension's APIs for its own pages and worker. This is the only import of the polyfill. */
export const browser: ExtensionApi = polyfill
