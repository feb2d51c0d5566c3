import { options } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { waitForFrames } from '../../../../src/ui/kit/useAfterFrame'

const hidden = vi.spyOn(document, 'hidden', 'get')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame'] })
  waitForFrames()
})
afterEach(() => {
  Reflect.deleteProperty(options, 'requestAnimationFrame')
  vi.useRealTimers()
  hidden.mockReset()
})

test('effects wait for a frame, however late it comes', () => {
  hidden.mockReturnValue(false)
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  const effect = vi.fn()
  options.requestAnimationFrame?.(effect)
  vi.advanceTimersByTime(1000)
  expect(effect).not.toHaveBeenCalled()
  frames[0]?.()
  vi.advanceTimersByTime(0)
  expect(effect).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

test('in the background, where no frame comes, they do not', () => {
  hidden.mockReturnValue(true)
  const effect = vi.fn()
  options.requestAnimationFrame?.(effect)
  vi.advanceTimersByTime(0)
  expect(effect).toHaveBeenCalledOnce()
})
