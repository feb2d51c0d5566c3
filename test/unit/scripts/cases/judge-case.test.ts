import { describe, expect, test } from 'vitest'
import type { ShownArticle } from '../../../../scripts/cases/in-page'
import { judgeCase } from '../../../../scripts/cases/judge-case.mjs'
import type { PageCase } from '../../../../scripts/cases/load-cases.mjs'

const pageCase: PageCase = {
  id: 'lamp',
  kind: 'a lamp',
  html: '',
  title: 'The lamp',
  must: ['It was dark.', 'Then it was lit.'],
  mustNot: ['Share this lamp'],
}

const shown: ShownArticle = {
  title: 'The lamp',
  byline: null,
  published: null,
  standfirst: null,
  section: 'Light',
  lang: 'en',
  lead: 'https://lamp.example/wick.jpg?w=640',
  dir: 'ltr',
  text: 'It was\n dark. Then it was lit.',
  code: [],
  images: ['https://lamp.example/wick.jpg'],
  links: ['https://lamp.example/oil?a=1'],
  isStyled: false,
  hasEmbed: false,
  ending: 'complete',
}

test('a page whose article is as expected has no faults', () => {
  expect(judgeCase(pageCase, shown)).toEqual([])
})

describe.each<[string, Partial<PageCase>, Partial<ShownArticle>, string[]]>([
  ['a text is missing', {}, { text: 'It was dark.' }, ['missing: Then it was lit.']],
  ['texts change places', {}, { text: 'Then it was lit. It was dark.' }, ['out of order: Then it was lit.']],
  [
    'the title is repeated',
    {},
    { text: 'The lamp It was dark. Then it was lit.' },
    ['the title is shown 2 times'],
  ],
  ['clutter is shown', {}, { text: `${shown.text} Share this lamp` }, ['shown: Share this lamp']],
  ['a text is repeated', { once: ['dark'] }, { text: `${shown.text} dark` }, ['not shown once: dark']],
  ['a picture is lost', { images: ['wick.jpg'] }, { images: [] }, ['pictures are missing']],
  ['a link leads elsewhere', { addresses: ['/wax'] }, {}, ['nothing leads to /wax']],
  ['a date is made up', { date: null }, { published: '2026-01-01' }, ['a date is shown: 2026-01-01']],
  [
    'another day is shown',
    { day: '2026-01-31' },
    { published: '2026-01-30T23:30Z' },
    ['the day is 2026-01-30T23:30Z'],
  ],
  ['the author is lost', { author: 'Ann Lee' }, {}, ['the byline is null']],
  ['the standfirst is lost', { standfirst: 'It lit.' }, {}, ['the standfirst is null']],
  ['a section is made up', { section: null }, {}, ['the section is Light']],
  ['the language is another', { lang: 'nl' }, {}, ['the lang is en']],
  ['the lead picture is another', { lead: 'oil.jpg' }, {}, ['the lead is wick.jpg']],
  ['a lead picture is made up', { lead: null }, {}, ['the lead is wick.jpg']],
  ['the text runs the wrong way', { dir: 'rtl' }, {}, ['the dir is ltr']],
  ['a sample poses as the article', { ending: 'cut' }, {}, ['the text ends as complete']],
  ['a page is called one of several', {}, { ending: '1/3' }, ['the text ends as 1/3']],
])('where %s', (_, expected, found, faults) => {
  test('it is a fault', () => {
    expect(judgeCase({ ...pageCase, ...expected }, { ...shown, ...found })).toEqual(faults)
  })
})

test('a page without an article is right only where none is expected', () => {
  expect(judgeCase(pageCase, { failure: 'empty' })).toEqual(['no article: empty'])
  expect(judgeCase({ ...pageCase, noArticle: true }, { failure: 'empty' })).toEqual([])
  expect(judgeCase({ ...pageCase, noArticle: true }, shown)).toEqual(['an article is shown'])
})

test('a page without an article is called what it is', () => {
  const video = { ...pageCase, noArticle: true, failure: 'videoPage' }
  expect(judgeCase(video, { failure: 'videoPage' })).toEqual([])
  expect(judgeCase(video, { failure: 'listPage' })).toEqual(['the page is called listPage'])
})
