import { describe, expect, test } from 'vitest'
import { createListing } from '../../../../src/content/views/is-listed'
import type { ClutterReason, RuledReason } from '../../../../src/domain/clutter'
import { one, rootOf } from '../../support/page'

const arrows: ClutterReason = { signal: 'arrows' }
const ruled = (by: RuledReason['by']): ClutterReason => ({
  signal: 'siteRule',
  by,
  site: 'krant.nl',
  selector: '#plek',
  otherwise: arrows,
})

function isListed(markup: string, reason = arrows, hosts: readonly string[] = []): boolean {
  const page = rootOf(markup)
  const listing = createListing(element => (hosts.includes(element.id) ? element.shadowRoot : null))
  for (const id of hosts) one(page, `#${id}`).attachShadow({ mode: 'open' })
  return listing({ element: one(page, 'aside'), kind: 'ad', reason })
}

describe('a block is listed', () => {
  test.each([
    ['text', '<aside><div> <p>Meer</p></div></aside>'],
    ['text behind a script', '<aside><script>toon()</script>Advertentie</aside>'],
    ['a picture', '<aside><a><img></a></aside>'],
    ['a drawing', '<aside><svg></svg></aside>'],
    ['a video', '<aside><video></video></aside>'],
    ['a player', '<aside><embed></aside>'],
    ['a form', '<aside><form></form></aside>'],
    ['a field', '<aside><input></aside>'],
  ])('with %s', (_, markup) => {
    expect(isListed(markup)).toBe(true)
  })

  test.each(['plek', 'binnen'])('with a shadow tree: #%s', id => {
    expect(isListed('<aside id="plek"><div id="binnen"></div></aside>', arrows, [id])).toBe(true)
  })

  test.each<[string, ClutterReason]>([
    ['picked', { signal: 'picked' }],
    ['named in a rule of their own', ruled('user')],
  ])('that the user has %s, empty or not', (_, reason) => {
    expect(isListed('<aside></aside>', reason)).toBe(true)
  })
})

test('a form is listed whose fields take the place of its properties', () => {
  const form = one(rootOf('<form>Brief<input name="ownerDocument"></form>'), 'form')
  Object.defineProperty(form, 'ownerDocument', { value: form.firstElementChild })
  const listing = createListing(() => null)
  expect(listing({ element: form, kind: 'newsletter', reason: arrows })).toBe(true)
})

describe('a block is not listed', () => {
  test.each([
    ['with nothing in it', '<aside></aside>'],
    ['with boxes and white space', '<aside>\n<div>&nbsp;<span></span></div><hr></aside>'],
    [
      'with what is not shown',
      '<aside><style>p {}</style><script>laad()</script><noscript>Zet aan</noscript></aside>',
    ],
    ['with a comment', '<aside><!-- plek 3 --></aside>'],
  ])('%s', (_, markup) => {
    expect(isListed(markup)).toBe(false)
  })

  test('for a rule that comes with the extension', () => {
    expect(isListed('<aside></aside>', ruled('bundled'))).toBe(false)
  })
})
