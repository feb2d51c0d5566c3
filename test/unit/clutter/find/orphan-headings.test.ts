import '../../support/standard-dom'
import { expect, test } from 'vitest'
import { createClutterFinder } from '../../../../src/clutter/find/find-clutter'
import { withOrphanHeadings } from '../../../../src/clutter/find/orphan-headings'
import { createAddedContext, createPageContext } from '../../../../src/clutter/find/page-context'
import { surveyDocument, totalsOf } from '../../../../src/page/survey'
import { clutterRules } from '../../../../src/rules'
import { tidyRules } from '../../../../src/rules/tidy'
import { one, pageOf, paragraphs } from '../../support/page'

const find = withOrphanHeadings(createClutterFinder(clutterRules))

const list = `<div class="related-posts" id="list"><a href="/a">Haven krijgt een nieuwe kade</a>
  <a href="/b">Brug gaat weer open</a></div>`
const text = '<p id="text">Op de kade wordt morgen weer gewerkt.</p>'

/** The ids of what is found on a page with an article and something below it, in document order. */
function foundOn(below: string): string {
  const page =
    pageOf(`<title>De sluis blijft dicht</title><main><article><h1 id="title">De sluis blijft dicht</h1>
    ${paragraphs(8)}</article><div id="below">${below}</div></main>`)
  return find(createPageContext(page), tidyRules.hidden)
    .map(({ element }) => element.id)
    .join(' ')
}

test.each([
  ['a heading over a hidden list', `<h2 id="lone">Breaking News</h2>${list}`, 'lone list'],
  ['one in a box of its own', `<div id="lone"><h2>Breaking News</h2></div>${list}`, 'lone list'],
  ['two in a box', `<div id="lone"><h2>Nieuws</h2><h3><a href="/n">Alles</a></h3></div>${list}`, 'lone list'],
  [
    'one over a box of hidden lists',
    `<h2 id="lone">Breaking News</h2><div><div>${list}</div></div>`,
    'lone list',
  ],
  ['one with an empty box between', `<h2 id="lone">Breaking News</h2><hr><div></div>${list}`, 'lone list'],
  ['a lower one between', `<h2 id="lone">Nieuws</h2><h3 id="low">Sport</h3>${list}`, 'lone low list'],
  [
    'one outside a box that has but a heading left',
    `<h2 id="lone">Nieuws</h2><div><h3 id="low">Sport</h3>${list}</div>`,
    'lone low list',
  ],
  [
    'one whose section ends with the next',
    `<h2 id="lone">Nieuws</h2>${list}<h2>Over de kade</h2>${text}`,
    'lone list',
  ],
  ['not one with text below as well', `<h2>Nieuws</h2>${list}${text}`, 'list'],
  ['not one with bare text below', `<h2>Nieuws</h2>${list} en meer`, 'list'],
  ['not one with a picture below', `<h2>Nieuws</h2>${list}<div><img src="kade.jpg"></div>`, 'list'],
  ['not one with text in a lower section', `<h2>Nieuws</h2>${list}<h3>Kade</h3>${text}`, 'list'],
  ['not one that the text is right below', `<h2>Nieuws</h2>${text}${list}`, 'list'],
  ['not one over a higher one', `<h3>Nieuws</h3><h2 id="lone">Kade</h2>${list}`, 'lone list'],
  ['no picture as a heading', `<h2><img src="kade.jpg"></h2>${list}`, 'list'],
  ['no picture', `<div><img src="kade.jpg"></div>${list}`, 'list'],
  ['no heading with a picture in its box', `<div><img src="kade.jpg"><h2>Kade</h2></div>${list}`, 'list'],
  ['no script, nor what else says nothing', `<div><script>1</script></div>${list}`, 'list'],
  ['not one over an advertisement', '<h2>Nieuws</h2><div class="ad-slot" id="ad">Anzeige</div>', 'ad'],
  ['not one with nothing hidden below', `<h2>Nieuws</h2><div></div>`, ''],
])('%s', (_, below, found) => {
  expect(foundOn(below)).toBe(found)
})

test('never the title', () => {
  const page = pageOf(`<title>De sluis blijft dicht</title><main><h1 id="title">De sluis blijft dicht</h1>
    ${list}</main><div>${paragraphs(4)}</div>`)
  expect(find(createPageContext(page)).map(({ element }) => element.id)).not.toContain('title')
})

test('the reason has the words of the heading', () => {
  const page = pageOf(`<title>De sluis blijft dicht</title><h1>De sluis blijft dicht</h1>${paragraphs(8)}
    <div><h2>Breaking  News</h2><script>let news</script></div>${list}`)
  const [first] = find(createPageContext(page), tidyRules.hidden)
  expect(first).toMatchObject({ kind: 'related', reason: { signal: 'heading', heading: 'Breaking News' } })
})

test('each element that was added later is looked at by itself', () => {
  const page = pageOf(`<title>De sluis</title>${paragraphs(8)}`)
  const before = totalsOf(surveyDocument(page))
  page.body.insertAdjacentHTML('afterbegin', '<h2>Sport</h2>')
  page.body.insertAdjacentHTML('beforeend', `${list}<h2 id="last">Weer</h2>`)
  const parts = [one(page, 'h2'), one(page, '#list'), one(page, '#last')]
  const added = createAddedContext(page, before, parts)
  expect(find(added, tidyRules.hidden).map(({ element }) => element.id)).toEqual(['list'])
})
