import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { createAddedContext, createPageContext } from '../../../../src/clutter/find/page-context'
import { totalsOf } from '../../../../src/page/survey'
import { one, pageOf, paragraphs } from '../../support/page'

const page = pageOf(`<title>De sluis blijft dicht</title><main id="text"><h1>De sluis blijft dicht</h1>
  ${paragraphs(8)}</main><aside></aside>`)

describe('the context of a page', () => {
  test('has its title, its guard and the container of its text', () => {
    const { title, guard, survey, textContainer } = createPageContext(page)
    expect(title).toBe('De sluis blijft dicht')
    expect(survey.elements[guard.title]?.localName).toBe('h1')
    expect(textContainer()?.id).toBe('text')
    expect(textContainer()).toBe(textContainer())
  })

  test('of added elements finds what is in them, and nothing of the rest', () => {
    const before = totalsOf(createPageContext(page).survey)
    const added = one(page, 'aside')
    added.className = 'late'
    added.innerHTML = '<p class="late"></p>'
    const { root, survey } = createAddedContext(page, before, [added])
    expect([...root.querySelectorAll('.late')].map(({ localName }) => localName)).toEqual(['aside', 'p'])
    expect([...root.querySelectorAll('main')]).toEqual([])
    expect(survey.textLength[0]).toBe(before.textLength)
  })
})
