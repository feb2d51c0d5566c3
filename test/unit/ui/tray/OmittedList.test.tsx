import { afterEach, expect, test, vi } from 'vitest'
import type { Clutter } from '../../../../src/domain/clutter'
import { openList } from '../../../../src/ui/tray/open-list'
import type { ListedBlocks } from '../../../../src/ui/tray/types'
import { one, rootOf } from '../../support/page'
import { button, clear, doing, translate } from '../../support/rendered'

afterEach(clear)

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
  const place = document.createElement('div')
  let end: () => void = () => undefined
  await doing(() => {
    end = openList(place, { listed, translate }).end
  })
  const tells = (sentence: string) =>
    doing(() => {
      notice = sentence
      notify()
    })
  return { place, end, tells, applyRuleAction }
}

test('each block is listed with its kind, its first words and the reason', async () => {
  const { place } = await list(side)
  const entry = one(place, '.entry').textContent
  for (const told of ['clutter_sidebar', 'Meer nieuws', 'tray_why_arrows']) expect(entry).toContain(told)
})

test('a click adds a block to the article, and another removes it', async () => {
  const { place } = await list(side)
  const rest = ': clutter_sidebar, Meer nieuws'
  await doing(() => button(place, `tray_show${rest}`).click())
  await doing(() => button(place, `tray_hide${rest}`).click())
  expect(button(place, `tray_show${rest}`)).toBeDefined()
})

test('a choice for the whole site is passed on', async () => {
  const { place, applyRuleAction } = await list(side)
  await doing(() => button(place, 'tray_always_show: clutter_sidebar, Meer nieuws').click())
  expect(applyRuleAction).toHaveBeenCalledExactlyOnceWith('alwaysShow', side)
})

test('the list says that nothing was left out', async () => {
  expect((await list()).place.textContent).toContain('omitted_nothing')
})

test('what went wrong is announced', async () => {
  const { place, tells } = await list(side)
  await tells('Dat ging niet.')
  expect(one(place, '[role="status"]').textContent).toBe('Dat ging niet.')
})

test('a list that is closed leaves nothing behind', async () => {
  const { place, end } = await list(side)
  end()
  expect(place.childNodes).toHaveLength(0)
})
