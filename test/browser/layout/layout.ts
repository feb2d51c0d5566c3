import type { CDPSession, Realm } from 'puppeteer-core'
import { bundleForPage } from '../../../scripts/page-bundle.mjs'
import type { Chromium } from '../support/chromium'
import type * as inPage from './faults'
import type { LayoutState } from './state'

declare const layout: typeof inPage

/** A window, and how it is used. */
interface LayoutSize {
  readonly name: string
  /** px */
  readonly width: number
  readonly height: number
  /** Whether a finger presses. */
  readonly isCoarse?: boolean
  /** Whether all text is twice as large as usual. */
  readonly isDouble?: boolean
}

const layoutSizes: readonly LayoutSize[] = [
  { name: '320 px', width: 320, height: 640 },
  { name: '360 px and a finger', width: 360, height: 740, isCoarse: true },
  { name: '768 px', width: 768, height: 1024 },
  { name: '1280 px', width: 1280, height: 900 },
  { name: '1280 px and text at 200 %', width: 1280, height: 900, isDouble: true },
  { name: '360 px, a finger and text at 200 %', width: 360, height: 740, isCoarse: true, isDouble: true },
]

/** What is pressed with a finger has to be larger. px. */
const target = { fine: 24, coarse: 40 }

const bundle = bundleForPage('test/browser/layout/faults.ts', 'layout')

/** Looks at what is open now in windows of every size. @returns a line for each fault, with the size before it */
export async function faultsAtAllSizes(chromium: Chromium, state: LayoutState): Promise<string[]> {
  const client = await chromium.page.createCDPSession()
  const realm = state.host === null ? chromium.page.mainFrame() : chromium.readerRealm(chromium.page)
  const faults: string[] = []
  for (const size of layoutSizes.filter(({ width, isCoarse }) => isCoarse || width >= narrowestOf(state))) {
    await resize(client, size)
    for (const fault of await faultsAt(chromium, realm, state, size)) faults.push(`${size.name}: ${fault}`)
  }
  await resize(client, { name: 'usual', width: 1280, height: 900 })
  await client.detach()
  return faults
}

function narrowestOf({ isPopup }: LayoutState): number {
  return isPopup ? 380 : 0
}

async function resize(client: CDPSession, { width, height, isCoarse = false }: LayoutSize): Promise<void> {
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: isCoarse })
  await client.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  })
}

async function faultsAt(
  chromium: Chromium,
  realm: Pick<Realm, 'evaluate'>,
  state: LayoutState,
  { isDouble, isCoarse }: LayoutSize,
): Promise<string[]> {
  const { host, root, scope, isPanel } = state
  await realm.evaluate(`globalThis.layout ??= (() => { ${await bundle}; return layout })()`)
  if (isDouble) await realm.evaluate((...where) => layout.doubleText(...where), host, root)
  await state.arrange?.(chromium)
  const smallestTarget = isCoarse ? target.coarse : target.fine
  const faults = await realm.evaluate(
    async question => {
      const frame = () => new Promise(requestAnimationFrame)
      await frame()
      await frame()
      return layout.findLayoutFaults(question)
    },
    { host, scope, isPanel, smallestTarget },
  )
  if (isDouble) await realm.evaluate((...where) => layout.resetText(...where), host, root)
  return faults
}
