import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Clutter } from '../../../../src/domain/clutter'
import { Tray } from '../../../../src/ui/tray/Tray'
import type { ListedBlocks } from '../../../../src/ui/tray/types'
import { one, rootOf } from '../../support/page'
import { act, button, locale, mount, unmountAll } from '../../support/render'

beforeEach(() => {
  // happy-dom has no top layer.
  HTMLElement.prototype.showPopover ??= () => undefined
})
afterEach(unmountAll)

const page = rootOf(`<form id="brief"><h2>Nieuwsbrief</h2><p>Elke ochtend het nieuws.</p></form>
  <aside id="zij"><script>x = 1</script></aside>`)
const letter: Clutter = {
  element: one(page, '#brief'),
  kind: 'newsletter',
  reason: { signal: 'token', token: 'nieuwsbrief' },
}
const side: Clutter = {
  element: one(page, '#zij'),
  kind: 'sidebar',
  reason: { signal: 'place', position: 'between' },
}

/** The blocks hidden on a page, as the tray sees them. */
function listedWith(...blocks: Clutter[]) {
  const shown = new Set<Clutter>()
  let listener: (() => void) | null = null
  let notice = ''
  const done: string[] = []
  const listed: ListedBlocks = {
    blocks: () => blocks,
    isHidden: block => !shown.has(block),
    onChange: added => {
      listener = added
      return () => undefined
    },
    restoreBlock: block => shown.add(block),
    hideBlock: block => shown.delete(block),
    ruleActions: () => ['alwaysShow', 'forget'],
    applyRuleAction: (act, { kind }) => done.push(`${act} ${kind}`),
    notice: () => notice,
  }
  return {
    listed,
    done,
    tells: (sentence: string) =>
      act(() => {
        notice = sentence
        listener?.()
      }),
    comes: (late: Clutter) =>
      act(() => {
        blocks.push(late)
        listener?.()
      }),
  }
}

async function tray(...blocks: Clutter[]) {
  const { listed, ...made } = listedWith(...blocks)
  const [onReader, onPick, onEnd] = [vi.fn(), vi.fn(), vi.fn()]
  const props = { listed, theme: 'light', locale, onReader, onPick, onEnd } as const
  const container = await mount(<Tray {...props} />)
  return {
    container,
    ...made,
    onReader,
    onPick,
    onEnd,
    unfold: () => act(() => one(container, '.count').dispatchEvent(new Event('click'))),
  }
}

const texts = (container: ParentNode, selector: string) =>
  [...container.querySelectorAll(selector)].map(element => element.textContent)

describe('the tray', () => {
  test('says how much is hidden, and lists nothing yet', async () => {
    const { container } = await tray(letter, side)
    expect(one(container, '.count').textContent).toBe('tray_count 2')
    expect(one(container, '.count').getAttribute('aria-expanded')).toBe('false')
    expect(container.querySelector('.list')).toBeNull()
  })

  test('says that nothing is hidden', async () => {
    const { container } = await tray()
    expect(texts(container, '.nothing')).toEqual(['tray_nothing'])
    expect(container.querySelector('.count')).toBeNull()
  })

  test('has a button for the reader, for picking and for the whole page', async () => {
    const { container, onReader, onPick, onEnd } = await tray(letter)
    await act(() => button(container, 'tray_read').click())
    await act(() => button(container, 'tray_pick').click())
    await act(() => button(container, 'tray_end').click())
    expect([onReader, onPick, onEnd].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1])
  })

  test('counts blocks that are added later, and announces that', async () => {
    const { container, comes } = await tray(letter)
    expect(one(container, '[role=status]').textContent).toBe('')
    await comes(side)
    expect(one(container, '.count').textContent).toBe('tray_count 2')
    expect(one(container, '[role=status]').textContent).toBe('tray_count 2')
  })
})

test('a notice is shown and announced', async () => {
  const { container, tells } = await tray(letter)
  expect(container.querySelector('.notice')).toBeNull()
  await tells('Niet bewaard.')
  expect(texts(container, '.notice, [role=status]')).toEqual(['Niet bewaard.', 'Niet bewaard.'])
})

describe('its list', () => {
  test('shows the kind of each block, its first words and why it was hidden', async () => {
    const { container, unfold } = await tray(letter, side)
    await unfold()
    expect(texts(container, '.entry b')).toEqual(['clutter_newsletter', 'clutter_sidebar'])
    expect(texts(container, '.words')).toEqual(['Nieuwsbrief Elke ochtend het nieuws.', 'tray_wordless'])
    expect(texts(container, '.why')).toEqual(['tray_why_token', 'tray_why_between'])
  })

  test('shows a block again with one click, and hides it with another', async () => {
    const { container, unfold } = await tray(letter, side)
    await unfold()
    const name = 'clutter_newsletter, Nieuwsbrief Elke ochtend het nieuws.'
    await act(() => button(container, `tray_show: ${name}`).click())
    expect(one(container, '.count').textContent).toBe('tray_count 1')
    await act(() => button(container, `tray_hide: ${name}`).click())
    expect(one(container, '.count').textContent).toBe('tray_count 2')
  })

  test('has buttons for what can be chosen for a block on the whole site', async () => {
    const { container, unfold, done } = await tray(letter, side)
    await unfold()
    expect(texts(container, '.rule-action')).toEqual([
      'tray_always_show',
      'tray_forget',
      'tray_always_show',
      'tray_forget',
    ])
    await act(() => button(container, 'tray_forget: clutter_sidebar, tray_wordless').click())
    expect(done).toEqual(['forget sidebar'])
  })

  test('says where the block is that the user points at', async () => {
    const { container, unfold } = await tray(letter)
    await unfold()
    expect(texts(container, '.hint')).toEqual(['tray_hint'])
    await act(() => one(container, '.entry').dispatchEvent(new Event('pointerenter')))
    expect(texts(container, '.hint')[0]).toMatch(/^tray_place_/)
    await act(() => one(container, '.entry').dispatchEvent(new Event('pointerleave')))
    expect(texts(container, '.hint')).toEqual(['tray_hint'])
  })
})
