/** What a page without an article can be, as far as it can be told. */
export type OtherPageKind =
  | 'framedPage'
  | 'videoPage'
  | 'galleryPage'
  | 'loginPage'
  | 'shopPage'
  | 'searchPage'
  | 'listPage'

/** The kinds of expected failures. Each has messages in `_locales`: `failure_KIND` and `failure_KIND_advice`. */
export type FailureKind =
  | OtherPageKind
  | 'notAnArticle'
  | 'emptyPage'
  | 'restrictedPage'
  | 'filePage'
  | 'pdfPage'
  | 'extractionFailed'
  | 'viewNotLoaded'
  | 'viewNotShown'
  | 'framesetPage'
  | 'siteNotSaved'
  | 'linkNotWeb'

/** A failure that is expected to happen. The user gets a message about it, and it is not reported as a bug. */
export abstract class ExpectedFailure extends Error {
  abstract readonly kind: FailureKind
}

/** The page has text, but no article. */
export class NotAnArticleError extends ExpectedFailure {
  readonly kind = 'notAnArticle'
}

/** The page has no article, and it can be told what it is instead. */
export class OtherPageError extends ExpectedFailure {
  readonly kind: OtherPageKind
  /** Where the text is, for a page that only frames it. */
  readonly address: string | undefined

  constructor(kind: OtherPageKind, address?: string) {
    super()
    this.kind = kind
    this.address = address
  }
}

/** The page has no text, or not yet. */
export class EmptyPageError extends ExpectedFailure {
  readonly kind = 'emptyPage'
}

/** The tab shows a PDF. The browser may treat it as a page, but its document has no text. */
export class PdfPageError extends ExpectedFailure {
  readonly kind = 'pdfPage'
}

/** The browser allows no extension to run in this page. */
export class RestrictedPageError extends ExpectedFailure {
  readonly kind = 'restrictedPage'
}

/** The script that shows the page in a view could not be run in the page. */
export class ViewNotLoadedError extends ExpectedFailure {
  readonly kind = 'viewNotLoaded'
}

/** The page is divided into frames, each with a page of its own, and has no body that a view could be put into. */
export class FramesetPageError extends ExpectedFailure {
  readonly kind = 'framesetPage'
}
