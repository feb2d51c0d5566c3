import { markClutter } from '../../../src/article/mark-clutter'
import { textOfPassage } from '../../../src/article/passages/page'
import type { Verdict } from '../../../src/article/passages/verdict'
import type { BesideKind } from '../../../src/article/rebuild/beside-kinds'
import { findMedia } from '../../../src/article/rebuild/media'
import { rebuild } from '../../../src/article/rebuild/rebuild'
import { type Selection, selectElements } from '../../../src/article/rebuild/selection'
import { findUnits } from '../../../src/article/rebuild/units'
import type { Clutter } from '../../../src/domain/clutter'
import { type Survey, surveyDocument } from '../../../src/page/survey'
import { embedRules } from '../../../src/rules/embeds'
import { pageOf } from './page'

/** What a fixture says itself of a passage: that it is to go, or that it may be of the article. */
function verdictIn(text: string): Verdict {
  if (text.includes('[weg]')) return 'dropped'
  return text.includes('[misschien]') ? 'leftOut' : 'kept'
}

/** The elements that the selector finds, as clutter. */
export function clutterIn(document: Document, selector: string): readonly Clutter[] {
  return [...document.querySelectorAll(selector)].map(element => ({
    element,
    kind: 'ad',
    reason: { signal: 'selector', selector },
  }))
}

const kinds: readonly BesideKind[] = ['caption', 'byline', 'date', 'aside']

/** What is selected of a page whose passages say what is to become of them. `.reclame` is clutter. */
export function selectionOf(survey: Survey, document: Document): Selection {
  const verdicts = survey.passages.map(passage => verdictIn(textOfPassage(survey, passage)))
  return selectElements(
    survey,
    markClutter(survey, clutterIn(document, '.reclame')),
    verdicts,
    findUnits(survey),
  )
}

/** The article of a page whose passages say what is to become of them, and whose class names what they are for. */
export function rebuiltFrom(document: Document): Element {
  const survey = surveyDocument(document)
  const selection = selectionOf(survey, document)
  const kindOf = (at: number): BesideKind =>
    kinds.find(kind => survey.classes[survey.passages[at]?.holder ?? -1] === kind) ?? 'plain'
  return rebuild(document, survey, selection, findMedia(survey, selection, embedRules.postSelector, kindOf))
}

/** The markup of such an article, without the boxes around all of it. */
export function rebuilt(markup: string): string {
  let root = rebuiltFrom(pageOf(`<body>${markup}`))
  for (let inner = root.firstElementChild; inner?.tagName === 'DIV' && root.childNodes.length === 1; ) {
    root = inner
    inner = root.firstElementChild
  }
  return root.innerHTML
}

/** What comes of markup between two paragraphs of an article. */
export function rebuiltBetween(markup: string): string {
  const [, inside = ''] = rebuilt(`<p>Een.</p>${markup}<p>Twee.</p>`).split(/<p>Een\.<\/p>|<p>Twee\.<\/p>/)
  return inside.trim()
}
