import { expect, test } from 'vitest'
import { type PrintChoices, printedArticle } from '../../../../../src/ui/reader/print/printed-article'

const address = 'https://krant.example/sluis?id=1#reacties'

function printed(content: string, choices: Partial<PrintChoices> = {}): Element {
  document.body.innerHTML = `<article class="article"><h1 class="title">De sluis</h1><div class="meta"><b>Ann</b></div>
    <div class="content">${content}</div><footer class="end">Einde <button>Omhoog</button></footer></article>`
  const article = document.querySelector('.article')
  if (!article) throw new Error('There is no article.')
  return printedArticle(article, address, { links: false, pictures: true, ...choices })
}

test('the text is printed, and where it is from below the author', () => {
  const article = printed('<p>De sluis is dicht.</p>')
  expect(article.querySelector('.content')?.textContent).toBe('De sluis is dicht.')
  expect(article.querySelector('.meta + .address')?.textContent).toBe('https://krant.example/sluis?id=1')
})

test.each([
  ['buttons', '<p>a</p><button>Laden</button>', 'button'],
  ['players', '<figure><video src="/v.mp4"></video></figure>', 'video'],
  [
    'the offer of what may be missing',
    '<div class="uncertain-note">Er ontbreekt iets</div>',
    '.uncertain-note',
  ],
  ['the end', '', '.end'],
])('%s are for the screen alone', (_, content, selector) => {
  expect(printed(content).querySelector(selector)).toBeNull()
})

test('of what is not loaded the address is printed', () => {
  const embed =
    '<figure class="embed"><p>Film</p><a class="embed-open" href="https://video.example/1">Openen</a></figure>'
  expect(printed(embed).querySelector('.embed')?.textContent).toBe('Filmhttps://video.example/1')
})

test('pictures that were not scrolled to are printed too, and the article on the screen stays as it is', () => {
  const article = printed(
    '<figure><img src="/a.jpg" loading="lazy"></figure><details><summary>Meer</summary>b</details>',
  )
  expect(article.querySelector('img')?.getAttribute('loading')).toBe('eager')
  expect(article.querySelector('details')?.hasAttribute('open')).toBe(true)
  expect(document.querySelector('img')?.getAttribute('loading')).toBe('lazy')
  expect(document.querySelector('.end')).not.toBeNull()
})

test('links are notes where that is wished: one for each address, and none for what says it', () => {
  const article = printed(
    `<p>Zie <a href="https://a.example/1">de brug</a>, <a href="https://b.example/2">de kade</a> en nog eens
    <a href="https://a.example/1">de brug</a>, <a href="#noot">noot</a>, <a href="https://c.example/">https://c.example/</a>.</p>`,
    { links: true },
  )
  expect([...article.querySelectorAll('.link-number')].map(mark => mark.textContent)).toEqual([
    '[1]',
    '[2]',
    '[1]',
  ])
  expect([...article.querySelectorAll('.addresses li')].map(entry => entry.textContent)).toEqual([
    'https://a.example/1',
    'https://b.example/2',
  ])
  expect(printed('<p><a href="https://a.example/1">de brug</a></p>').querySelector('.addresses')).toBeNull()
})

test('pictures are left out with their captions where that is wished', () => {
  const article = printed(
    '<figure><img src="/a.jpg"><figcaption>De sluis</figcaption></figure><p>Tekst <img src="/b.png"></p><figure><table></table></figure>',
    { pictures: false },
  )
  expect(article.querySelector('img')).toBeNull()
  expect(article.querySelector('.content')?.textContent.trim()).toBe('Tekst')
  expect(article.querySelector('figure table')).not.toBeNull()
})
