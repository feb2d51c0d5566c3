import { describeAddress } from '../article/detection/address'
import type { Briefing } from '../domain/briefing'
import { addressWords } from '../rules/address-words'
import { bringUnasked } from './calls'
import { choiceForPage } from './site-choices'

/**
 * What the probe of a page is to know: what its address says, so that no page needs the words for it, and in which
 * view it is to open.
 * @returns `null` for what is no address
 */
export async function briefOn(address: string): Promise<Briefing | null> {
  if (!URL.canParse(address)) return null
  const choice = await choiceForPage(address)
  return {
    address: describeAddress(new URL(address), addressWords),
    view: choice.kind === 'open' ? choice.view : null,
  }
}

/** Brings into a page that is about to be an article what will open it. */
export async function prepareFor(tabId: number, address: string): Promise<void> {
  const choice = await choiceForPage(address)
  if (choice.kind === 'open') await bringUnasked(tabId, choice.view)
}
