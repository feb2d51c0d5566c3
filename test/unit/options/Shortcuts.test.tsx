import { afterEach, expect, test, vi } from 'vitest'
import { Shortcuts } from '../../../src/options/shortcuts/Shortcuts'
import { shortcutKeys } from '../../../src/ui/reader/shortcuts'
import { button, clear, doing, draw, translate } from '../support/rendered'

afterEach(clear)

const commands = [
  { name: '_execute_action', shortcut: 'Alt+R' },
  { name: 'tidy', shortcut: '' },
  { name: 'of a later version', shortcut: 'Alt+X' },
]
const opened = vi.fn(async () => true)
const rows = (place: ParentNode, list: number) =>
  [...(place.querySelectorAll('dl')[list]?.children ?? [])].map(row => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.textContent,
  ])

test('the browser’s keys are shown with what they do, and which have none', async () => {
  const place = await draw(<Shortcuts commands={commands} translate={translate} onChange={opened} />)
  expect(rows(place, 0)).toEqual([
    ['Alt R', 'shortcut_toggle'],
    ['options_no_key', 'command_tidy'],
  ])
})

test('the reader’s keys are all there but the one that is the browser’s', async () => {
  const place = await draw(<Shortcuts commands={commands} translate={translate} onChange={opened} />)
  expect(rows(place, 1)).toHaveLength(shortcutKeys.length - 1)
  expect(rows(place, 1)[0]).toEqual(['+ −', 'shortcut_size'])
})

test('where no button can lead to the keys, words do', async () => {
  const onChange = vi.fn(async () => false)
  const place = await draw(<Shortcuts commands={commands} translate={translate} onChange={onChange} />)
  expect(place.querySelector('.hint')?.textContent).toBe('')
  await doing(() => button(place, 'options_keys_change').click())
  expect(place.querySelector('.hint')?.textContent).toBe('options_keys_how')
})

test('a browser without keys of its own shows the reader’s alone', async () => {
  const place = await draw(<Shortcuts commands={[]} translate={translate} onChange={opened} />)
  expect(place.querySelectorAll('dl')).toHaveLength(1)
})
