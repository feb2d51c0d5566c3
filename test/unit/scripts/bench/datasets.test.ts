import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decodePage } from '../../../../scripts/bench/datasets/charset.mjs'
import { readSet } from '../../../../scripts/bench/sets.mjs'
import { CommandError } from '../../../../scripts/command.mjs'

const page = '<p>The lamp is lit.</p>'

let data = ''
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'bench-'))
})
afterEach(() => rmSync(data, { recursive: true }))

function put(path: string, content: unknown): void {
  const file = join(data, path)
  mkdirSync(dirname(file), { recursive: true })
  if (path.endsWith('.gz')) writeFileSync(file, gzipSync(String(content)))
  else if (content instanceof Uint8Array) writeFileSync(file, content)
  else writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}

describe('zyte', () => {
  test('is read in the order of its ids', () => {
    put('zyte/ground-truth.json', {
      b: { articleBody: 'The lamp.', url: 'http://lamp.example/b' },
      a: { articleBody: 'A lamp.', url: 'lamp.example' },
    })
    put('zyte/html/a.html.gz', page)
    put('zyte/html/b.html.gz', page)
    expect(readSet(data, 'zyte')).toEqual([
      { id: 'a', url: 'https://example.org/', html: page, truth: { text: 'A lamp.' } },
      { id: 'b', url: 'http://lamp.example/b', html: page, truth: { text: 'The lamp.' } },
    ])
  })

  test('reports a page that is missing', () => {
    put('zyte/ground-truth.json', { a: { articleBody: 'A lamp.' } })
    expect(() => readSet(data, 'zyte')).toThrow(/The file .*a\.html\.gz cannot be read/)
  })
})

describe('wcxb', () => {
  function putPage(split: string, id: string, type: unknown): void {
    put(`wcxb/${split}/ground-truth/${id}.json`, {
      url: `https://lamp.example/${id}`,
      _internal: { page_type: type },
      ground_truth: {
        title: 'Lamp',
        author: null,
        publish_date: '2026-01-31',
        main_content: 'It is lit.',
        with: ['lit'],
      },
    })
    put(`wcxb/${split}/html/${id}.html.gz`, page)
  }

  test('is read with its whole truth', () => {
    putPage('dev', '0001', { primary: 'article' })
    expect(readSet(data, 'wcxb')).toEqual([
      {
        id: '0001',
        url: 'https://lamp.example/0001',
        html: page,
        truth: {
          text: 'It is lit.',
          with: ['lit'],
          without: [],
          title: 'Lamp',
          author: '',
          date: '2026-01-31',
          type: 'article',
        },
      },
    ])
  })

  test('yields the articles of both its parts, and no other pages', () => {
    putPage('dev', '0001', { primary: 'article' })
    putPage('dev', '0002', 'listing')
    putPage('test', '0003', 'article')
    putPage('test', '0004', undefined)
    expect(readSet(data, 'wcxb').map(({ id }) => id)).toEqual(['0001', '0003', '0004'])
  })
})

