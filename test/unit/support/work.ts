import { vi } from 'vitest'

/**
 * How much of a page is read while something runs: the characters of all texts that elements are asked for, the elements
 * that are searched, and the attributes and matches that are asked for. Says more than time on a busy machine.
 */
export function workOf(run: () => void): number {
  let work = 0
  const { textContent } = Object.getOwnPropertyDescriptors(Element.prototype)
  const { querySelector, querySelectorAll, getAttribute, hasAttribute, matches, closest } = Element.prototype
  vi.spyOn(Element.prototype, 'textContent', 'get').mockImplementation(function (this: Element) {
    const text: string = textContent?.get?.call(this) ?? ''
    work += text.length
    return text
  })
  vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementation(function (this: Element, selector) {
    work += this.getElementsByTagName('*').length
    return querySelectorAll.call(this, selector)
  })
  vi.spyOn(Element.prototype, 'querySelector').mockImplementation(function (this: Element, selector: string) {
    work += this.getElementsByTagName('*').length
    return querySelector.call(this, selector)
  })
  vi.spyOn(Element.prototype, 'getAttribute').mockImplementation(function (this: Element, name) {
    work++
    return getAttribute.call(this, name)
  })
  vi.spyOn(Element.prototype, 'hasAttribute').mockImplementation(function (this: Element, name) {
    work++
    return hasAttribute.call(this, name)
  })
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
    work++
    return matches.call(this, selector)
  })
  vi.spyOn(Element.prototype, 'closest').mockImplementation(function (this: Element, selector: string) {
    work++
    return closest.call(this, selector)
  })
  try {
    run()
  } finally {
    vi.restoreAllMocks()
  }
  return work
}
