import { expect, test } from 'vitest'
import { tidyStrings } from '../../../../src/content/views/tidy-strings'
import { namedIn, shownBy } from '../../support/message-names'

/** Those that are read when the view opens, whatever the page: its own language, and what is wrong with a rule. */
const readAtOnce = ['language', ...namedIn('`rule_fault_${fault}`')]

test('every message that the tidied page can show is read when it opens', () => {
  const missing = shownBy('content/tidy-script.ts').filter(
    name => !tidyStrings.includes(name) && !readAtOnce.includes(name),
  )
  expect(missing).toEqual([])
})
