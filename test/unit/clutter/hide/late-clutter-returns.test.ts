import { expect, test } from 'vitest'
import { countReturns } from '../../../../src/clutter/hide/late-clutter'

function bring(className: string, times: number, isTakenAway: boolean): boolean[] {
  const isWorn = countReturns()
  return Array.from({ length: times }, () => {
    const element = document.createElement('div')
    element.className = className
    document.body.append(element)
    const worn = isWorn({ element, kind: 'consent', reason: { signal: 'token', token: 'cookiebar' } })
    if (isTakenAway) element.remove()
    return worn
  })
}

test('what comes back each time it is gone is let be in the end', () => {
  expect(bring('cookiebar', 7, true)).toEqual([false, false, false, false, false, true, true])
})

test('a row of alike blocks that stay is no return', () => {
  expect(bring('ad-slot', 20, false)).not.toContain(true)
})
