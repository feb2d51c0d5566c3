import { describe, expect, test } from 'vitest'
import {
  EmptyPageError,
  ExpectedFailure,
  type FailureKind,
  NotAnArticleError,
  OtherPageError,
  PdfPageError,
  RestrictedPageError,
  ViewNotLoadedError,
} from '../../../src/domain/failures'
import { languages, readMessages } from '../support/message-names'

const kinds = Object.keys({
  framedPage: true,
  videoPage: true,
  galleryPage: true,
  loginPage: true,
  shopPage: true,
  searchPage: true,
  listPage: true,
  notAnArticle: true,
  emptyPage: true,
  restrictedPage: true,
  filePage: true,
  pdfPage: true,
  extractionFailed: true,
  viewNotLoaded: true,
  viewNotShown: true,
  framesetPage: true,
  siteNotSaved: true,
  linkNotWeb: true,
} satisfies Record<FailureKind, true>)

describe.each(languages)('in %s', language => {
  const messages = readMessages(language)

  test.each(kinds)('%s says what happened and what to do now', kind => {
    expect(messages[`failure_${kind}`]?.message).toMatch(/\S{2,}/)
    expect(messages[`failure_${kind}_advice`]?.message).toMatch(/\.$/)
  })
})

test.each([
  ['notAnArticle', new NotAnArticleError()],
  ['videoPage', new OtherPageError('videoPage')],
  ['emptyPage', new EmptyPageError()],
  ['pdfPage', new PdfPageError()],
  ['restrictedPage', new RestrictedPageError()],
  ['viewNotLoaded', new ViewNotLoadedError()],
])('%s is an expected failure of its kind', (kind, failure) => {
  expect(failure).toBeInstanceOf(ExpectedFailure)
  expect(failure.kind).toBe(kind)
})
