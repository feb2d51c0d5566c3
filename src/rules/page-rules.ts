import type { PageRules } from '../detection/types'
import { pageModel } from './page-model'
import { pageSigns } from './page-signs'

/** What tells articles from other pages at a first look. */
export const pageRules: PageRules = { signs: pageSigns, model: pageModel }
