import { afterEach, expect, test } from 'vitest'
import { NotAnArticleError } from '../../../../src/domain/failures'
import type { Picked } from '../../../../src/ui/picker/picking-state'
import { articleOf } from '../../support/article'
import { sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

/** A page without an article but for the block that the user points at. */
async function pointing(options: Parameters<typeof sessionWith>[0] = {}) {
  const story = document.body.appendChild(document.createElement('div'))
  story.id = 'verhaal'
  const made = sessionWith({
    ...options,
    extract: (_clutter, _restored, container) => {
      if (container !== story) throw new NotAnArticleError()
      return articleOf('<p>De sluis gaat open.</p>', { reading: 'pointed' })
    },
  })
  await made.session.toggle()
  const failed = made.views.at(-1)
  expect(await made.props().onPoint()).toBeNull()
  const picked: Picked = { element: story, elements: [story], selector: '#verhaal', everywhere: false }
  const settled = () => new Promise(resolve => setTimeout(resolve))
  return { ...made, failed, picked, settled }
}

test('the reader is gone while the user points at the article, and then shows it', async () => {
  const { hosts, articlePicker, picked, settled, props, rules, changes } = await pointing()
  expect(hosts.map(host => host.isConnected)).toEqual([false])
  articlePicker().onPick(picked)
  await settled()
  expect(hosts.map(host => host.isConnected)).toEqual([false, true])
  expect(props().view).toMatchObject({ state: 'article', article: { reading: 'pointed' } })
  expect(props().initialNews).toBe('[reading_now_pointed]')
  expect([rules(), changes]).toEqual([[], ['reader']])
})

test('for the whole site it becomes a rule', async () => {
  const { articlePicker, picked, settled, rules } = await pointing()
  articlePicker().onPick({ ...picked, everywhere: true })
  await settled()
  expect(rules()).toMatchObject([{ content: '#verhaal' }])
})

test('who goes back finds the reader as it was', async () => {
  const { articlePicker, props, failed, hosts } = await pointing()
  articlePicker().onEnd()
  expect(hosts.map(host => host.isConnected)).toEqual([false, true])
  expect([props().view, props().initialNews]).toEqual([failed, null])
})

test('a block without text is told, and nothing changes', async () => {
  const { articlePicker, picked, settled, props, failed, rules } = await pointing()
  const empty = document.body.appendChild(document.createElement('div'))
  articlePicker().onPick({ ...picked, element: empty, elements: [empty], selector: null, everywhere: true })
  await settled()
  expect([props().view, props().initialNews]).toEqual([failed, '[picker_refused_textless]'])
  expect(rules()).toEqual([])
})

test('closing ends it, and the reader does not come back', async () => {
  const { session, articlePicker, picked, settled, steps, hosts, changes } = await pointing()
  await session.toggle()
  expect(steps).toEqual(['stopped pointing'])
  articlePicker().onPick(picked)
  await settled()
  expect(hosts.map(host => host.isConnected)).toEqual([false])
  expect(changes).toEqual(['reader', null])
})

test('where the picker does not come, the reader stays and says so', async () => {
  const { session, props, missing, hosts } = sessionWith()
  await session.toggle()
  missing.add('tidy')
  expect(await props().onPoint()).toBe('[view_missing]')
  expect(hosts.map(host => host.isConnected)).toEqual([true])
})

test('whatever goes wrong with what was picked, the reader comes back', async () => {
  const fault = new Error('The storage is gone.')
  const { articlePicker, picked, settled, hosts, reports } = await pointing({
    saveRule: () => Promise.reject(fault),
  })
  articlePicker().onPick({ ...picked, everywhere: true })
  await settled()
  expect(hosts.map(host => host.isConnected)).toEqual([false, true])
  expect(reports).toContainEqual(['reading what the user pointed at', fault])
})
