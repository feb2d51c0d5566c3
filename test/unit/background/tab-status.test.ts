import { afterEach, describe, expect, test, vi } from 'vitest'
import { noteComing } from '../../../src/background/tab-status'
import type { PageChoice } from '../../../src/sites/choice-index'

const background = vi.hoisted(() => ({ choiceForPage: vi.fn(), bringUnasked: vi.fn() }))

vi.mock('../../../src/platform/browser', () => ({ browser: {} }))
vi.mock('../../../src/background/draw-button', () => ({ showButton: vi.fn() }))
vi.mock('../../../src/background/choice-lookup', () => ({ choiceForPage: background.choiceForPage }))
vi.mock('../../../src/background/open-in-tab', () => ({ bringUnasked: background.bringUnasked }))

const address = 'https://krant.example/2026/de-oude-sluis-wordt-hersteld'
const isChosen = (choice: PageChoice) => background.choiceForPage.mockResolvedValue(choice)

afterEach(() => vi.resetAllMocks())

describe('a page that is about to be an article', () => {
  test.each([true, false])('gets what will open it, and hears whether it came: %s', async isThere => {
    isChosen({ kind: 'open', view: 'tidy', scope: { kind: 'site', host: 'krant.example' } })
    background.bringUnasked.mockResolvedValue(isThere)
    expect(await noteComing(7, address)).toBe(isThere)
    expect(background.bringUnasked).toHaveBeenCalledExactlyOnceWith(7, 'tidy')
  })

  test('gets nothing where it is not to open by itself', async () => {
    isChosen({ kind: 'unchosen' })
    expect(await noteComing(7, address)).toBe(false)
    expect(background.bringUnasked).not.toHaveBeenCalled()
  })
})
