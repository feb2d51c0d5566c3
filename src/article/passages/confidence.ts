import type { FeatureColumns, PassagePage } from './columns'

/** Whether the first reading of a page is to be doubted, so that a second reader should be asked. */
export function isUnsure(_page: PassagePage, _columns: FeatureColumns, _probability: Float32Array): boolean {
  return false
}
