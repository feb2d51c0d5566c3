import { afterEach, describe, expect, test, vi } from 'vitest'
import { createFollower } from '../../../../src/content/views/follow-in-page'
import type { OpenedPlace } from '../../../../src/messaging/calls'
import type { ReadingPosition } from '../../../../src/page/landmarks'
import { laidOut, paragraphOf } from '../../support/laid-out'
import { locale } from '../../support/render'

afterEach(() => vi.restoreAllMocks())

const opened: OpenedPlace = { ticket: 'kaartje', place: null }

/** Opens an article over a page that has its paragraphs too, at the heights in the window that are given. */
function follow(position: ReadingPosition | null, open = async (): Promise<OpenedPlace | null> => opened) {
  const { scroller, slot } = laidOut(Array.from({ length: 20 }, (_, at) => paragraphOf(at)))
  scroller.className = 'scroller'
  const reader = document.body.appendChild(document.createElement('dialog'))
  reader.append(scroller)
  const keep = vi.fn()
  const scrollBy = vi.spyOn(window, 'scrollBy').mockReturnValue()
  const leave = createFollower(window, { open, keep })({
    reader,
    readingPosition: () => position,
    locale,
    wordCount: () => 1000,
  })
  return { scroller, slot, keep, scrollBy, leave }
}

const isFollowed = (slot: Element) => vi.waitFor(() => expect(slot.childNodes.length).toBeGreaterThan(0))

test('the place is kept with the ticket of its article', async () => {
  const { scroller, slot, keep, leave } = follow(null)
  await isFollowed(slot)
  scroller.scrollTop = 2000
  leave()
  expect(keep).toHaveBeenCalledExactlyOnceWith(
    'kaartje',
    expect.objectContaining({ into: expect.any(Number) }),
  )
})

test('nothing is drawn in a reader that closes before it is known what is kept', async () => {
  const answers: ((answer: OpenedPlace) => void)[] = []
  const { slot, leave } = follow(null, () => new Promise(resolve => answers.push(resolve)))
  leave()
  for (const answer of answers) answer(opened)
  await new Promise(done => setTimeout(done))
  expect(slot.childNodes).toHaveLength(0)
})

test('how far the user is, is shown also where nothing may be kept', async () => {
  const { slot } = follow(null, async () => null)
  await isFollowed(slot)
  expect(slot.querySelector('[role="status"]')?.textContent).toBe('')
})

describe('the page beneath', () => {
  const opening = `alinea7gaatoverdeoudesluisdienatwaalfjarenweervoorschepenope`

  test.each([
    ['at the height at which the user read it', 300],
    ['below what may lie over the top of a page', 10],
  ])('is scrolled to the paragraph read last, %s, once the reader is gone', (_, top) => {
    const { leave, scrollBy } = follow([{ opening, top }])
    const goOn = leave()
    expect(scrollBy).not.toHaveBeenCalled()
    const range = { top: 1700, height: 200 }
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, range.top, 360, range.height),
    )
    goOn()
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 1700 - Math.max(top, 120), behavior: 'instant' })
  })

  test('stays where it is, where the user did not move', () => {
    const { leave, scrollBy } = follow(null)
    leave()()
    expect(scrollBy).not.toHaveBeenCalled()
  })
})
