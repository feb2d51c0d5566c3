import '../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { createTextContexts } from '../../../src/detection/text-blocks'
import { describeTextShape } from '../../../src/detection/text-shape'
import { pageOf, paragraphs, prose } from '../support/page'

const featuresOf = (markup: string) => describeTextShape(pageOf(markup))

describe('the texts', () => {
  const title = '<h1>De oude sluis aan de haven wordt nog dit najaar hersteld</h1>'

  test('of an article are together, after its title and date', () => {
    const features = featuresOf(`${title}<p>22 november 2026</p><div>${paragraphs(14)}</div>`)
    expect(features).toMatchObject({ longTitle: 1, dateAtTitle: 1, someDates: 1, muchTogether: 1 })
    expect(features.togetherShare).toBeGreaterThan(0.99)
    expect(Math.round(Math.expm1(features.togetherCount))).toBe(14)
  })

  test('of a list are scattered', () => {
    const teaser = (at: number) => `<div><h3>Haven</h3><p>${prose(at)}</p><i>2${at % 10}.11.2026</i></div>`
    const features = featuresOf(`<h1>Haven</h1>${Array.from({ length: 14 }, (_, at) => teaser(at)).join('')}`)
    expect(features).toMatchObject({ longTitle: 0, someDates: 0, muchTogether: 0 })
    expect(features.togetherShare).toBeLessThan(0.1)
  })

  test('count as together when each paragraph has its own wrapper', () => {
    const wrapped = Array.from({ length: 8 }, (_, at) => `<div><p>${prose(at)}</p></div>`).join('')
    expect(featuresOf(`<main>${wrapped}</main>`).wideShare).toBeGreaterThan(0.99)
  })

  test('of menus, scripts, page footers and links do not count', () => {
    const text = paragraphs(3)
    const linked = `<a href="/x">${prose()}</a>`
    expect(
      featuresOf(`<nav>${text}</nav><footer>${text}</footer><script>${text}</script><p>${linked}</p>`)
        .togetherCount,
    ).toBe(0)
  })
})

describe('a hostile page', () => {
  test('cannot hide texts by shadowing DOM methods with form fields', () => {
    const names = ['createTreeWalker', 'body', 'parentNode', 'tagName']
    const forms = names.map(name => `<form name="${name}"><input name="${name}"><p>${prose()}</p></form>`)
    expect(featuresOf(forms.join('')).togetherCount).toBeGreaterThan(0)
  })

  test('with 20,000 nested elements does not overflow the stack', () => {
    let at: Element = pageOf('').body
    for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(document.createElement('div'))
    expect(createTextContexts()(at).block?.length).toBe(0)
  })

  test('that is empty gets finite features', () => {
    expect(Object.values(featuresOf('')).every(Number.isFinite)).toBe(true)
  })
})
