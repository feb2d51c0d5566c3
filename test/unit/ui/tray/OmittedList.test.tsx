import { afterEach, expect, test, vi } from 'vitest'
import type { Clutter } from '../../../../src/domain/clutter'
import { usersEvents } from '../../../../src/ui/kit/users-events'
import { openList } from '../../../../src/ui/tray/open-list'
import type { ListedBlocks } from '../../../../src/ui/tray/types'
import { one, rootOf } from '../../support/page'
import { act, button, translate, unmountAll } from '../../support/render'

afterEach(unmountAll)

const page = rootOf('<aside id="zij"><h2>Meer nieuws</h2></aside>')
const side: Clutter = { element: one(page, '#zij'), kind: 'sidebar', reason: { signal: 'arrows' } }

async function list(...blocks: Clutter[]) {
  const shown = new Set<Clutter>()
  let notify: () => void = () => undefined
  let notice = ''
  const applyRuleAction = vi.fn()
  const listed: ListedBlocks = {
    blocks: () => blocks,
    isHidden: block => !shown.has(block),
    onChange: listener => {
      notify = listener
      return () => undefined
    },
    restoreBlock: block => shown.add(block),
    hideBlock: block => shown.delete(block),
    ruleActions: () => ['alwaysShow'],
    applyRuleAction,
    notice: () => notice,
  }
  const container = document.createElement('div')
  let end: () => void = () => undefined
  await act(() => {
    end = openList(container, { listed, translate }).end
  })
  const tells = (sentence: string) =>
    act(() => {
      notice = sentence
      notify()
    })
  return { container, end, tells, applyRuleAction }
}

/** Clicks as the user does. */
function press(control: HTMLElement) {
  return act(() => {
    usersEvents.click = new MouseEvent('click', { bubbles: true })
    control.dispatchEvent(usersEvents.click)
    usersEvents.click = null
  })
}

test('each block is listed with its kind, its first words and the reason', async () => {
  const { container } = await list(side)
  const entry = one(container, '.entry').textContent
  for (const told of ['clutter_sidebar', 'Meer nieuws', 'tray_why_arrows']) expect(entry).toContain(told)
})

test('a click adds a block to the article, and another removes it', async () => {
  const { container } = await list(side)
  const rest = ': clutter_sidebar, Meer nieuws'
  await press(button(container, `tray_show${rest}`))
  await press(button(container, `tray_hide${rest}`))
  expect(button(container, `tray_show${rest}`)).toBeDefined()
})

test('a click that a script makes does nothing', async () => {
  const { container, applyRuleAction } = await list(side)
  await act(() => button(container, 'tray_always_show: clutter_sidebar, Meer nieuws').click())
  expect(applyRuleAction).not.toHaveBeenCalled()
})

test('a choice for the whole site is passed on', async () => {
  const { container, applyRuleAction } = await list(side)
  await press(button(container, 'tray_always_show: clutter_sidebar, Meer nieuws'))
  expect(applyRuleAction).toHaveBeenCalledExactlyOnceWith('alwaysShow', side)
})

test('the list says that nothing was left out', async () => {
  expect((await list()).container.textContent).toContain('omitted_nothing')
})

test('what went wrong is announced', async () => {
  const { container, tells } = await list(side)
  await tells('Dat ging niet.')
  expect(one(container, '[role="status"]').textContent).toBe('Dat ging niet.')
})

test('a list that is closed leaves nothing behind', async () => {
  const { container, end } = await list(side)
  end()
  expect(container.childNodes).toHaveLength(0)
})
