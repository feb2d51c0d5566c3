import { describeAddress } from '../../../src/detection/address'
import type { ProbeConfig } from '../../../src/detection/types'
import { addressWords } from '../../../src/rules/address-words'
import { pageRules } from '../../../src/rules/page-rules'

/** The config of a probe on an article of a site that opens in the reader. */
export const articleConfig: ProbeConfig = {
  address: describeAddress(new URL('https://krant.example/de-oude-sluis-wordt-hersteld'), addressWords),
  rules: pageRules,
  view: 'reader',
}
