/** A page made of markup. What belongs into the head goes there by itself. */
export function pageOf(markup: string): Document {
  return new DOMParser().parseFromString(`<!doctype html>${markup}`, 'text/html')
}

/** The body of such a page: a root to work in. */
export function rootOf(markup: string): HTMLElement {
  return pageOf(markup).body
}

/** The one element a selector finds. A fixture without it is a broken test. */
export function one(within: ParentNode, selector: string): Element {
  const element = within.querySelector(selector)
  if (!element) throw new Error(`nothing in the fixture fits ${selector}`)
  return element
}

const sentences = [
  'De gemeente wil de oude sluis dit najaar laten herstellen, zei de wethouder dinsdag na een lang overleg.',
  'Volgens de schippers is dat te laat, omdat de houten deuren al sinds het voorjaar nauwelijks nog sluiten.',
  'Een ingenieur van het waterschap heeft het hout onderzocht en raadt aan om eerst de scharnieren te vervangen.',
  'Intussen varen de boten om langs de noordelijke geul, wat de meeste bewoners van het dorp niet erg vinden.',
]

/** A paragraph of running text, over 80 characters, each number another. */
export function prose(at = 0): string {
  return `${sentences[at % sentences.length]} (${at})`
}

/** As many paragraphs of running text, in `p` elements. */
export function paragraphs(count: number, from = 0): string {
  return Array.from({ length: count }, (_, at) => `<p>${prose(from + at)}</p>`).join('')
}
