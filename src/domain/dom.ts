/**
 * Ways into a page's DOM that the page cannot bend. A form takes the names of its fields as properties of its own:
 * with `<input name="getAttribute">` in it, `form.getAttribute` is that field. What the prototypes hold stays true.
 */
const { getAttribute } = Element.prototype
const textContent = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get
const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get

/** An attribute of any element, hostile forms included. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name)
}

/** The text of any element, hostile forms included. */
export function textOf(element: Element): string {
  return textContent?.call(element) ?? ''
}

/** The parent of any node, hostile forms included. */
export function parentOf(node: Node): Node | null {
  return parentNode?.call(node) ?? null
}
