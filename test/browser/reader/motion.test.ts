import { describe, expect, test } from 'vitest'
import { useChromium, withoutChromium } from '../support/chromium'
import { insideReader } from '../support/reader'

describe.skipIf(withoutChromium)('a user who prefers reduced motion', () => {
  const chromium = useChromium()

  test('sees no animation', async () => {
    const { page, read } = chromium
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await read('/en-feature/')
    const dialog = await insideReader(chromium)
    const moving = await dialog.$$eval('*', all =>
      all
        .filter(element => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
          const lasts = transitionDuration.split(',').some(time => Number.parseFloat(time) > 0)
          return lasts || animationName !== 'none' || scrollBehavior === 'smooth'
        })
        .map(({ className }) => className),
    )
    expect(moving).toEqual([])
    expect(await dialog.evaluate(element => element.getAnimations({ subtree: true }).length)).toBe(0)
  })

  test('is different from others, who do', async () => {
    const { page, read } = chromium
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }])
    await read('/en-feature/')
    const dialog = await insideReader(chromium)
    expect(await dialog.$eval('.bar', bar => getComputedStyle(bar).transitionDuration)).toContain('0.14s')
  })
})
