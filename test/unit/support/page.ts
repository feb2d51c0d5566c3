/** A page with this markup. The parser moves what belongs into the head there. */
export function pageOf(markup: string): Document {
  return new DOMParser().parseFromString(`<!doctype html>${markup}`, 'text/html')
}

/** The body of such a page. */
export function rootOf(markup: string): HTMLElement {
  return pageOf(markup).body
}

/** The first element that a selector finds. @throws when the fixture has none */
export function one(within: ParentNode, selector: string): Element {
  const element = within.querySelector(selector)
  if (!element) throw new Error(`nothing in the fixture matches ${selector}`)
  return element
}

const sentences = [
  'De gemeente wil de oude sluis dit najaar laten herstellen, zei de wethouder dinsdag na een lang overleg.',
  'Volgens de schippers is dat te laat, omdat de houten deuren al sinds het voorjaar nauwelijks nog sluiten.',
  'Een ingenieur van het waterschap heeft het hout onderzocht en raadt aan om eerst de scharnieren te vervangen.',
  'Intussen varen de boten om langs de noordelijke geul, wat de meeste bewoners van het dorp niet erg vinden.',
]

/** A paragraph of running text of over 80 characters, different for each number. */
export function prose(at = 0): string {
  return `${sentences[at % sentences.length]} (${at})`
}

/** This many paragraphs of running text, in `p` elements. */
export function paragraphs(count: number, from = 0): string {
  return Array.from({ length: count }, (_, at) => `<p>${prose(from + at)}</p>`).join('')
}
