import { describeAddress } from '../detection/address'
import type { ProbeConfig } from '../detection/types'
import { addressWords } from '../rules/address-words'
import { pageRules } from '../rules/page-rules'
import { choiceForPage } from './choice-lookup'

/**
 * What the probe of a page needs to know: what the page's address tells, the rules to judge the page by, and the view
 * to open it in. The word lists and the rules are only here, so that no page has to load them.
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
