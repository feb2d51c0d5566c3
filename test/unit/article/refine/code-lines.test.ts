import { expect, test } from 'vitest'
import { endCodeLines } from '../../../../src/article/refine/code-lines'
import { rootOf } from '../../support/page'

test.each([
  ['lines in boxes of their own are ended', '<pre><div>een</div><div>  twee</div></pre>', 'een\n  twee'],
  ['boxes in boxes end a line once', '<pre><div><div>een</div></div><div>twee</div></pre>', 'een\ntwee'],
  ['an empty line stays', '<pre><code><div>een</div><div></div><div>twee</div></code></pre>', 'een\n\ntwee'],
  [
    'lines that are ended stay as they are',
    '<pre><div>een\n</div><div>twee</div>\n<div>drie</div></pre>',
    'een\ntwee\ndrie',
  ],
  ['elements of a line end none', '<pre><span>een</span> <b>twee</b></pre>', 'een twee'],
  ['boxes elsewhere are left alone', '<div>een</div><div>twee</div>', 'eentwee'],
])('%s', (_, markup, text) => {
  const root = rootOf(markup)
  endCodeLines(root)
  expect(root.textContent).toBe(text)
})
