// Runs in the page, with ../systems.ts.
import { markClutter } from '../../../src/article/mark-clutter'
import { createClutterFinder } from '../../../src/clutter/find/find-clutter'
import { createTidyFinder } from '../../../src/clutter/find/find-for-tidy'
import { createPageContext } from '../../../src/clutter/find/page-context'
import type { Survey } from '../../../src/page/survey'
import { foldSpace } from '../../../src/page/text'
import { clutterRules } from '../../../src/rules'
import { tidyRules } from '../../../src/rules/tidy'

/** What hiding the clutter does to a page's passages, as JSON can carry it. White space is folded. */
export interface ListedBlocks {
  /** Of each passage its text on the page as it is. */
  readonly before: readonly string[]
  /** Of each passage what is left of its text. */
  readonly after: readonly string[]
  /** ms that the search for clutter took, of each run; the survey and the guard are made before. */
  readonly times: readonly number[]
  readonly error: string | null
}

/** The best run counts, as for the systems. */
const runs = 3

const findClutter = createTidyFinder(createClutterFinder(clutterRules), tidyRules)

/** Finds the clutter of the document that this runs in. */
export function tidyPage(): ListedBlocks {
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
  const isSeen = (element: number) => element >= (survey.tagged.get('BODY')?.[0] ?? 0)
  return {
    before: textsOf(survey, isSeen),
    after: textsOf(survey, element => isSeen(element) && isHidden[element] === 0),
    times,
    error: null,
  }
}

/** The text of each passage, as far as it stands in an element that is shown. */
function textsOf({ passages, texts }: Survey, isShown: (element: number) => boolean): string[] {
  return passages.map(({ firstText, endText }) => {
    const shown = texts.slice(firstText, endText).filter(({ parent }) => isShown(parent))
    return foldSpace(shown.map(({ node }) => node.data).join(''))
  })
}
