import { expect, test } from 'vitest'
import { createPageStyle } from '../../../../src/content/session/page-style'

/** A browser that changes the style of a page when it is told to. */
function createBrowser() {
  const asked: boolean[] = []
  const pending: ((isDone: boolean) => void)[] = []
  const stylePage = createPageStyle(isTidied => {
    asked.push(isTidied)
    return new Promise(resolve => pending.push(resolve))
  })
  const answer = async (isDone: boolean) => {
    await new Promise(resolve => setTimeout(resolve))
    pending.shift()?.(isDone)
  }
  return { asked, stylePage, answer }
}

test('a removal that takes long is not made after a later insertion', async () => {
  const { asked, stylePage, answer } = createBrowser()
  const all = [stylePage(true), stylePage(false), stylePage(true)]
  await answer(true)
  expect(asked).toEqual([true])
  await answer(true)
  await answer(true)
  expect(await Promise.all(all)).toEqual([true, false, true])
  expect(asked).toEqual([true, false, true])
})

test('nothing is asked for that is so already', async () => {
  const { asked, stylePage, answer } = createBrowser()
  expect(await stylePage(false)).toBe(false)
  const all = [stylePage(true), stylePage(true)]
  await answer(true)
  expect(await Promise.all(all)).toEqual([true, true])
  expect(asked).toEqual([true])
})

test('a style that the browser did not remove counts as being there', async () => {
  const { asked, stylePage, answer } = createBrowser()
  const inserted = stylePage(true)
  await answer(true)
  expect(await inserted).toBe(true)
  const removed = stylePage(false)
  await answer(false)
  expect(await removed).toBe(true)
  expect(await stylePage(true)).toBe(true)
  expect(asked).toEqual([true, false])
})
