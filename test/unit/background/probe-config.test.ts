import { afterEach, describe, expect, test, vi } from 'vitest'
import { probeConfigFor } from '../../../src/background/probe-config'
import type { PageChoice } from '../../../src/sites/choice-index'

const background = vi.hoisted(() => ({ choiceForPage: vi.fn() }))

vi.mock('../../../src/background/choice-lookup', () => ({ choiceForPage: background.choiceForPage }))

const address = 'https://krant.example/2026/de-oude-sluis-wordt-hersteld'
const choose = (choice: PageChoice) => background.choiceForPage.mockResolvedValue(choice)
const scope = { kind: 'site', host: 'krant.example' } as const
const open: PageChoice = { kind: 'open', view: 'tidy', scope }

afterEach(() => vi.resetAllMocks())

describe('the configuration of the probe', () => {
  test('has what the address tells, and the view that the user has chosen', async () => {
    choose(open)
    expect(await probeConfigFor(address)).toMatchObject({
      view: 'tidy',
      address: { isArticleLike: true, certainKind: null, features: { slugWords: 5, date: 1 } },
    })
    expect(background.choiceForPage).toHaveBeenCalledExactlyOnceWith(address)
  })

  test('has no view where the page does not open by itself', async () => {
    choose({ kind: 'unchosen' })
    expect(await probeConfigFor(address)).toMatchObject({ view: null })
  })

  test('does not exist for what is no address', async () => {
    expect(await probeConfigFor('no address')).toBeNull()
  })
})
