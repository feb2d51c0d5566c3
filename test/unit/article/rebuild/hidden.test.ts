import '../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { rebuiltBetween as between } from '../../support/rebuilt'

const picture = '<img src="a.jpg">'
const noscript = `<noscript>${picture}</noscript>`

describe('a picture that the page hides is not shown', () => {
  test.each([
    ['by an attribute', `<div hidden><div>${picture}</div></div>`],
    ['by the style of a box', `<div style="color: red; display: none">${picture}</div>`],
    [
      'by a style without spaces, in capitals',
      `<div style="VISIBILITY:HIDDEN"><picture>${picture}</picture></div>`,
    ],
    ['by its own style', '<img src="a.jpg" style="display:none">'],
    [
      'in a box beside a noscript without a picture',
      `<div hidden>${picture}</div><noscript>Zet scripts aan</noscript>`,
    ],
  ])('%s', (_, markup) => {
    expect(between(markup)).toBe('')
  })

  test('and the one beside it is', () => {
    expect(between(`<div><div hidden><img src="b.jpg"></div>${picture}</div>`)).toBe(picture)
  })
})

describe('a picture is shown', () => {
  const lazy = '<img data-src="a.jpg">'
  test.each([
    ['in a streamed part of the page', `<div hidden id="S:1">${picture}</div>`, picture],
    ['that is hidden from screen readers only', `<div aria-hidden="true">${picture}</div>`, picture],
    [
      'that is hidden until it is loaded, before its noscript version',
      `<div><div hidden>${lazy}</div>${noscript}</div>`,
      `${lazy}${noscript}`,
    ],
    [
      'that is hidden until it is loaded, after its noscript version',
      `<div>${noscript}<div hidden>${lazy}</div></div>`,
      `${noscript}${lazy}`,
    ],
    [
      'that is hidden with its noscript version',
      `<div style="display:none">${lazy}${noscript}</div>`,
      `${lazy}${noscript}`,
    ],
  ])('%s', (_, markup, article) => {
    expect(between(markup)).toBe(article)
  })

  test('and so is a player that is hidden until the user consents', () => {
    expect(between('<div hidden><iframe title="Kaart"></iframe></div>')).toBe(
      '<iframe title="Kaart"></iframe>',
    )
  })
})
