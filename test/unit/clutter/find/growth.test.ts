import '../../support/standard-dom'
import { describe, expect, test } from 'vitest'
import { findAsks } from '../../../../src/clutter/find/asks/asks'
import { contentsOf } from '../../../../src/clutter/find/block-contents'
import { holdsComments } from '../../../../src/clutter/find/evidence/comment-entries'
import { createPageContext, type PageContext } from '../../../../src/clutter/find/page-context'
import { findForms } from '../../../../src/clutter/find/prompts/forms'
import { pageOf, paragraphs } from '../../support/page'

/** How often the elements and texts of a page are looked up while it is searched. */
function lookUps(markup: string, search: (page: PageContext) => void): number {
  let count = 0
  const counted = <Item>(list: readonly Item[]): readonly Item[] =>
    new Proxy(list, {
      get: (all, at) => {
        count++
        return Reflect.get(all, at)
      },
    })
  const page = createPageContext(pageOf(`<h1>De sluis wordt hersteld</h1>${markup}`))
  const { survey } = page
  search({
    ...page,
    survey: { ...survey, elements: counted(survey.elements), texts: counted(survey.texts) },
  })
  return count
}

const nested = (inside: string) => `${'<section>'.repeat(20)}${inside}${'</section>'.repeat(20)}`
const eachSection = (search: (page: PageContext, block: number) => void) => (page: PageContext) => {
  for (const block of page.survey.tagged.get('SECTION') ?? []) search(page, block)
}

describe('what a page has thousands of is not looked at for each box around it', () => {
  test.each([
    ['links without an address', '<a></a>'],
    ['fields that are no text', '<input type="checkbox">'],
  ])('%s', (_, other) => {
    const search = eachSection(({ survey }, block) => {
      contentsOf(survey, [block])
    })
    expect(lookUps(nested(other.repeat(2000)), search)).toBeLessThan(10_000)
  })

  test('passages that are no comments', () => {
    const search = eachSection(({ survey }, block) => {
      expect(holdsComments(survey, [block])).toBe(false)
    })
    expect(lookUps(nested('<p>12:30</p>'.repeat(3000)), search)).toBeLessThan(50_000)
  })

  test('children of a box with fifty fields', () => {
    const markup = `<div>${'<p><input type="email"></p>'.repeat(50)}${'<i></i>'.repeat(3000)}</div>`
    const page = createPageContext(pageOf(`<h1>De sluis</h1>${paragraphs(5)}${markup}`))
    let count = 0
    const tags = new Proxy(page.survey.tags, {
      get: (all, at) => {
        count++
        return Reflect.get(all, at)
      },
    })
    findForms({ ...page, survey: { ...page.survey, tags } })
    expect(count).toBeLessThan(60_000)
  })

  test('links beside a hundred buttons', () => {
    const asked = '<p>Wilt u meer lezen?</p><p>Dat kan elke ochtend.</p>'
    const buttons = '<i><i><i><i><button></button></i></i></i></i>'.repeat(100)
    const search = (page: PageContext) => {
      expect(findAsks(page)).toHaveLength(1)
    }
    const count = lookUps(`<div>${asked}${buttons}${'<a></a>'.repeat(2000)}</div>`, search)
    expect(count).toBeLessThan(20_000)
  })
})
