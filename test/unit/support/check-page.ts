import { createArticleExtractor } from '../../../src/article/extract'
import { createInertDocument } from '../../../src/article/inert-document'
import { sanitize } from '../../../src/article/sanitize/sanitize'
import { createSecondReader } from '../../../src/article/second-reader/create-second-reader'
import { createClutterFinder } from '../../../src/clutter/find/find-clutter'
import { createTidyFinder } from '../../../src/clutter/find/find-for-tidy'
import { createPageContext } from '../../../src/clutter/find/page-context'
import { createHider } from '../../../src/clutter/hide/hider'
import type { Article } from '../../../src/domain/article'
import { ExpectedFailure } from '../../../src/domain/failures'
import { rootElementOf, walkOver } from '../../../src/page/document-access'
import { attributeNamesOf, attributeOf } from '../../../src/page/dom-access'
import { articleRules, clutterRules } from '../../../src/rules'
import { secondModel } from '../../../src/rules/models/second-model'
import { tidyRules } from '../../../src/rules/tidy'
import { forbiddenIn } from './allowed-markup'

const findClutter = createClutterFinder(clutterRules)
const findToTidy = createTidyFinder(findClutter, tidyRules)
const extractArticle = createArticleExtractor(articleRules)
const secondReader = createSecondReader(secondModel)

/** What came of a page, and what is wrong with it. */
export interface CheckedPage {
  /** `article`, or the kind of the failure. */
  readonly outcome: string
  readonly faults: readonly string[]
}

/**
 * Takes a page all the way: surveys it, finds its clutter, extracts its article, hides what was found, and all its
 * elements besides, and restores it.
 * @param tidy tidies the page, and returns what restores it
 * @throws whatever the extension throws that is no expected failure
 */
export function checkPage(document: Document, tidy?: (document: Document) => () => void): CheckedPage {
  const before = snapshotOf(document)
  const text = textIn(document, document)
  const page = createPageContext(document)
  const clutter = findClutter(page)
  const read = articleOf(() =>
    extractArticle(document, page.survey, clutter, { secondReader: () => secondReader }),
  )
  const isArticle = !(read instanceof ExpectedFailure)
  const faults = isArticle ? [...faultsOfArticle(read, document, text)] : []
  const compare = (what: string, isOrdered = true) =>
    faults.push(...differenceTo(before, document, isOrdered).map(fault => `${what} ${fault}`))
  compare('reading the page changed')

  const hider = createHider(document)
  const found = findToTidy(page, tidyRules.hidden).map(({ element }) => element)
  for (const element of [...found, ...page.survey.elements]) hider.hide(element)
  hider.restore()
  compare('hiding left')
  tidy?.(document)()
  compare('tidying left', false)
  return { outcome: isArticle ? 'article' : read.kind, faults }
}

function articleOf(extract: () => Article): Article | ExpectedFailure {
  try {
    return extract()
  } catch (error) {
    if (error instanceof ExpectedFailure) return error
    throw error
  }
}

function faultsOfArticle(article: Article, document: Document, page: string): readonly string[] {
  const { content, standfirst, leadImage } = article
  const texts = [standfirst, leadImage?.caption, ...textsOf(content)]
  const invented = texts.filter(text => !isSubsequence(lettersOf(text ?? ''), page))
  return [
    ...forbiddenIn(content).map(what => `the article has ${what}`),
    ...invented.map(text => `the page does not say “${text}”`),
    ...(isStable(content, document) ? [] : ['sanitised again, the article is another']),
  ]
}

/**
 * The texts of an article that must each be on the page in their order: all as one but the names of the services in
 * place of embeds, which are ours, and the captions; and each caption
 * by itself, since it may have stood above its picture.
 */
function textsOf(content: DocumentFragment): readonly string[] {
  const rest = content.cloneNode(true) as DocumentFragment
  for (const placeholder of rest.querySelectorAll('figure[data-embed]')) placeholder.remove()
  const captions = [...rest.querySelectorAll('figcaption, caption')]
  for (const caption of captions) caption.remove()
  return [rest, ...captions].map(node => node.textContent ?? '')
}

function isStable(content: DocumentFragment, document: Document): boolean {
  const inert = createInertDocument(document)
  const [first, again] = [inert.createElement('div'), inert.createElement('div')]
  first.append(inert.importNode(content, true))
  const markup = first.innerHTML
  again.append(sanitize(first))
  return again.innerHTML === markup
}

/** Without white space, which is not the same once blocks are divided otherwise. */
function lettersOf(text: string): string {
  return text.replace(/\s+/g, '')
}

const shadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get

/** All texts in a page, those in a shadow tree before the others in its host. */
function textIn(top: Node, document: Document): string {
  const walker = walkOver(document, top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const shadow: unknown = node instanceof Element ? shadowRoot?.call(node) : null
    if (shadow instanceof ShadowRoot) text += textIn(shadow, document)
    if (node instanceof Text) text += lettersOf(node.data)
  }
  return text
}

/** Whether all letters of a text are on the page, in their order and none twice. */
function isSubsequence(text: string, page: string): boolean {
  let at = 0
  for (const letter of text) {
    at = page.indexOf(letter, at) + letter.length
    if (at < letter.length) return false
  }
  return true
}

interface Snapshot {
  readonly markup: string
  readonly nodes: readonly Node[]
  /** Of each node its text or its attributes, in an order of their own. */
  readonly values: readonly string[]
}

function snapshotOf(document: Document): Snapshot {
  const walker = walkOver(document, document, NodeFilter.SHOW_ALL)
  const nodes: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
  return { markup: rootElementOf(document).outerHTML, nodes, values: nodes.map(valuesOf) }
}

function valuesOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeValue ?? ''
  const names = attributeNamesOf(node).toSorted()
  return names.map(name => `${name}=${attributeOf(node, name)}`).join('\n')
}

/**
 * What of a page is not as it was.
 * @param isOrdered whether the attributes must be in their order too. Where a page was unlocked, one that was taken away
 * is the last if those after it cannot be set again without effects: see `attribute-order.ts`.
 */
function differenceTo(before: Snapshot, document: Document, isOrdered: boolean): readonly string[] {
  const now = snapshotOf(document)
  return [
    ...(isSame(now.nodes, before.nodes) ? [] : ['the nodes']),
    ...(isSame(now.values, before.values) ? [] : ['the attributes or texts']),
    ...(isOrdered && now.markup !== before.markup ? ['the markup'] : []),
  ]
}

function isSame<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at])
}
