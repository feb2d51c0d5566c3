import { afterEach, describe, expect, test, vi } from 'vitest'
import { EmptyPageError, NotAnArticleError } from '../../../../src/domain/failures'
import { byUser } from '../../support/events'
import { quietReader, sessionWith } from '../../support/session'

afterEach(() => document.body.replaceChildren())

describe('a failure', () => {
  test.each([
    ['notAnArticle', new NotAnArticleError()],
    ['emptyPage', new EmptyPageError()],
  ])('that is expected is shown and not reported: %s', async (kind, failure) => {
    const read = () => {
      throw failure
    }
    const { session, views, reports } = sessionWith({ extract: read })
    await session.toggle()
    expect(views).toEqual([{ state: 'failure', failure: kind }])
    expect(reports).toEqual([])
  })

  test('that is not expected is shown, and reported with what was being done', async () => {
    const error = new RangeError('te diep')
    const read = () => {
      throw error
    }
    const { session, views, reports } = sessionWith({ extract: read })
    await session.toggle()
    expect(views).toEqual([{ state: 'failure', failure: 'extractionFailed' }])
    expect(reports).toEqual([['reading the page', error]])
  })

  test('closes like an article', async () => {
    const read = () => {
      throw new NotAnArticleError()
    }
    const { session, changes } = sessionWith({ extract: read })
    await session.toggle()
    await session.toggle()
    expect(changes).toEqual(['reader', null])
  })

  test('to open at all reaches the caller, and the next click works again', async () => {
    let isBroken = true
    const { session, hosts } = sessionWith({
      steps: {
        isLarge: () => {
          if (isBroken) throw new TypeError('no body')
          return false
        },
      },
    })
    await expect(session.toggle()).rejects.toThrow('no body')
    isBroken = false
    await session.toggle()
    expect(hosts).toHaveLength(1)
  })
})

/** A session whose reader is removed from the page like this. */
const sessionRemovingBy = (remove: () => void) =>
  sessionWith({
    openReader: document => ({
      ...quietReader,
      host: document.body.appendChild(document.createElement('div')),
      remove,
    }),
  })

describe('a view that fails to end', () => {
  const error = new TypeError('no dialog')
  const fail = () => {
    throw error
  }

  test('is reported where nobody waits for it', async () => {
    const { session, changes, reports } = sessionRemovingBy(fail)
    await session.toggle()
    session.end()
    await vi.waitFor(() => expect(reports).toEqual([['handling end', error]]))
    expect(changes).toEqual(['reader', null])
  })

  test('leaves nothing else behind, and the next click opens again', async () => {
    const { session, changes } = sessionRemovingBy(fail)
    await session.toggle()
    await expect(session.toggle()).rejects.toThrow(error)
    await session.toggle()
    window.dispatchEvent(byUser(new Event('pageshow')))
    expect(changes).toEqual(['reader', null, 'reader', 'reader'])
  })

  test('is ended once, also by a switch', async () => {
    const remove = vi.fn(fail)
    const { session, changes, reports } = sessionRemovingBy(remove)
    await session.toggle()
    await session.next()
    expect(remove).toHaveBeenCalledOnce()
    expect(changes).toEqual(['reader', null])
    expect(reports).toEqual([['switching the view', error]])
  })
})

test('a view whose page goes to another address while it is switched is ended once', async () => {
  const remove = vi.fn(() => {
    history.pushState(null, '', '/elders')
    window.dispatchEvent(byUser(new PopStateEvent('popstate')))
  })
  const { session, changes, steps } = sessionRemovingBy(remove)
  await session.toggle()
  await session.next()
  expect(remove).toHaveBeenCalledOnce()
  expect(changes).toEqual(['reader', null])
  expect(steps).toEqual(['tidied', 'restored'])
})
