/** The height of the window. px */
export const windowHeight = 400

/** Where a text begins below the top of its article, and how high a paragraph is. px */
const textTop = 300
const paragraphHeight = 200

/** A paragraph that no other begins like. */
export const paragraphOf = (name: string | number) =>
  `Alinea ${name} gaat over de oude sluis, die na twaalf jaren weer voor schepen opengaat.`

/**
 * An article that is laid out: in documents without a layout nothing has a size.
 * @param blocks the texts of its paragraphs
 */
export function laidOut(blocks: readonly string[]) {
  const scroller = document.createElement('div')
  const slot = scroller.appendChild(document.createElement('div'))
  slot.className = 'place'
  const content = scroller.appendChild(document.createElement('div'))
  content.className = 'content'
  const paragraphs = blocks.map((text, at) => {
    const paragraph = content.appendChild(document.createElement('p'))
    paragraph.textContent = text
    putBox(paragraph, textTop + at * paragraphHeight, paragraphHeight)
    return paragraph
  })
  const height = blocks.length * paragraphHeight
  putBox(content, textTop, height)
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 360, windowHeight)
  Object.defineProperties(scroller, {
    clientHeight: { value: windowHeight },
    scrollHeight: { value: textTop + height + 200 },
    scrollTop: { value: 0, writable: true },
  })
  document.body.replaceChildren(scroller)

  function putBox(element: Element, top: number, height: number): void {
    element.getBoundingClientRect = () => new DOMRect(0, top - scroller.scrollTop, 360, height)
  }

  return {
    scroller,
    slot,
    paragraphs,
    /** Scrolls like the user. */
    scrollTo: (top: number) => {
      scroller.scrollTop = top
      scroller.dispatchEvent(new Event('scroll'))
    },
  }
}
