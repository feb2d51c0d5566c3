import type { PageRules } from '../domain/page-rules'
import { addressWords } from './address-words'
import { pageClassNames } from './page-class-names'
import { pageModel } from './page-model'

/** What tells articles from other pages; apart from the other rules, since they are not wanted where this runs. */
export const pageRules: PageRules = { addressWords, classNames: pageClassNames, model: pageModel }
