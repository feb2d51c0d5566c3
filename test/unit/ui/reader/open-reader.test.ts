import { expect, test, vi } from 'vitest'
import { readerName } from '../../../../src/page/own-markup'
import { defaultPreferences } from '../../../../src/settings/preferences'
import { openReader } from '../../../../src/ui/reader/open-reader'
import { articleOf } from '../../support/article'
import { locale } from '../../support/render'

test('the page has lost its scroll bar before the reader is laid out over it', () => {
  const states: (string | undefined)[] = []
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
    states.push(document.querySelector<HTMLElement>(readerName)?.dataset['state'])
  })
  const reader = openReader(document, {
    view: { state: 'article', article: articleOf('<p>De schippers varen om.</p>') },
    initialPreferences: defaultPreferences,
    locale,
    onPreferences: async () => null,
    onClose: () => undefined,
    onTidy: async () => null,
    countOmitted: () => 0,
    onOmitted: async () => null,
    onAskSite: async () => null,
    onChooseSite: async () => null,
  })
  expect(states).toEqual(['article'])
  reader.remove()
  showModal.mockRestore()
})
