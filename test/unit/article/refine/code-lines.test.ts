import { expect, test } from 'vitest'
import { endCodeLines } from '../../../../src/article/refine/code-lines'
import { rootOf } from '../../support/page'

test.each([
  [
    'lines in boxes of their own get a line break',
    '<pre><div>een</div><div>  twee</div></pre>',
    'een\n  twee',
  ],
  ['nested boxes get one line break', '<pre><div><div>een</div></div><div>twee</div></pre>', 'een\ntwee'],
  ['an empty line stays', '<pre><code><div>een</div><div></div><div>twee</div></code></pre>', 'een\n\ntwee'],
  [
    'lines that are ended stay as they are',
    '<pre><div>een\n</div><div>twee</div>\n<div>drie</div></pre>',
    'een\ntwee\ndrie',
  ],
  ['inline elements get none', '<pre><span>een</span> <b>twee</b></pre>', 'een twee'],
  ['boxes outside of code get none', '<div>een</div><div>twee</div>', 'eentwee'],
])('%s', (_, markup, text) => {
  const root = rootOf(markup)
  endCodeLines(root)
  expect(root.textContent).toBe(text)
})
