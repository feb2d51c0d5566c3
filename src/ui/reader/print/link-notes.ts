/** Links that lead to another page, in the text. */
const noted = '.content a[href^="http"], .standfirst a[href^="http"]'

/**
 * Numbers the links of an article on paper, and lists their addresses below the text. What links to the same address
 * has the same number.
 */
export function writeLinkNotes(article: Element): void {
  const { ownerDocument: document } = article
  const numbers = new Map<string, number>()
  for (const link of article.querySelectorAll<HTMLAnchorElement>(noted)) {
    // What says its own address needs no note.
    if (link.textContent.trim() === '' || link.textContent.includes(link.href)) continue
    const number = numbers.get(link.href) ?? numbers.size + 1
    numbers.set(link.href, number)
    link.after(numberOf(document, number))
  }
  if (numbers.size > 0) article.append(listOf(document, [...numbers.keys()]))
}

function numberOf(document: Document, number: number): Element {
  const mark = document.createElement('sup')
  mark.className = 'link-number'
  mark.textContent = `[${number}]`
  return mark
}

function listOf(document: Document, addresses: readonly string[]): Element {
  const list = document.createElement('ol')
  list.className = 'addresses'
  for (const address of addresses) {
    const entry = document.createElement('li')
    entry.dir = 'ltr'
    entry.textContent = address
    list.append(entry)
  }
  return list
}
