// Runs in a page: its words stay, its markup becomes that of another site.

/** What can be changed of a page's markup while its words and their order stay. */
export const markupChanges = [
  'namesHashed',
  'namesRemoved',
  'divsOnly',
  'paragraphsInDivs',
  'wrappersAdded',
  'sidebarMoved',
] as const

export type MarkupChange = (typeof markupChanges)[number]

const semanticTags = 'article,section,main,header,footer,nav,aside,hgroup,search'
const landmarkRoles = 'article,banner,complementary,contentinfo,form,main,navigation,region,search,feed'
const wrappedTags = 'h1,h2,h3,h4,ul,ol,dl,table,figure,form,article,section,aside,nav,header,footer'
/** Wrappers around all that is in the body. */
const outerWrappers = 3
const sidebars =
  'aside,[role=complementary],#secondary,#sidebar,.sidebar,.widget-area,[class*=sidebar],[id*=sidebar]'
/** Attributes that hold ids of other elements. */
const idReferences = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'headers']

const changes: Readonly<Record<MarkupChange, (document: Document) => void>> = {
  namesHashed: document => rename(document, hashOf),
  namesRemoved: document => rename(document, () => ''),
  divsOnly: document => {
    removeRoles(document)
    makeDivs(document, semanticTags)
  },
  paragraphsInDivs: document => makeDivs(document, 'p'),
  wrappersAdded: addWrappers,
  sidebarMoved: moveSidebars,
}

/**
 * Changes the markup of a page in place. What was hidden by a style stays hidden, although the style sheet may know the
 * elements no more. Open shadow trees and frames stay as they are.
 */
export function changeMarkup(document: Document, ...wanted: readonly MarkupChange[]): void {
  markHidden(document)
  for (const change of wanted) changes[change](document)
  // A replaced element took its attributes along, the mark too.
  for (const element of document.querySelectorAll<HTMLElement>(`[${hiddenMark}]`)) {
    if (displayOf(element) !== 'none') element.style.setProperty('display', 'none', 'important')
    element.removeAttribute(hiddenMark)
  }
}

const hiddenMark = 'data-was-hidden'

/** Marks the outermost elements of the body that are not displayed. */
function markHidden(document: Document): void {
  for (const element of document.body?.querySelectorAll('*') ?? []) {
    if (displayOf(element) === 'none' && !element.parentElement?.closest(`[${hiddenMark}]`))
      element.setAttribute(hiddenMark, '')
  }
}

function displayOf(element: Element): string | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display
}

/** Gives each class name and id another one, the same for the same, or none. */
function rename(document: Document, nameFor: (name: string) => string): void {
  const targets = targetsIn(document)
  rewrite(document, 'class', '[class]', nameFor)
  // What a note's mark leads to must keep an id, whatever it is called.
  rewrite(document, 'id', '[id]', id => nameFor(id) || (targets.has(id) ? hashOf(id) : ''))
  for (const attribute of idReferences) rewrite(document, attribute, `[${attribute}]`, hashOf)
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = fragmentOf(link)
    if (target) link.setAttribute('href', `#${hashOf(target)}`)
  }
}

/** Rewrites each word of an attribute; an attribute without a word goes. */
function rewrite(
  document: Document,
  attribute: string,
  selector: string,
  nameFor: (name: string) => string,
): void {
  for (const element of document.querySelectorAll(selector)) {
    const names = wordsOf(element.getAttribute(attribute)).map(nameFor).filter(Boolean)
    if (names.length > 0) element.setAttribute(attribute, names.join(' '))
    else element.removeAttribute(attribute)
  }
}

function wordsOf(value: string | null): string[] {
  return (value ?? '').split(/\s+/).filter(Boolean)
}

/** The ids that links and labels of the page refer to. */
function targetsIn(document: Document): Set<string> {
  const links = [...document.querySelectorAll('a[href^="#"]')].map(fragmentOf)
  const references = idReferences.flatMap(attribute =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap(element =>
      wordsOf(element.getAttribute(attribute)),
    ),
  )
  return new Set([...links, ...references])
}

function fragmentOf(link: Element): string {
  const fragment = (link.getAttribute('href') ?? '').slice(1)
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** A name like those that builds make: always the same for the same name (FNV-1a, 32 bits). */
function hashOf(name: string): string {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return `x${(hash >>> 0).toString(36)}`
}

function removeRoles(document: Document): void {
  for (const element of document.querySelectorAll('[role]')) {
    if (landmarkRoles.split(',').includes(element.getAttribute('role') ?? '')) element.removeAttribute('role')
  }
}

function makeDivs(document: Document, selector: string): void {
  for (const element of document.querySelectorAll(selector)) {
    const div = document.createElement('div')
    for (const { name, value } of element.attributes) setIfValid(div, name, value)
    div.append(...element.childNodes)
    element.replaceWith(div)
  }
}

/** Parsers accept names of attributes that the DOM refuses. */
function setIfValid(element: Element, name: string, value: string): void {
  try {
    element.setAttribute(name, value)
  } catch {
    element.removeAttribute(name)
  }
}

function addWrappers(document: Document): void {
  for (const element of document.body?.querySelectorAll(wrappedTags) ?? []) {
    // A list in a list item or a heading in a link may be wrapped; a heading in a button or a paragraph may not.
    if (element.closest('button, p, svg, summary')) continue
    const wrapper = document.createElement('div')
    element.replaceWith(wrapper)
    wrapper.append(element)
  }
  for (let added = 0; added < outerWrappers; added++) {
    const wrapper = document.createElement('div')
    wrapper.append(...(document.body?.childNodes ?? []))
    document.body?.append(wrapper)
  }
}

/** A column behind the title goes before what it stands beside, and one before the title to the end. */
function moveSidebars(document: Document): void {
  const title = document.querySelector('h1')
  const all = [...(document.body?.querySelectorAll(sidebars) ?? [])]
  const outermost = all.filter(element => !element.parentElement?.closest(sidebars))
  for (const sidebar of outermost) {
    const { parentElement } = sidebar
    if (!parentElement || sidebar.querySelector('h1')) continue
    const isBehind = title
      ? (title.compareDocumentPosition(sidebar) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : true
    if (isBehind) parentElement.prepend(sidebar)
    else parentElement.append(sidebar)
  }
}
