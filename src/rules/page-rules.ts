import type { PageRules } from '../domain/page-rules'
import { pageClassNames } from './page-class-names'
import { pageModel } from './page-model'

/** What tells articles from other pages; apart from the other rules, since they are not wanted where this runs. */
export const pageRules: PageRules = { classNames: pageClassNames, model: pageModel }
