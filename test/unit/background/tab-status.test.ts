import { afterEach, describe, expect, test, vi } from 'vitest'
import { prepareToOpen } from '../../../src/background/tab-status'
import type { PageChoice } from '../../../src/sites/choice-index'

const background = vi.hoisted(() => ({ choiceForPage: vi.fn(), injectAutoView: vi.fn() }))

vi.mock('../../../src/platform/browser', () => ({ browser: {} }))
vi.mock('../../../src/background/draw-button', () => ({ drawButton: vi.fn() }))
vi.mock('../../../src/background/choice-lookup', () => ({ choiceForPage: background.choiceForPage }))
vi.mock('../../../src/background/open-in-tab', () => ({ injectAutoView: background.injectAutoView }))

const address = 'https://krant.example/2026/de-oude-sluis-wordt-hersteld'
const choose = (choice: PageChoice) => background.choiceForPage.mockResolvedValue(choice)

afterEach(() => vi.resetAllMocks())

describe('a page whose article is still loading', () => {
  test.each([true, false])('gets its view, and is told whether it came: %s', async isThere => {
    choose({ kind: 'open', view: 'tidy', scope: { kind: 'site', host: 'krant.example' } })
    background.injectAutoView.mockResolvedValue(isThere)
    expect(await prepareToOpen({ tabId: 7, address, isPrivate: false })).toBe(isThere)
    expect(background.injectAutoView).toHaveBeenCalledExactlyOnceWith(7, 'tidy')
  })

  test('gets nothing where it does not open by itself', async () => {
    choose({ kind: 'unchosen' })
    expect(await prepareToOpen({ tabId: 7, address, isPrivate: false })).toBe(false)
    expect(background.injectAutoView).not.toHaveBeenCalled()
  })
})
