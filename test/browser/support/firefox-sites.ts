import type { Browser } from 'puppeteer-core'
import { serializeSites } from '../../../src/sites/storage-format'
import { sitesOf } from '../../unit/support/sites'
import { until } from './waiting'

/** The part of Puppeteer's WebDriver BiDi connection that is used here, which its types leave out. */
interface WithConnection {
  readonly connection: { send(method: string, params: object): Promise<{ result: Answer }> }
}

interface Answer {
  readonly context: string
  readonly contexts: readonly { readonly context: string; readonly url: string }[]
  readonly type: string
  readonly result: { readonly value: string }
  readonly exceptionDetails: { readonly text: string }
}

const id = 'leeslamp@leeslamp.example'
/** Firefox generates one for each profile; a test needs one that it knows. */
export const uuid = '3f1c6a52-8a1d-4c1b-9b1e-0d6f5a7c2e94'

/** These host names lead to the test's own server. */
export const sitesPrefs = {
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'network.dns.localDomains': 'krant.example,blad.example',
}

/** What a user does about sites in Firefox. */
export function sitesInFirefox(firefox: { readonly browser: Browser }) {
  const send = async (method: string, params: object): Promise<Answer> => {
    const { connection } = firefox.browser as unknown as WithConnection
    return (await connection.send(method, params)).result
  }
  const evaluate = async (context: string, expression: string): Promise<string> => {
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true })
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text)
    return answer.result.value
  }
  /** Evaluates in a page of the extension, in a background tab. */
  const inExtension = async (expression: string): Promise<string> => {
    const { context } = await send('browsingContext.create', { type: 'tab', background: true })
    try {
      const url = `moz-extension://${uuid}/src/notice/notice.html`
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
      return await evaluate(context, expression)
    } finally {
      await send('browsingContext.close', { context })
    }
  }
  return {
    /** Grants an origin as Firefox's settings do. */
    allow: async (origin: string) => {
      const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' })
      const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'))?.context ?? ''
      await evaluate(
        window,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          const granted = { permissions: [], origins: ['${origin}'], data_collection: [] }
          await ExtensionPermissions.add('${id}', granted, WebExtensionPolicy.getByID('${id}').extension)
          return ''
        })()`,
      )
    },
    /** Has these hosts open automatically, and waits until the script for them is registered. */
    choose: async (...hosts: readonly string[]) => {
      const sites = serializeSites(
        sitesOf(Object.fromEntries(hosts.map(host => [host, 'always'])), Date.now()),
      )
      await inExtension(`browser.storage.local.set({ sites: ${JSON.stringify(sites)} }).then(() => '')`)
      const scripts = 'browser.scripting.getRegisteredContentScripts().then(({ length }) => String(length))'
      await until('a registered script', async () => (await inExtension(scripts)) !== '0')
    },
    /** The tooltip of the toolbar button in the active tab. */
    titleOfButton: () =>
      inExtension(
        `(async () => {
          const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
          return await browser.action.getTitle({ tabId: tab.id })
        })()`,
      ),
  }
}