describe('trafilatura', () => {
  test('is read from both folders, without pages that are missing', () => {
    put('trafilatura/tests/evaldata.json', {
      'https://lamp.example/b': {
        file: 'b.html',
        with: ['lit'],
        without: ['Share'],
        comments: ['Well said'],
        title: 'Lamp',
      },
      'lamp.example/a': { file: 'a.html', with: [], without: [] },
      'https://lamp.example/c': { file: 'c.html', with: [], without: [] },
    })
    put('trafilatura/tests/cache/a.html', page)
    put('trafilatura/tests/eval/b.html', page)
    expect(readSet(data, 'trafilatura')).toEqual([
      {
        id: 'a.html',
        url: 'https://example.org/',
        html: page,
        truth: { with: [], without: [], comments: [], title: '', author: '', date: '' },
      },
      {
        id: 'b.html',
        url: 'https://lamp.example/b',
        html: page,
        truth: {
          with: ['lit'],
          without: ['Share'],
          comments: ['Well said'],
          title: 'Lamp',
          author: '',
          date: '',
        },
      },
    ])
  })

  const latin = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0))
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

  test.each([
    ['UTF-8 declared as UTF-8', utf8('<meta charset="utf-8">Öl'), 'Öl'],
    ['UTF-8 declared as something else', utf8('<meta charset="iso-8859-1">Öl'), 'Öl'],
    ['undeclared UTF-8', utf8('Öl'), 'Öl'],
    ['Latin-1 declared as Latin-1', latin('<meta charset=iso-8859-1>Öl'), 'Öl'],
    ['Latin-1 declared as UTF-8', latin('<meta charset="utf-8">Öl'), 'Öl'],
    ['another charset', latin('<meta charset="windows-1251">\u00cc\u00e8\u00f0'), 'Мир'],
    ['an unknown charset', latin('<meta charset="none-such">Oil'), 'Oil'],
  ])('%s is decoded', (_what, bytes, text) => {
    expect(decodePage(bytes).replace(/^<meta[^>]*>/, '')).toBe(text)
  })
})

describe('fundus', () => {
  const folder = 'fundus/tests/resources/parser/test_data'
  const long = 'The lamp is lit. '.repeat(20)

  test('is read with the newest page and the newest truth of each publisher', () => {
    const html = `<link rel="canonical" href="https://lamp.example/new">${page}`
    put(`${folder}/nl/Lamp.json`, {
      V1: { title: 'Old', body: { summary: [long], sections: [] } },
      V2: {
        title: 'New',
        authors: ['Ann Lee'],
        publishing_date: '2026-01-31 10:00:00+00:00',
        body: { summary: ['Lit.'], sections: [{ headline: ['Then'], paragraphs: [long, 'It went out.'] }] },
      },
    })
    put(`${folder}/nl/Lamp_2025_01_01.html.gz`, page)
    put(`${folder}/nl/Lamp_2026_01_31.html.gz`, html)
    expect(readSet(data, 'fundus')).toEqual([
      {
        id: 'nl/Lamp_2026_01_31',
        url: 'https://lamp.example/new',
        html,
        truth: {
          text: `Lit.\n\nThen\n\n${long}\n\nIt went out.`,
          title: 'New',
          author: ['Ann Lee'],
          date: '2026-01-31 10:00:00+00:00',
        },
      },
    ])
  })

  test('is read without what says too little', () => {
    put(`${folder}/nl/Lamp.json`, { V1: { title: 'Short', body: { summary: ['Lit.'] } } })
    put(`${folder}/nl/Lamp_2026_01_31.html.gz`, page)
    expect(() => readSet(data, 'fundus')).toThrow(/no pages of fundus/)
  })
})

describe('what is not as it should be is told in a sentence', () => {
  test.each(['zyte', 'wcxb', 'trafilatura', 'fundus'])('%s that is not there', set => {
    expect(() => readSet(data, set)).toThrow(CommandError)
    expect(() => readSet(data, set)).toThrow(`There is no folder ${join(data, set)}`)
  })

  test.each(['zyte', 'wcxb', 'trafilatura', 'fundus'])('%s that is empty', set => {
    mkdirSync(join(data, set))
    expect(() => readSet(data, set)).toThrow(CommandError)
  })

  test('a truth that is not JSON', () => {
    put('zyte/ground-truth.json', '{"a": ')
    expect(() => readSet(data, 'zyte')).toThrow(/ground-truth\.json is not valid JSON/)
  })

  test('a truth of another kind', () => {
    put('zyte/ground-truth.json', [])
    expect(() => readSet(data, 'zyte')).toThrow(/does not hold/)
  })

  test('a page that cannot be unpacked', () => {
    put('zyte/ground-truth.json', { a: { articleBody: 'A lamp.' } })
    put('zyte/html/a.html.gz', page)
    writeFileSync(join(data, 'zyte/html/a.html.gz'), 'no gzip')
    expect(() => readSet(data, 'zyte')).toThrow(/cannot be unpacked/)
  })
})
