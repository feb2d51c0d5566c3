import type { Picked } from '../../ui/picker/picking-state'
import { pageReadingPosition, scrollPageTo } from './page-reading-position'
import type { PointAtArticle, PointDeps, PointingOutcome, PointOptions } from './point-types'

/** Creates what lets the user point at the article on the page itself. */
export function createPointAtArticle(deps: PointDeps): PointAtArticle {
  return options => pointAtArticle(deps, options)
}

function pointAtArticle(deps: PointDeps, options: PointOptions): ReturnType<PointAtArticle> {
  const { window } = deps
  const { analyzer, readingPosition, onEnd } = options
  const { document, scrollX, scrollY } = window
  if (readingPosition) scrollPageTo(window, readingPosition)
  const context = analyzer.createPageContext(document)
  let isOver = false
  const goBack = (outcome: PointingOutcome) => {
    // The user may have closed all while what they picked was read.
    if (isOver) return
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
    onEnd(outcome)
  }
  const picker = deps.pickArticle(document, {
    survey: context.survey,
    locale: { translate: deps.translate, ...deps.interfaceLanguage() },
    selectorsOf: deps.selectorsOf,
    first: context.textContainer(),
    onPick: picked => void readPicked(picked, deps, options).then(goBack),
    onEnd: () => goBack({ is: 'left' }),
  })
  return {
    readingPosition: () => pageReadingPosition(window),
    countHidden: () => 0,
    ready: Promise.resolve(),
    end: () => {
      isOver = true
      picker.stop()
    },
  }
}

/** What could not be read leaves all as it was. */
async function readPicked(
  picked: Picked,
  { report }: PointDeps,
  options: PointOptions,
): Promise<PointingOutcome> {
  try {
    return await takeAsArticle(picked, options)
  } catch (error) {
    report('reading what the user pointed at', error)
    return { is: 'left' }
  }
}

/** Has the article be what the user picked, and keeps it for the site if they want that. */
async function takeAsArticle(
  { element, selector, everywhere }: Picked,
  { article, userRules: { site, edit } }: PointOptions,
): Promise<PointingOutcome> {
  if (!(await article.chooseReading('pointed', { element, selector }))) return { is: 'textless' }
  const isKept = everywhere && selector !== null && site !== null
  return { is: 'taken', saved: isKept ? await edit({ action: 'setContent', site, selector }) : null }
}
