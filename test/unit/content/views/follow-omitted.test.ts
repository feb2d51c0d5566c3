import { afterEach, expect, test } from 'vitest'
import { followOmitted } from '../../../../src/content/views/follow-omitted'
import type { Clutter } from '../../../../src/domain/clutter'
import { one } from '../../support/page'
import { locale } from '../../support/render'

const ended = new AbortController()
afterEach(() => document.body.replaceChildren())

test('the button counts what the list would show as left out, now and after each choice', () => {
  document.body.innerHTML =
    '<dialog><div class="bar"><button><span class="count"></span></button></div></dialog>'
  const reader = one(document, 'dialog') as HTMLDialogElement
  const button = one(document, 'button') as HTMLButtonElement
  const blocks = ['een', 'twee', 'leeg'].map(
    (id): Clutter => ({
      element: Object.assign(document.createElement('aside'), { id }),
      kind: 'ad',
      reason: { signal: 'arrows' },
    }),
  )
  const restored = new Set<string>()
  let choose = () => undefined as unknown
  const omitted = {
    blocks: () => blocks,
    isHidden: ({ element }: Clutter) => !restored.has(element.id),
    onChange: () => () => undefined,
    restoreBlock: () => undefined,
    hideBlock: () => undefined,
    list: () => undefined,
  }
  const onBlockChoice = (listener: (choice: null) => void) => {
    choose = () => listener(null)
    return () => undefined
  }
  const isListed = ({ element }: Clutter) => element.id !== 'leeg'
  followOmitted({ reader, locale, signal: ended.signal, article: { omitted, onBlockChoice } }, isListed)
  expect([button.textContent, button.getAttribute('aria-label')]).toEqual(['2', 'omitted_count 2'])
  restored.add('een').add('twee')
  choose()
  expect([button.textContent, button.title]).toEqual(['', 'omitted (H)'])
  ended.abort()
})
