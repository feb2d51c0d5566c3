import { afterEach, expect, test, vi } from 'vitest'
import { Shortcuts } from '../../../../src/options/shortcuts/Shortcuts'
import { shortcutKeys } from '../../../../src/ui/reader/shortcuts'
import { act, button, mount, translate, unmountAll } from '../../support/render'

afterEach(unmountAll)

const commands = [
  { name: '_execute_action', shortcut: 'Alt+R' },
  { name: 'tidy', shortcut: '' },
  { name: 'of a later version', shortcut: 'Alt+X' },
]
const opened = vi.fn(async () => true)
const rows = (container: ParentNode, list: number) =>
  [...(container.querySelectorAll('dl')[list]?.children ?? [])].map(row => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.textContent,
  ])

test('the commands of the browser are listed with their keys, if they have any', async () => {
  const container = await mount(<Shortcuts commands={commands} translate={translate} onChange={opened} />)
  expect(rows(container, 0)).toEqual([
    ['Alt R', 'shortcut_toggle'],
    ['options_no_key', 'command_tidy'],
  ])
})

test('all keys of the reader are listed, except the one set in the browser', async () => {
  const container = await mount(<Shortcuts commands={commands} translate={translate} onChange={opened} />)
  expect(rows(container, 1)).toHaveLength(shortcutKeys.length - 1)
  expect(rows(container, 1)[0]).toEqual(['+ −', 'shortcut_size'])
})

test('if the browser’s page for keys cannot be opened, a hint tells where it is', async () => {
  const onChange = vi.fn(async () => false)
  const container = await mount(<Shortcuts commands={commands} translate={translate} onChange={onChange} />)
  expect(container.querySelector('.hint')?.textContent).toBe('')
  await act(() => button(container, 'options_keys_change').click())
  expect(container.querySelector('.hint')?.textContent).toBe('options_keys_how')
})

test('in a browser without commands only the keys of the reader are listed', async () => {
  const container = await mount(<Shortcuts commands={[]} translate={translate} onChange={opened} />)
  expect(container.querySelectorAll('dl')).toHaveLength(1)
})
