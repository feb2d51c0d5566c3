import { expect, test, vi } from 'vitest'
import { coalesce } from '../../../src/platform/coalesce'

/** Work that ends on demand, and the states that it saw when it began. */
function createWork(pause?: () => Promise<void>) {
  const ends: (() => void)[] = []
  const seen: string[] = []
  const state = { value: 'first' }
  const work = vi.fn(() => {
    seen.push(state.value)
    return new Promise<void>(resolve => ends.push(resolve))
  })
  return { ends, seen, state, work, run: coalesce(work, pause) }
}
const settled = () => new Promise(resolve => setTimeout(resolve))

test('requests during a run are one more run, and the last of them wins', async () => {
  const { ends, seen, state, run } = createWork()
  const first = run()
  await settled()
  const later = ['second', 'third', 'fourth'].map(value => {
    state.value = value
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

test('requests of one moment are one run', async () => {
  const { ends, seen, run } = createWork()
  const all = Promise.all([run(), run(), run()])
  await settled()
  ends[0]?.()
  await all
  expect(seen).toEqual(['first'])
})

test('a run that fails rejects the requests for it, and blocks no other', async () => {
  const work = vi.fn(async () => undefined as void)
  work.mockRejectedValueOnce(new Error('full'))
  const run = coalesce(work)
  await expect(run()).rejects.toThrow('full')
  await expect(run()).resolves.toBeUndefined()
})

test('there is a pause between two runs, and none before the first', async () => {
  let goOn: () => unknown = () => undefined
  const pause = () => new Promise<void>(resolve => (goOn = resolve))
  const { ends, seen, run } = createWork(pause)
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
