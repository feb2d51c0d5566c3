import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ArticleView } from '../../../../src/ui/reader/ArticleView'
import { articleOf } from '../../support/article'
import { one } from '../../support/page'
import { act, button, locale, mount, unmountAll } from '../../support/render'

beforeEach(() => {
  vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue()
})
afterEach(async () => {
  await unmountAll()
  vi.restoreAllMocks()
})

const view = (markup: string) => <ArticleView article={articleOf(markup)} locale={locale} onTop={vi.fn()} />
const shown = (container: Element) => [...one(container, '.content').children]
const textsOf = (container: Element) => shown(container).map(block => block.textContent)

const twoRuns = `<p>Begin.</p><p data-uncertain>Eén.</p><p data-uncertain>Twee.</p><p>Midden.</p>
  <ul data-uncertain><li>Drie.</li></ul>`

describe('an article from which nothing was left out', () => {
  test('has no note', async () => {
    const container = await mount(view('<p>Begin.</p><p>Einde.</p>'))
    expect(container.textContent).not.toContain('uncertain')
    expect(textsOf(container)).toEqual(['Begin.', 'Einde.'])
  })
})

describe('blocks that were left out', () => {
  test('are not in the text, but an empty element stands in the place of each run', async () => {
    const container = await mount(view(twoRuns))
    expect(container.querySelector('[data-uncertain], li')).toBeNull()
    expect(textsOf(container)).toEqual(['Begin.', '', 'Midden.', ''])
  })

  test.each([
    ['one block', '<p>Begin.</p><p data-uncertain>Eén.</p>', 'uncertain_missing_one 1', 'uncertain_show_one'],
    ['three blocks', twoRuns, 'uncertain_missing_other 3', 'uncertain_show_other'],
  ])('is told of, and can be asked for: %s', async (_, markup, sentence, name) => {
    const container = await mount(view(markup))
    expect(one(container, '.uncertain-note span').textContent).toBe(sentence)
    expect(button(container, name)).toHaveProperty('type', 'button')
  })

  test('are mentioned in the language of the interface', async () => {
    const note = one(await mount(view(twoRuns)), '.uncertain-note')
    expect([note.getAttribute('lang'), note.getAttribute('dir')]).toEqual(['nl', 'ltr'])
  })
})

describe('blocks that were left out and are shown', () => {
  const ask = async (markup = twoRuns, form = 'other') => {
    const container = await mount(view(markup))
    await act(() => button(container, `uncertain_show_${form}`).click())
    return container
  }

  test('stand in the text where they were', async () => {
    const container = await ask()
    expect(textsOf(container)).toEqual(['Begin.', 'Eén.Twee.', 'Midden.', 'Drie.'])
  })

  test('are one named group for each run of them, and nothing else is a group', async () => {
    const groups = shown(await ask()).map(({ role, ariaLabel }) => [role || null, ariaLabel ?? null])
    const group = ['group', 'uncertain_label']
    expect(groups).toEqual([[null, null], group, [null, null], group])
  })

  test('get the focus, and are scrolled into view', async () => {
    const container = await ask()
    expect(document.activeElement).toBe(shown(container)[1])
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce()
  })

  test.each([
    ['one block', '<p>Begin.</p><p data-uncertain>Eén.</p>', 'one', 'uncertain_taken_one 1'],
    ['three blocks', twoRuns, 'other', 'uncertain_taken_other 3'],
  ])('is told of as marked, and can be hidden again: %s', async (_, markup, form, sentence) => {
    const container = await ask(markup, form)
    const before = one(container, 'button')
    expect(one(container, '.uncertain-note span').textContent).toBe(sentence)
    await act(() => button(container, `uncertain_hide_${form}`).click())
    expect(container.querySelector('[data-uncertain], [role], [tabindex="-1"]:not(.title)')).toBeNull()
    expect(one(container, '.uncertain-note span').textContent).toBe(
      `uncertain_missing_${form} ${form === 'one' ? 1 : 3}`,
    )
    expect(one(container, 'button'), 'the button with the focus stays').toBe(before)
  })

  test('can be shown again', async () => {
    const container = await ask()
    await act(() => button(container, 'uncertain_hide_other').click())
    await act(() => button(container, 'uncertain_show_other').click())
    expect(textsOf(container)).toEqual(['Begin.', 'Eén.Twee.', 'Midden.', 'Drie.'])
  })

  test('are prepared like the rest: tables in a box, pictures loaded late', async () => {
    const markup = `<p>Begin.</p><table data-uncertain><tbody><tr><td>1</td></tr></tbody></table>
      <figure data-uncertain><img alt="De sluis"></figure>`
    const container = await mount(view(markup))
    expect(textsOf(container)).toEqual(['Begin.', ''])
    await act(() => button(container, 'uncertain_show_other').click())
    const [, group] = shown(container)
    expect(group?.querySelector('.table > table')).not.toBeNull()
    expect(group?.querySelector('img')?.getAttribute('loading')).toBe('lazy')
  })
})

test('another article in the same view starts with nothing shown', async () => {
  const container = await mount(view(twoRuns))
  await act(() => button(container, 'uncertain_show_other').click())
  await act(() => render(view('<p>Ander.</p><p data-uncertain>Weg.</p>'), container))
  expect(textsOf(container)).toEqual(['Ander.', ''])
  expect(one(container, '.uncertain-note span').textContent).toBe('uncertain_missing_one 1')
})
