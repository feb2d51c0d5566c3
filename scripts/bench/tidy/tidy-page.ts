// Runs in the page; bundled with ../systems.ts.
import { markClutter } from '../../../src/article/passages/candidates'
import { createClutterFinder } from '../../../src/clutter/find/find-clutter'
import { createTidyFinder } from '../../../src/clutter/find/find-for-tidy'
import { createPageContext } from '../../../src/clutter/find/page-context'
import type { Survey } from '../../../src/page/survey'
import { foldSpace } from '../../../src/page/text'
import { clutterRules } from '../../../src/rules'
import { tidyRules } from '../../../src/rules/tidy'

/** What hiding the clutter does to the passages of a page; must survive JSON. White space is folded. */
export interface TidiedPassages {
  /** The text of each passage on the unchanged page. */
  readonly before: readonly string[]
  /** What is left of the text of each passage. */
  readonly after: readonly string[]
  /** ms of each search for clutter; the survey and the guard are made before. */
  readonly times: readonly number[]
  readonly error: string | null
}

/** The best run counts, as when extracting articles. */
const runs = 3

const findClutter = createTidyFinder(createClutterFinder(clutterRules), tidyRules)

/** Finds the clutter of the current document. */
export function tidyPage(): TidiedPassages {
  const page = createPageContext(document)
  const { survey } = page
  const times: number[] = []
  let clutter: ReturnType<typeof findClutter> = []
  while (times.length < runs) {
    const start = performance.now()
    clutter = findClutter(page)
    times.push(performance.now() - start)
  }
  const isHidden = markClutter(survey, clutter)
  const isInBody = (element: number) => element >= (survey.tagged.get('BODY')?.[0] ?? 0)
  return {
    before: textsOf(survey, isInBody),
    after: textsOf(survey, element => isInBody(element) && isHidden[element] === 0),
    times,
    error: null,
  }
}

/** The text of each passage, as far as its elements are shown. */
function textsOf({ passages, texts }: Survey, isShown: (element: number) => boolean): string[] {
  return passages.map(({ firstText, endText }) => {
    const shown = texts.slice(firstText, endText).filter(({ parent }) => isShown(parent))
    return foldSpace(shown.map(({ node }) => node.data).join(''))
  })
}
