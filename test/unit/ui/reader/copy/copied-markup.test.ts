import '../../../support/standard-dom'
import { expect, test } from 'vitest'
import { copiedMarkup } from '../../../../../src/ui/reader/copy/copied-markup'

function copied(markup: string) {
  const part = document.createRange().createContextualFragment(markup)
  return copiedMarkup(part)
}

test('headings, links, lists and tables are kept, styles and classes are not', () => {
  const { html } =
    copied(`<h1 class="title" tabindex="-1">De sluis</h1><div class="content"><p lang="nl" style="color:red">
    Zie <a href="https://krant.example/brug" rel="noopener" class="x">de brug</a>.</p><ol start="3"><li data-x>Drie</li></ol>
    <table><tr><td colspan="2">8 m</td></tr></table><figure><img src="https://krant.example/a.jpg" srcset="b 2x" alt="Sluis"></figure></div>`)
  expect(html.replace(/\s+/g, ' ')).toBe(
    '<h1>De sluis</h1><p> Zie <a href="https://krant.example/brug">de brug</a>.</p><ol start="3"><li>Drie</li></ol> ' +
      '<table><tbody><tr><td colspan="2">8 m</td></tr></tbody></table><figure><img src="https://krant.example/a.jpg" alt="Sluis"></figure>',
  )
})

test('controls and what is said about the text are left out', () => {
  const { html, plain } = copied(
    '<p>Tekst</p><style>.x{}</style><div class="place">62%</div><button>Laden</button><footer class="end">Einde</footer>',
  )
  expect([html, plain]).toEqual(['<p>Tekst</p>', 'Tekst'])
})

test('plain text has an empty line between paragraphs, and a line for each item and row', () => {
  const { plain } =
    copied(`<h2>Tijden</h2><p>Het veer\n   vaart <b>twee</b> keer:</p><ul><li>acht uur</li><li>negen uur</li></ul>
    <table><tbody><tr><td>ma</td><td>8</td></tr><tr><td>di</td><td>9</td></tr></tbody></table><p>Kort.</p>`)
  expect(plain).toBe('Tijden\n\nHet veer vaart twee keer:\n\nacht uur\nnegen uur\n\nma\t8\ndi\t9\n\nKort.')
})

test('code keeps its lines', () => {
  expect(copied('<pre><code>als\n  dan\n</code></pre>').plain).toBe('als\n  dan')
})
