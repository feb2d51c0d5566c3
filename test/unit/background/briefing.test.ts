import { afterEach, describe, expect, test, vi } from 'vitest'
import { briefOn, prepareFor } from '../../../src/background/briefing'
import type { PageChoice } from '../../../src/domain/site-index'

const background = vi.hoisted(() => ({ choiceForPage: vi.fn(), bringUnasked: vi.fn() }))

vi.mock('../../../src/background/site-choices', () => ({ choiceForPage: background.choiceForPage }))
vi.mock('../../../src/background/calls', () => ({ bringUnasked: background.bringUnasked }))

const address = 'https://krant.example/2026/de-oude-sluis-wordt-hersteld'
const isChosen = (choice: PageChoice) => background.choiceForPage.mockResolvedValue(choice)
const scope = { kind: 'site', host: 'krant.example' } as const
const open: PageChoice = { kind: 'open', view: 'tidy', scope }

afterEach(() => vi.resetAllMocks())

describe('what a probe is told of a page', () => {
  test('is what its address says, and the view that its reader has chosen', async () => {
    isChosen(open)
    expect(await briefOn(address)).toMatchObject({
      view: 'tidy',
      address: { isOfArticles: true, surely: null, features: { slugWords: 5, date: 1 } },
    })
    expect(background.choiceForPage).toHaveBeenCalledExactlyOnceWith(address)
  })

  test('is that it is not to open by itself', async () => {
    isChosen({ kind: 'unchosen' })
    expect(await briefOn(address)).toMatchObject({ view: null })
  })

  test('is nothing where there is no address', async () => {
    expect(await briefOn('no address')).toBeNull()
  })
})

describe('a page that is about to be an article', () => {
  test('gets what will open it, in the view that its reader has chosen', async () => {
    isChosen(open)
    await prepareFor(7, address)
    expect(background.bringUnasked).toHaveBeenCalledExactlyOnceWith(7, 'tidy')
  })

  test('gets nothing where it is not to open by itself', async () => {
    isChosen({ kind: 'unchosen' })
    await prepareFor(7, address)
    expect(background.bringUnasked).not.toHaveBeenCalled()
  })
})
