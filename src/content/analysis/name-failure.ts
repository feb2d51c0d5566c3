import { nameOtherPage } from '../../detection/other-page/name-page'
import { sizeOnScreen } from '../../detection/other-page/size-on-screen'
import { EmptyPageError, NotAnArticleError, OtherPageError } from '../../domain/failures'
import { urlOf } from '../../page/document-access'
import type { Survey } from '../../page/survey'
import { articleRules } from '../../rules'

const videoHosts: ReadonlySet<string> = /* @__PURE__ */ new Set(
  articleRules.embeds.providers.filter(({ kind }) => kind === 'video').flatMap(({ hosts }) => hosts),
)

/** What is thrown where a page has no article: the same error, or one that says what the page is instead. */
export function nameFailure(error: unknown, document: Document, survey: Survey): unknown {
  if (!(error instanceof NotAnArticleError || error instanceof EmptyPageError)) return error
  const here = new URL(urlOf(document))
  const named = nameOtherPage(survey, { here, sizeOf: sizeOnScreen(document), isVideoPlayer })
  return named ? new OtherPageError(named.kind, named.address) : error
}

function isVideoPlayer(address: string): boolean {
  return URL.canParse(address) && videoHosts.has(new URL(address).hostname.replace(/^www\./, ''))
}
