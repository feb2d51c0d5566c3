import { expect, test, vi } from 'vitest'
import { oneAtATime } from '../../../src/platform/coalesce'

/** Work that ends when it is told to, and what it saw when it began. */
function worked(pause?: () => Promise<void>) {
  const ends: (() => void)[] = []
  const seen: string[] = []
  const state = { wish: 'first' }
  const work = vi.fn(() => {
    seen.push(state.wish)
    return new Promise<void>(resolve => ends.push(resolve))
  })
  return { ends, seen, state, work, run: oneAtATime(work, pause) }
}
const settled = () => new Promise(resolve => setTimeout(resolve))

test('wishes that come while it works are one more run, and the last of them wins', async () => {
  const { ends, seen, state, run } = worked()
  const first = run()
  await settled()
  const later = ['second', 'third', 'fourth'].map(wish => {
    state.wish = wish
    return run()
  })
  await settled()
  expect(seen).toEqual(['first'])
  ends[0]?.()
  await first
  await settled()
  expect(seen).toEqual(['first', 'fourth'])
  ends[1]?.()
  await Promise.all(later)
  expect(seen).toHaveLength(2)
})

test('wishes of one moment are one run', async () => {
  const { ends, seen, run } = worked()
  const all = Promise.all([run(), run(), run()])
  await settled()
  ends[0]?.()
  await all
  expect(seen).toEqual(['first'])
})

test('a run that fails tells those who wished for it, and hinders no other', async () => {
  const work = vi.fn(async () => undefined as void)
  work.mockRejectedValueOnce(new Error('full'))
  const run = oneAtATime(work)
  await expect(run()).rejects.toThrow('full')
  await expect(run()).resolves.toBeUndefined()
})

test('between two runs there is the pause, before the first none', async () => {
  let goOn: () => unknown = () => undefined
  const pause = () => new Promise<void>(resolve => (goOn = resolve))
  const { ends, seen, run } = worked(pause)
  const first = run()
  await settled()
  ends[0]?.()
  await first
  void run()
  await settled()
  expect(seen).toHaveLength(1)
  goOn()
  await settled()
  expect(seen).toHaveLength(2)
})
