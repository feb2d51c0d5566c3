import type { Article } from '../../domain/article'
import type { FailureKind } from '../../domain/failures'

/** What the reader shows. */
export type ReaderState =
  | { readonly state: 'opening' }
  | { readonly state: 'article'; readonly article: Article }
  | { readonly state: 'failure'; readonly failure: FailureKind }
