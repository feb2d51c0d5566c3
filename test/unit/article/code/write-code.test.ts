import { describe, expect, test } from 'vitest'
import { writeCode } from '../../../../src/article/code/write-code'
import { rootOf } from '../../support/page'

function written(markup: string): string {
  const root = rootOf(markup)
  writeCode(root)
  return root.textContent ?? ''
}

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
  [
    'lines by name get a line break',
    '<pre><code><span class="line">een</span><span class="line">twee</span></code></pre>',
    'een\ntwee',
  ],
  ['inline elements get none', '<pre><span>een</span> <b>twee</b></pre>', 'een twee'],
  [
    'words of code alike get none',
    '<pre><span class="kw">een</span><span class="kw">twee</span></pre>',
    'eentwee',
  ],
  ['boxes outside of code get none', '<div>een</div><div>twee</div>', 'eentwee'],
  ['a break is a line break', '<pre>een<br>twee</pre>', 'een\ntwee'],
  ['a no-break space is a space', '<pre>een\n&nbsp;&nbsp;twee</pre>', 'een\n  twee'],
  ['empty lines at the ends go, indentation stays', '<pre>\n\n  een\n\n</pre>', '  een'],
  ['a button goes', '<pre><button>Kopieer</button>een</pre>', 'een'],
])('%s', (_, markup, text) => {
  expect(written(markup)).toBe(text)
})

describe('numbers of lines go', () => {
  test.each([
    ['in an element each', '<pre><i>1 </i>een\n<i>2 </i>twee</pre>', 'een\ntwee'],
    [
      'that begin later',
      '<pre><a href="#a">41</a>een\n<a href="#b">42</a>\n<a href="#c">43</a>drie</pre>',
      'een\n\ndrie',
    ],
    [
      'in a cell of their own',
      '<table><tr><td><pre>1\n2</pre></td><td><pre>een\ntwee</pre></td></tr></table>',
      'een\ntwee',
    ],
    [
      'in a cell for each line',
      '<table><tr><td data-line-number="1"></td><td>een</td></tr><tr><td data-line-number="2"></td><td>  twee</td></tr></table>',
      'een\n  twee',
    ],
    [
      'in rows within code',
      '<pre><table><tr><td>7</td><td>een</td></tr><tr><td>8</td><td>twee</td></tr></table></pre>',
      'een\ntwee',
    ],
  ])('%s', (_, markup, text) => {
    expect(written(markup)).toBe(text)
  })
})

describe('numbers of the text stay', () => {
  test.each([
    ['that are code', '<pre><b class="hljs-number">1</b> een\n<b class="hljs-number">2</b> twee</pre>'],
    ['that do not count up', '<pre><i>1</i> een\n<i>3</i> twee</pre>'],
    ['on some lines', '<pre>[\n<i>1</i>,\n<i>2</i>\n]</pre>'],
    ['where there is nothing else', '<pre><i>1</i>\n<i>2</i></pre>'],
    ['of ranks', '<table><tr><td>1</td><td>Ajax</td></tr><tr><td>2</td><td>Sparta</td></tr></table>'],
    ['of one row', '<table><tr><td>1</td><td>Ajax</td></tr></table>'],
  ])('%s', (_, markup) => {
    expect(written(markup)).toBe(rootOf(markup).textContent)
  })
})
