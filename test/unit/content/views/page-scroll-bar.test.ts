import { afterEach, describe, expect, test } from 'vitest'
import { createPageScrollBar } from '../../../../src/content/views/page-scroll-bar'
import { quietReader, sessionWith } from '../../support/session'

const root = document.documentElement

afterEach(() => root.removeAttribute('style'))

test('the page has lost its scroll bar before the reader is laid out over it, and has it back at the end', async () => {
  const overflows: string[] = []
  const { session } = sessionWith({
    openReader: page => {
      overflows.push(page.documentElement.style.overflowY)
      const host = page.body.appendChild(page.createElement('div'))
      const remove = () => host.remove()
      return { ...quietReader, host, remove }
    },
  })
  await session.toggle()
  expect(overflows).toEqual(['hidden'])
  await session.toggle()
  expect(root.hasAttribute('style')).toBe(false)
})

describe('giving the scroll bar back', () => {
  const written = 'color :red;overflow-y:  scroll !important; --x:1'

  test('gives the style attribute its very text back', () => {
    root.setAttribute('style', written)
    const scrollBar = createPageScrollBar(document)
    scrollBar.hide()
    scrollBar.hide()
    expect(root.style.getPropertyPriority('overflow-y')).toBe('important')
    expect(root.style.overflowY).toBe('hidden')
    scrollBar.restore()
    expect(root.getAttribute('style')).toBe(written)
  })

  test('leaves what the page has changed meanwhile', () => {
    root.setAttribute('style', 'overflow-y: scroll')
    const scrollBar = createPageScrollBar(document)
    scrollBar.hide()
    root.style.setProperty('color', 'red')
    scrollBar.restore()
    expect([root.style.overflowY, root.style.overflowX, root.style.color]).toEqual(['scroll', '', 'red'])
  })

  test('gives back a shorthand with a variable too, if the page has changed something else', () => {
    root.setAttribute('style', 'overflow: var(--bar)')
    const scrollBar = createPageScrollBar(document)
    scrollBar.hide()
    root.style.setProperty('color', 'red')
    scrollBar.restore()
    expect([root.style.getPropertyValue('overflow'), root.style.color]).toEqual(['var(--bar)', 'red'])
  })

  test('changes nothing where it was not hidden', () => {
    createPageScrollBar(document).restore()
    expect(root.hasAttribute('style')).toBe(false)
  })
})
