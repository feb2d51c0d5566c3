import { afterEach, describe, expect, test, vi } from 'vitest'
import { probeConfigFor } from '../../../src/background/probe-config'
import type { PageChoice } from '../../../src/sites/choice-index'

const background = vi.hoisted(() => ({ choiceForPage: vi.fn() }))

vi.mock('../../../src/background/choice-lookup', () => ({ choiceForPage: background.choiceForPage }))

const address = 'https://krant.example/2026/de-oude-sluis-wordt-hersteld'
const isChosen = (choice: PageChoice) => background.choiceForPage.mockResolvedValue(choice)
const scope = { kind: 'site', host: 'krant.example' } as const
const open: PageChoice = { kind: 'open', view: 'tidy', scope }

afterEach(() => vi.resetAllMocks())

describe('what a probe is told of a page', () => {
  test('is what its address says, and the view that its reader has chosen', async () => {
    isChosen(open)
    expect(await probeConfigFor(address)).toMatchObject({
      view: 'tidy',
      address: { isArticleLike: true, certainKind: null, features: { slugWords: 5, date: 1 } },
    })
    expect(background.choiceForPage).toHaveBeenCalledExactlyOnceWith(address)
  })

  test('is that it is not to open by itself', async () => {
    isChosen({ kind: 'unchosen' })
    expect(await probeConfigFor(address)).toMatchObject({ view: null })
  })

  test('is nothing where there is no address', async () => {
    expect(await probeConfigFor('no address')).toBeNull()
  })
})
