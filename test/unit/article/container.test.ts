import '../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { findMissedContainer } from '../../../src/article/container'
import type { Clutter } from '../../../src/domain/clutter'
import { surveyDocument } from '../../../src/domain/survey'
import { one, pageOf, paragraphs } from '../support/page'

const disclosure = {
  prose: 120,
  text: 'Wij kunnen een vergoeding krijgen wanneer u via deze pagina iets koopt.',
}

/** The id of the element that is taken instead; `null` where extraction was right. */
function missed(
  markup: string,
  kept: { readonly prose: number; readonly text: string },
  { description = null, clutter = [] }: { description?: string | null; clutter?: readonly string[] } = {},
): string | null {
  const page = pageOf(markup)
  const found = clutter.map(
    (selector): Clutter => ({
      element: one(page, selector),
      kind: 'comments',
      reason: { signal: 'selector', selector },
    }),
  )
  const survey = surveyDocument(page)
  return survey.elements[findMissedContainer(survey, found, kept, description)]?.id ?? null
}

describe('an article that extraction has missed', () => {
  const article = `<div id="tekst">${paragraphs(10)}</div>`

  test('is found when extraction kept a disclosure', () => {
    expect(missed(`<p>Reclame</p><main>${article}</main>`, disclosure)).toBe('tekst')
  })

  test('is not looked for where extraction has most of the prose', () => {
    expect(missed(article, { prose: 2000, text: '' })).toBeNull()
  })

  test('is not looked for on a page with little to read', () => {
    expect(missed(`<div id="tekst">${paragraphs(2)}</div>`, disclosure)).toBeNull()
  })

  test('is not replaced when what was kept opens as the description does', () => {
    const description =
      'Wij kunnen een vergoeding krijgen wanneer u via deze pagina iets koopt, en dat is alles.'
    expect(missed(article, disclosure, { description })).toBeNull()
  })

  test('is not the comments, however long they are', () => {
    const comments = `<div id="reacties">${paragraphs(12)}</div>`
    expect(missed(`${comments}<main>${article}</main>`, disclosure, { clutter: ['#reacties'] })).toBe('tekst')
  })

  test('is no list of links', () => {
    const links = Array.from(
      { length: 40 },
      (_, at) => `<a href="/${at}">Een regel naar iets anders ${at}</a>`,
    )
    expect(missed(`<div id="lijst">${paragraphs(10)}${links.join('')}</div>`, disclosure)).toBeNull()
  })
})
