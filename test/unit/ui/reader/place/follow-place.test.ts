import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Place } from '../../../../../src/domain/place'
import { usersEvents } from '../../../../../src/ui/kit/users-events'
import { followPlace } from '../../../../../src/ui/reader/place/follow-place'
import { placeIn } from '../../../../../src/ui/reader/place/paragraphs'
import { laidOut, paragraphOf, windowHeight } from '../../../support/laid-out'
import { locale } from '../../../support/render'

const names = Array.from({ length: 20 }, (_, at) => at)
const far = 2000
const nearEnd = 300 + names.length * 200 - windowHeight

beforeEach(() => {
  vi.useFakeTimers()
  HTMLElement.prototype.showPopover = () => undefined
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Opens an article of which this place is kept; `undefined` where nothing may be kept. */
function open(place?: Place | null, { words = 1000 as number | null, startAt = 0 } = {}) {
  const article = laidOut(names.map(paragraphOf))
  const { scroller, slot } = article
  scroller.scrollTop = startAt
  const keep = vi.fn<(place: Place | null) => void>()
  const opened = place === undefined ? null : { ticket: 'kaartje', place }
  const stop = followPlace({ window, scroller, slot, locale, wordCount: () => words, opened, keep })
  return {
    ...article,
    keep,
    stop,
    offer: () => slot.querySelector<HTMLElement>('[role="status"] button'),
    line: () => {
      const line = slot.querySelector<HTMLElement>('[aria-hidden="true"]')
      return line?.dataset['shown'] === 'true' ? line.textContent : null
    },
  }
}

function placeAt(scrollTop: number): Place {
  const { scroller } = laidOut(names.map(paragraphOf))
  scroller.scrollTop = scrollTop
  const place = placeIn(scroller, 'kaartje')
  if (!place) throw new Error('There is no place.')
  return place
}

/** Presses a button as our views hear it when the user does. */
function press(button: HTMLElement | null): void {
  const click = new MouseEvent('click', { bubbles: true })
  usersEvents.click = click
  button?.dispatchEvent(click)
  usersEvents.click = null
}

describe('an article that was begun', () => {
  test('offers to go on, and takes no focus', () => {
    const { offer } = open(placeAt(far))
    expect(offer()?.textContent).toMatch(/^go_on 4\d%$/)
    expect(document.activeElement).toBe(document.body)
  })

  test('goes on there, at the paragraph, which then has the focus', () => {
    const { offer, scroller, paragraphs } = open(placeAt(far))
    press(offer())
    expect(scroller.scrollTop).toBeCloseTo(far)
    expect(offer()).toBeNull()
    expect(paragraphs.indexOf(document.activeElement as HTMLParagraphElement)).toBe(8)
  })

  test('does not go on for a script of the page', () => {
    const { offer, scroller } = open(placeAt(far))
    offer()?.click()
    expect(scroller.scrollTop).toBe(0)
  })

  test('takes the offer back once the user scrolls on by themselves', () => {
    const { offer, scrollTo } = open(placeAt(far))
    scrollTo(50)
    expect(offer()).not.toBeNull()
    scrollTo(200)
    expect(offer()).toBeNull()
  })

  test('takes it back with the popover, which Esc closes', () => {
    const { offer } = open(placeAt(far))
    const matches = vi.spyOn(Element.prototype, 'matches').mockReturnValue(false)
    offer()?.dispatchEvent(new Event('toggle'))
    matches.mockRestore()
    expect(offer()).toBeNull()
  })
})

test('a place on a page that is added later is offered then', async () => {
  const later = names.map(name => paragraphOf(`later ${name}`))
  const { scroller: laid } = laidOut(later)
  laid.scrollTop = far
  const { offer, slot, paragraphs } = open(placeIn(laid, 'kaartje'))
  expect(offer()).toBeNull()
  for (const [at, paragraph] of paragraphs.entries()) paragraph.textContent = later[at] ?? ''
  slot.parentElement?.append(document.createElement('div'))
  await vi.waitFor(() => expect(offer()?.textContent).toMatch(/^go_on/))
})

test.each<[string, Place | null | undefined, number]>([
  ['nothing is kept', null, 0],
  ['nothing may be kept', undefined, 0],
  ['its words are not there any more', { at: 1, into: 0, after: [2], before: [3] }, 0],
  ['the place is on the first screen', placeAt(windowHeight - 50), 0],
  ['the reader opens at a place anyway', placeAt(far), 700],
])('nothing is offered where %s', (_, place, startAt) => {
  expect(open(place, { startAt }).offer()).toBeNull()
})

describe('the place is kept', () => {
  const kept = (scrollTop: number, ...before: readonly number[]) => {
    const { keep, stop, scrollTo } = open(null)
    for (const top of [...before, scrollTop]) scrollTo(top)
    stop()
    return keep.mock.calls
  }

  test('when the reader closes', () => {
    expect(kept(far)).toEqual([[placeAt(far)]])
  })

  test.each(['pagehide', 'visibilitychange'])('at %s', type => {
    const { keep, scrollTo } = open(null)
    scrollTo(far)
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    const target = type === 'pagehide' ? window : document
    target.dispatchEvent(new Event(type))
    vi.restoreAllMocks()
    expect(keep).toHaveBeenCalledExactlyOnceWith(placeAt(far))
  })

  test('while the user reads, when they rest, and not again where they stay', () => {
    const { keep, scrollTo, stop } = open(null)
    vi.advanceTimersByTime(20_000)
    scrollTo(far)
    expect(keep).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1500)
    stop()
    expect(keep).toHaveBeenCalledExactlyOnceWith(placeAt(far))
  })

  test('not near the beginning', () => {
    expect(kept(windowHeight - 50)).toEqual([])
    expect(kept(0)).toEqual([])
  })

  test('not at the end, where it is forgotten', () => {
    expect(kept(nearEnd)).toEqual([[null]])
  })

  test('no more once the user is back at the beginning', () => {
    const { keep, scrollTo, stop } = open(null)
    vi.advanceTimersByTime(20_000)
    scrollTo(far)
    vi.advanceTimersByTime(1500)
    scrollTo(0)
    stop()
    expect(keep.mock.calls).toEqual([[placeAt(far)], [null]])
  })

  test('as it was, where the page has taken the reader away', () => {
    const { keep, scrollTo, stop, scroller } = open(null)
    scrollTo(far)
    scroller.remove()
    stop()
    expect(keep).not.toHaveBeenCalled()
  })

  test('not where nothing may be kept', () => {
    const { keep, scrollTo, stop } = open(undefined)
    scrollTo(far)
    stop()
    expect(keep).not.toHaveBeenCalled()
  })
})

describe('how far the user is', () => {
  test('is shown while the text moves, and goes when they rest', () => {
    const { line, scrollTo } = open(null)
    expect(line()).toBeNull()
    scrollTo(far)
    expect(line()).toMatch(/^progress 4\d% 2 min$/)
    vi.advanceTimersByTime(1500)
    expect(line()).toBeNull()
  })

  test('is not shown where the user does not want it, or beside the offer', () => {
    const unwanted = open(null, { words: null })
    unwanted.scrollTo(far)
    expect(unwanted.line()).toBeNull()
    const offering = open(placeAt(far))
    offering.scrollTo(50)
    expect(offering.line()).toBeNull()
  })

  test('leaves nothing behind', () => {
    const { slot, scrollTo, stop } = open(placeAt(far))
    scrollTo(far)
    stop()
    expect(slot.childNodes).toHaveLength(0)
  })
})
