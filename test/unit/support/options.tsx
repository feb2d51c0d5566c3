import { render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import { loadOptions } from '../../../src/options/load-options'
import { OptionsPage } from '../../../src/options/OptionsPage'
import type { ReaderPreferences } from '../../../src/settings/preferences'
import type { SiteEntries } from '../../../src/sites/choices'
import type { SiteScope } from '../../../src/sites/scope'
import { parseSites, serializeSites } from '../../../src/sites/storage-format'
import { FakeExtension, fakeLocks } from './extension'
import { locale } from './render'

interface Stored {
  readonly sites?: SiteEntries
  readonly rules?: unknown
  readonly preferences?: Partial<ReaderPreferences>
  readonly sync?: unknown
  readonly places?: unknown
  readonly origins?: readonly string[]
  /** The site that the page was opened to add. */
  readonly requestedSite?: Exclude<SiteScope, { readonly kind: 'page' }>
}

const api: { browser: FakeExtension | null } = { browser: null }

/** For `vi.hoisted`: it must exist before any module takes the extension APIs. */
export const extensionAPIs = new Proxy({}, { get: (_, name) => Reflect.get(api.browser ?? {}, name) })

const isSelector = (selector: string) => !selector.includes('[[')

/** Opens the options page in a fake browser. */
export async function openOptions({
  sites,
  rules,
  preferences = {},
  sync,
  places,
  origins = [],
  requestedSite,
}: Stored = {}) {
  const browser = new FakeExtension()
  api.browser = browser
  vi.stubGlobal('navigator', { locks: fakeLocks(), language: 'nl' })
  const { local, sync: synced } = browser.storage
  local.items = {
    ...(sites && { sites: { ...serializeSites(sites) } }),
    ...(rules !== undefined && { siteRules: rules }),
    ...(sync !== undefined && { sitesSync: sync }),
    ...(places !== undefined && { places }),
  }
  const items = Object.entries(preferences).map(([name, value]) => [`readerPreferences.${name}`, value])
  synced.items = Object.fromEntries(items)
  browser.origins = [...origins]
  const container = document.body.appendChild(document.createElement('div'))
  const refresh = async () => {
    const loaded = await loadOptions(isSelector)
    render(
      <OptionsPage
        loaded={loaded}
        locale={locale}
        requestedSite={requestedSite ?? null}
        onRequestDone={() => undefined}
        isSelector={isSelector}
        refresh={refresh}
      />,
      container,
    )
  }
  await act(refresh)

  return {
    browser,
    container,
    /** The stored choices for sites: `krant.nl: always reader`. */
    choices: () =>
      [...parseSites(local.items['sites']).entries].map(
        ([written, { choice, view }]) => `${written}: ${choice.value} ${view.value}`,
      ),
    /** Runs an action and waits until its effects are drawn. */
    settle: async (something: () => void) => {
      await act(async () => {
        something()
        await new Promise(resolve => setTimeout(resolve))
      })
    },
    /** The text of the notice. */
    notice: () => container.querySelector('.notice p')?.textContent ?? '',
    rows: () => [...container.querySelectorAll('#sites .entry bdi')].map(row => row.textContent),
    close: async () => {
      await act(() => render(null, container))
      container.remove()
    },
  }
}

export type Options = Awaited<ReturnType<typeof openOptions>>

/** Types into a field like the user. */
export function typeInto(field: HTMLInputElement | null, text: string): void {
  if (!field) throw new Error('There is no such field.')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

export function choose(field: HTMLSelectElement | null, value: string): void {
  if (!field) throw new Error('There is no such field.')
  field.value = value
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
