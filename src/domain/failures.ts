/** What can be expected to go wrong. Each kind has its sentences in `_locales`: `failure_KIND` and `failure_KIND_advice`. */
export type FailureKind =
  | 'notAnArticle'
  | 'emptyPage'
  | 'restrictedPage'
  | 'filePage'
  | 'pdfPage'
  | 'extractionFailed'
  | 'viewNotLoaded'
  | 'siteNotKept'

/** A failure that is part of the trade. The reader is told of it in a sentence; it is no fault to be reported. */
export abstract class ExpectedFailure extends Error {
  abstract readonly kind: FailureKind
}

/** The page has text, but none that reads as an article: a front page, a search, a form. */
export class NotAnArticleError extends ExpectedFailure {
  readonly kind = 'notAnArticle'
}

/** The page has no text at all, or not yet. */
export class EmptyPageError extends ExpectedFailure {
  readonly kind = 'emptyPage'
}

/** The tab shows a PDF. It may look like a page to the browser, but there is no document in it to read. */
export class PdfPageError extends ExpectedFailure {
  readonly kind = 'pdfPage'
}

/** The browser lets no extension into this page. */
export class RestrictedPageError extends ExpectedFailure {
  readonly kind = 'restrictedPage'
}

/** The script that shows the page in a view could not be run in the page. */
export class ViewNotLoadedError extends ExpectedFailure {
  readonly kind = 'viewNotLoaded'
}
