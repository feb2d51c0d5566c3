import { describeAddress } from '../detection/address'
import type { ProbeConfig } from '../detection/types'
import { addressWords } from '../rules/address-words'
import { pageRules } from '../rules/page-rules'
import { choiceForPage } from './choice-lookup'

/**
 * What the probe of a page is to know: what its address says, what it is to look for, so that no page needs the words
 * for either, and in which view the page is to open.
 * @returns `null` for what is no address
 */
export async function probeConfigFor(address: string): Promise<ProbeConfig | null> {
  if (!URL.canParse(address)) return null
  const choice = await choiceForPage(address)
  return {
    address: describeAddress(new URL(address), addressWords),
    rules: pageRules,
    view: choice.kind === 'open' ? choice.view : null,
  }
}
