import { describe, expect, test } from 'vitest'
import { contentsOf } from '../../../../../src/clutter/find/block-contents'
import { matchesHeading, type Standing } from '../../../../../src/clutter/find/evidence/section-evidence'
import type { ClutterKind } from '../../../../../src/domain/clutter'
import { surveyDocument } from '../../../../../src/page/survey'
import { pageOf, paragraphs, prose } from '../../../support/page'

function contents(markup: string) {
  const document = pageOf(markup)
  const survey = surveyDocument(document)
  return contentsOf(
    survey,
    [...document.body.children].map(element => survey.numberOf.get(element) ?? -1),
  )
}

const line: Standing = { isAboveTitle: false, isInText: false, holdsComments: () => false }

const teaser = '<h3><a href="/1">Haven krijgt tweede kade</a></h3>'
const text = `<h2>Meer geld voor de dijken</h2>${paragraphs(4)}`

describe('what a heading announces', () => {
  test.each<[ClutterKind, string, string]>([
    ['related', 'linked headings', `<h2>Lees ook</h2>${teaser}${teaser}<p>${prose()}</p>`],
    ['related', 'a single link', '<h2>Lees ook</h2><p><a href="/a">Haven krijgt tweede kade</a></p>'],
    [
      'mostRead',
      'a list of links',
      `<h2>Meest gelezen</h2><ol>${'<li><a href="/a">Haven krijgt kade</a></li>'.repeat(9)}</ol>`,
    ],
    ['prompt', 'two buttons', '<h2>Kies je regio</h2><button>Noord</button><button>Zuid</button>'],
    ['consent', 'a button', `<h2>Cookies</h2><p>${prose()}</p><button>Akkoord</button>`],
    ['newsletter', 'a field', `<h2>Nieuwsbrief</h2>${paragraphs(6)}<input type="email">`],
    ['newsletter', 'a line', '<h2>Nieuwsbrief</h2><p>Elke ochtend in je postvak.</p>'],
    ['share', 'links', '<h2>Delen</h2><a href="/a">Post</a><a href="/b">Mail</a>'],
    ['comments', 'a field', `<p>Reageer</p>${paragraphs(3)}<textarea></textarea>`],
    ['tags', 'links', '<h2>Tags</h2><a href="/a">sluis</a> <a href="/b">haven</a>'],
    ['authorBox', 'a few lines', `<h2>Over de auteur</h2><p>${prose()}</p>`],
    ['ad', 'a few words', '<p>Advertentie</p><p>Nu met korting</p>'],
  ])('%s is borne out by %s', (kind, _, markup) => {
    expect(matchesHeading(kind, contents(markup), line)).toBe(true)
  })

  test('comments are borne out by names and dates over their texts, and not by a heading', () => {
    const written = contents(`<h2>Reacties</h2>${paragraphs(6)}`)
    expect(matchesHeading('comments', written, { ...line, holdsComments: () => true })).toBe(true)
    expect(matchesHeading('comments', written, line)).toBe(false)
  })

  test('an author in the middle of a text needs a picture or a link', () => {
    const isAuthorBox = (markup: string) =>
      matchesHeading('authorBox', contents(markup), { ...line, isInText: true })
    expect(isAuthorBox(`<h2>Over de auteur</h2><p>${prose()}</p>`)).toBe(false)
    expect(isAuthorBox(`<h2>Over de auteur</h2><img src="/a.jpg"><p>${prose()}</p>`)).toBe(true)
    expect(isAuthorBox(`<h2>Over de auteur</h2><p>${prose()} <a href="/a">Meer</a></p>`)).toBe(true)
  })

  test.each<[ClutterKind, string, string]>([
    ['related', 'running text', text],
    ['related', 'running text with a link in it', `${text}<p>Zie <a href="/a">het plan</a></p>`],
    ['mostRead', 'running text', text],
    ['prompt', 'a text without a choice', `<h2>Kies je toon</h2>${paragraphs(3)}`],
    ['prompt', 'a long text with a button in it', `${paragraphs(14)}<button>Vergroot</button>`],
    ['consent', 'running text', `<h2>Cookies bakken</h2>${paragraphs(3)}`],
    ['newsletter', 'running text', `<h2>Newsletter sales fall</h2>${paragraphs(6)}`],
    ['newsletter', 'one paragraph', `<h2>Newsletter vom Metzger</h2>${paragraphs(1)}`],
    [
      'newsletter',
      'a paragraph with a link in it',
      `<h2>Newsletter</h2><p>${prose()} <a href="/a">bron</a></p>`,
    ],
    ['paywall', 'a paragraph', `<h2>Verder lezen?</h2>${paragraphs(1)}`],
    ['comments', 'running text', `<h2>Reacties van bewoners</h2>${paragraphs(2)}`],
    ['share', 'a paragraph', `<h2>Delen</h2><p>${prose()} <a href="/a">bron</a></p>`],
    ['share', 'a text without links', '<h2>Delen</h2><p>Wie deelt, wint.</p>'],
    ['share', 'a long text', `<h2>Delen</h2>${paragraphs(4)}<a href="/a">bron</a>`],
    ['sidebar', 'a text with a few links', `<h2>Links</h2>${paragraphs(2)}<a href="/a">bron</a>`],
    ['navigation', 'running text', `<h2>Menu</h2>${paragraphs(2)}`],
    ['tags', 'running text', `<h2>Themen</h2>${paragraphs(2)}`],
    ['authorBox', 'a long text', `<h2>Over de auteur</h2>${paragraphs(10)}`],
    ['ad', 'running text', `<p>Anzeige</p>${paragraphs(5)}`],
  ])('%s is not borne out by %s', (kind, _, markup) => {
    expect(matchesHeading(kind, contents(markup), line)).toBe(false)
  })

  test('a prompt above the title needs no buttons, under it it does', () => {
    const question = contents('<p>Kies je regio</p><p>Noord of Zuid, dan weet je alles.</p>')
    expect(matchesHeading('prompt', question, { ...line, isAboveTitle: true })).toBe(true)
    expect(matchesHeading('prompt', question, line)).toBe(false)
  })
})
