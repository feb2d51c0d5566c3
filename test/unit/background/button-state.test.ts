import { expect, test } from 'vitest'
import { buttonAppearance } from '../../../src/background/button-state'
import { unknownPage } from '../../../src/sites/tab-state'

const article = { is: 'article' } as const
const list = { is: 'other', looksLike: 'list' } as const

test.each([
  ['has an unknown state', {}, 'off', ['action_open'], ''],
  ['is in the reader', { view: 'reader', hidden: 0 }, 'on', ['action_close'], ''],
  ['is tidied', { view: 'tidy', hidden: 12 }, 'on', ['action_untidy'], '12'],
  ['is tidied without finding anything', { view: 'tidy', hidden: 0 }, 'on', ['action_untidy'], ''],
  ['is an article that was closed', { choice: 'open', verdict: article }, 'ready', ['action_open'], ''],
  ['is a list', { choice: 'open', verdict: list }, 'off', ['not_opened_list', 'action_open_anyway'], ''],
  ['is excepted', { choice: 'excepted', verdict: article }, 'ready', ['excepted', 'action_open_anyway'], ''],
  ['is of a site that was forgotten', { choice: 'unchosen', verdict: list }, 'off', ['action_open'], ''],
  ['is never to be opened', { choice: 'never', verdict: article }, 'off', ['action_open'], ''],
] as const)('shows a page that %s', (_, state, lamp, title, badge) => {
  expect(buttonAppearance({ ...unknownPage, ...state })).toEqual({ lamp, title, badge })
})
