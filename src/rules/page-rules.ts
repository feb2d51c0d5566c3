import type { PageRules } from '../detection/types'
import { pageModel } from './page-model'
import { pageSignals } from './page-signals'

/** The rules of the first look, which tells articles from other pages. */
export const pageRules: PageRules = { signals: pageSignals, model: pageModel }
