import type { ClutterKind } from '../../../domain/clutter'
import type { BlockContents } from '../block-contents'

/** What is known of a section besides its contents. */
export interface Standing {
  /** Whether its heading is before the page's title. */
  readonly isAboveTitle: boolean
  /** Whether the article goes on behind it. */
  readonly isInText: boolean
  /** Whether it holds what a list of comments holds. Asked for only where it matters. */
  readonly holdsComments: () => boolean
}

type Expectation = (contents: BlockContents, standing: Standing) => boolean

const linksAway: Expectation = ({ text, linked, links, linkedHeadings }) =>
  linkedHeadings >= 2 || (links >= 1 && linked > 0.3 * text)
const isMostlyLinks: Expectation = ({ text, linked, links }) => links >= 1 && linked >= 0.5 * text
const isQuestion: Expectation = ({ text, controls }, { isAboveTitle }) =>
  (controls >= 1 && text <= 1200) || (isAboveTitle && text <= 400)
/** Something to press, and no link in a sentence only. */
const asksForAction: Expectation = ({ text, linked, links, controls, prose }) =>
  controls >= 1 || (links >= 1 && (prose === 0 || linked > 0.15 * text))

/**
 * What must follow a heading of a kind. The heading alone proves nothing: "Meer geld voor de dijken", "Newsletter vom
 * Metzger" and "Discussion" may also be headings of sections of the article. Sentences without links are the article's
 * unless something else says that they are not.
 */
const expectations: Readonly<Record<ClutterKind, Expectation>> = {
  consent: isQuestion,
  prompt: isQuestion,
  newsletter: (contents, standing) =>
    contents.fields > 0 ||
    (contents.text <= 400 && (contents.prose === 0 || asksForAction(contents, standing))),
  paywall: (contents, standing) => contents.text <= 2500 && asksForAction(contents, standing),
  appBanner: isQuestion,
  ad: ({ text }) => text <= 400,
  share: ({ text, links, controls, prose }) => links + controls >= 1 && text <= 300 && prose === 0,
  related: linksAway,
  mostRead: linksAway,
  comments: ({ fields, prose }, { holdsComments }) => fields > 0 || prose === 0 || holdsComments(),
  sidebar: isMostlyLinks,
  navigation: isMostlyLinks,
  authorBox: ({ text, links, pictures }, { isInText }) => text <= 900 && (!isInText || links + pictures >= 1),
  tags: isMostlyLinks,
}

/** Whether blocks hold what a heading of a kind lets expect. */
export function matchesHeading(kind: ClutterKind, contents: BlockContents, standing: Standing): boolean {
  return expectations[kind](contents, standing)
}
