import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followWithin, holdBackPictures, prepareContent } from '../../../../src/ui/reader/prepare-content'
import { one } from '../../support/page'

let listening: AbortController
beforeEach(() => {
  listening = new AbortController()
})
afterEach(() => {
  listening.abort()
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

function shown(markup: string): HTMLElement {
  const content = document.body.appendChild(document.createElement('div'))
  content.innerHTML = markup
  return content
}

function prepared(markup: string): HTMLElement {
  const content = shown(markup)
  prepareContent(content, 'Afbeelding ontbreekt', listening.signal)
  return content
}

describe('pictures', () => {
  test('are loaded only when they are scrolled near', () => {
    const content = document.createElement('template').content
    content.append(document.createElement('img'))
    const image = one(content, 'img')
    image.setAttribute('src', '/sluis.jpg')
    holdBackPictures(content)
    expect([image.getAttribute('loading'), image.getAttribute('decoding')]).toEqual(['lazy', 'async'])
    // In a copy, a browser may load for an address that it reads before.
    expect(image.getAttributeNames().at(-1)).toBe('src')
  })

  test.each([
    [
      'with what was on it',
      '<figure><img alt="De sluis"><figcaption>In mei.</figcaption></figure>',
      'De sluisIn mei.',
    ],
    ['with a note, where nobody said', '<p><img alt=""></p>', 'Afbeelding ontbreekt'],
    [
      'with a note, where the caption says as much and more',
      '<figure><img alt="De sluis, in mei"><figcaption>De sluis in mei. Foto: ANP</figcaption></figure>',
      'Afbeelding ontbreektDe sluis in mei. Foto: ANP',
    ],
    [
      'with a note, where the caption says the most of it',
      '<figure><img alt="De sluis in mei (ANP)"><figcaption>De sluis in mei</figcaption></figure>',
      'Afbeelding ontbreektDe sluis in mei',
    ],
    [
      'with what was on it, above an empty caption',
      '<figure><img alt="De sluis"><figcaption></figcaption></figure>',
      'De sluis',
    ],
    ['with its frame', '<picture><source><img alt="De sluis"></picture>', 'De sluis'],
  ])('that cannot be loaded are replaced %s', (_, markup, text) => {
    const content = prepared(markup)
    one(content, 'img').dispatchEvent(new Event('error'))
    expect(content.querySelector('img, picture')).toBeNull()
    expect(content.textContent).toBe(text)
  })

  test('are ignored once the reader is closed', () => {
    const content = prepared('<img alt="De sluis">')
    listening.abort()
    one(content, 'img').dispatchEvent(new Event('error'))
    expect(content.querySelector('img')).not.toBeNull()
  })
})

describe('a table', () => {
  test('has a box that scrolls by itself', () => {
    const content = prepared('<table><tbody><tr><td>1</td></tr></tbody></table>')
    expect(one(content, 'table').parentElement?.className).toBe('table')
  })

  test('stays in its place', () => {
    const content = prepared('<p>a</p><table><tbody><tr><td>1</td></tr></tbody></table><p>b</p>')
    expect([...content.children].map(block => block.localName)).toEqual(['p', 'div', 'p'])
  })
})

describe('a link within the text', () => {
  const click = (markup: string) => {
    const content = shown(markup)
    const event = new MouseEvent('click', { bubbles: true, cancelable: true })
    let isFollowed = false
    content.addEventListener('click', heard => {
      isFollowed = followWithin(heard, content)
    })
    one(content, 'a b, a').dispatchEvent(event)
    return { isFollowed, isKeptFromPage: event.defaultPrevented, focused: document.activeElement?.id }
  }

  beforeEach(() => {
    vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue()
  })

  test.each([
    ['a footnote', '<a href="#n1">1</a><p id="n1">noot</p>', 'n1'],
    ['a footnote behind a bold number', '<a href="#n1"><b>1</b></a><p id="n1">noot</p>', 'n1'],
    ['a footnote with an escaped id', '<a href="#caf%C3%A9">1</a><p id="café">noot</p>', 'café'],
    ['a footnote with signs in its id', '<a href="#fn:1.2">1</a><p id="fn:1.2">noot</p>', 'fn:1.2'],
    ['a footnote with a broken escape', '<a href="#100%">1</a><p id="100%">noot</p>', '100%'],
  ])('to %s is followed in the reader, not on the page beneath', (_, markup, id) => {
    expect(click(markup)).toEqual({ isFollowed: true, isKeptFromPage: true, focused: id })
  })

  test('to nowhere does not change the address of the page', () => {
    expect(click('<a href="#weg">1</a>')).toMatchObject({ isFollowed: true, isKeptFromPage: true })
  })

  test('that was taken by something else is not followed', () => {
    const content = shown('<a href="#n1">1</a><p id="n1">noot</p>')
    const event = new MouseEvent('click', { bubbles: true, cancelable: true })
    event.preventDefault()
    expect(followWithin(event, content)).toBe(false)
  })

  test('back to a mark leaves the mark in the order of the Tab key', () => {
    const content = shown('<a id="m1" href="#n1">1</a><p id="n1"><a href="#m1">terug</a></p>')
    content.addEventListener('click', heard => followWithin(heard, content))
    one(content, 'p a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    expect(document.activeElement?.id).toBe('m1')
    expect(one(content, '#m1').hasAttribute('tabindex')).toBe(false)
  })

  test('to another page is left to the browser', () => {
    expect(click('<a href="https://streekblad.example/#n1">1</a>')).toMatchObject({
      isFollowed: false,
      isKeptFromPage: false,
    })
  })
})
