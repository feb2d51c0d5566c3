import { markClutter } from '../../../src/article/passages/candidates'
import { textOfPassage, type Verdict } from '../../../src/article/passages/passage'
import { findMedia } from '../../../src/article/rebuild/media'
import type { NearbyKind } from '../../../src/article/rebuild/nearby-kinds'
import { rebuild } from '../../../src/article/rebuild/rebuild'
import { type Selection, selectElements } from '../../../src/article/rebuild/selection'
import { findUnits } from '../../../src/article/rebuild/units'
import type { Clutter } from '../../../src/domain/clutter'
import { type Survey, surveyDocument } from '../../../src/page/survey'
import { embedRules } from '../../../src/rules/embeds'
import { pageOf } from './page'

/** The verdict that a fixture states in the text of a passage: `[weg]` to drop it, `[misschien]` for uncertain. */
function verdictIn(text: string): Verdict {
  if (text.includes('[weg]')) return 'dropped'
  return text.includes('[misschien]') ? 'uncertain' : 'kept'
}

/** The elements that a selector finds, as clutter. */
export function clutterIn(document: Document, selector: string): readonly Clutter[] {
  return [...document.querySelectorAll(selector)].map(element => ({
    element,
    kind: 'ad',
    reason: { signal: 'selector', selector },
  }))
}

const kinds: readonly NearbyKind[] = ['caption', 'byline', 'date', 'insertedLine']

/** The selection of a page whose passages state their verdicts. `.reclame` is clutter. */
export function selectionOf(survey: Survey, document: Document): Selection {
  const verdicts = survey.passages.map(passage => verdictIn(textOfPassage(survey, passage)))
  return selectElements(
    survey,
    markClutter(survey, clutterIn(document, '.reclame')),
    { verdicts, isUnseen: new Uint8Array(survey.texts.length) },
    findUnits(survey),
  )
}

/** The article of a page whose passages state their verdicts, and whose class names state the kind of nearby passages. */
export function rebuiltFrom(document: Document): Element {
  const survey = surveyDocument(document)
  const selection = selectionOf(survey, document)
  const kindOf = (at: number): NearbyKind =>
    kinds.find(kind => survey.classes[survey.passages[at]?.holder ?? -1] === kind) ?? 'plain'
  const media = findMedia(survey, selection, embedRules.postSelector, kindOf)
  return rebuild(document, survey, selection, media).root
}

/** The markup of such an article, without the boxes around it. */
export function rebuilt(markup: string): string {
  let root = rebuiltFrom(pageOf(`<body>${markup}`))
  for (let inner = root.firstElementChild; inner?.tagName === 'DIV' && root.childNodes.length === 1; ) {
    root = inner
    inner = root.firstElementChild
  }
  return root.innerHTML
}

/** What becomes of markup between two paragraphs of an article. */
export function rebuiltBetween(markup: string): string {
  const [, inside = ''] = rebuilt(`<p>Een.</p>${markup}<p>Twee.</p>`).split(/<p>Een\.<\/p>|<p>Twee\.<\/p>/)
  return inside.trim()
}
