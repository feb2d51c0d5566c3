import { describe, expect, test } from 'vitest'
import type { Rendering } from '../../../../src/page/rendering/rendering'
import { surveyDocument } from '../../../../src/page/survey'
import { pageOf, prose } from '../../support/page'

/** How a browser would render an element: by its attributes `none` and `invisible`, and those around it. */
function rendering(element: Element): Rendering {
  if (element.closest('[none]')) return 'undisplayed'
  const nearest = element.closest('[invisible], [visible]')
  return nearest?.hasAttribute('invisible') ? 'invisible' : 'shown'
}

/** The texts of a page that are read, without those of its title and menus. */
function textsRead(markup: string): string[] {
  const survey = surveyDocument(pageOf(markup), rendering)
  return survey.passages
    .filter(({ holder }) => !survey.isUnread[holder])
    .map(({ firstText, endText }) =>
      survey.texts
        .slice(firstText, endText)
        .map(({ node }) => node.data)
        .join('')
        .trim(),
    )
}

const story = (at: number) => `<p>${prose(at)}</p>`
const title = '<h1>De sluis gaat open</h1>'
const long = (words: string) =>
  `<p>${words} ${prose(4)} ${prose(5)} ${prose(6)} ${prose(7)} ${prose(8)} ${prose(9)}</p>`

/** What is read of an article of four paragraphs. */
const article = ['De sluis gaat open', prose(0), prose(1), prose(2), prose(3)]

describe('what is not rendered is not read', () => {
  const hidden: Readonly<Record<string, string>> = {
    'a dialog in the text': `${title}${story(0)}<div none><h2>Log in</h2>${story(8)}</div>${story(1)}${story(2)}${story(3)}`,
    'an invisible dialog': `${title}${story(0)}<div invisible>${story(8)}</div>${story(1)}${story(2)}${story(3)}`,
    'a long policy before the text': `<div none>${long('a')}${long('b')}</div><main>${title}${story(0)}${story(1)}${story(2)}${story(3)}</main>`,
    'a long policy behind the text': `<main>${title}${story(0)}${story(1)}${story(2)}${story(3)}</main><div><section none>${long('a')}${long('b')}</section></div>`,
    'a form behind the text': `<main>${title}${story(0)}${story(1)}${story(2)}${story(3)}<button>Reageer</button><form none>${story(8)}${story(9)}<input></form></main>`,
    'an excerpt for machines': `<main>${title}${story(0)}${story(1)}<p none>${prose(1)}</p>${story(2)}${story(3)}</main>`,
  }
  for (const [name, markup] of Object.entries(hidden)) {
    test(name, () => {
      expect(textsRead(markup).filter(text => text !== 'Reageer')).toEqual(article)
    })
  }

  test('words within a line, without the space around them', () => {
    const survey = surveyDocument(
      pageOf(`${story(0)}${story(1)}<p>De <b>sluis</b><i none>een waterkering</i> <b>lekt</b></p>`),
      rendering,
    )
    const read = survey.texts.filter(({ parent }) => !survey.isUnread[parent])
    expect(read.map(({ node }) => node.data).join('')).toContain('De sluis lekt')
  })
})

describe('what a click shows in its place is read', () => {
  const folded: Readonly<Record<string, string>> = {
    'the rest of a text behind a button': `${title}${story(0)}${story(1)}${story(2)}<button>Meer</button><div none>${story(3)}</div>`,
    'the rest of a text before a link that leads nowhere': `${title}${story(0)}${story(1)}${story(2)}<div none>${story(3)}</div><a href="#">Meer</a>`,
    'most of the text, paragraph by paragraph': `${title}${story(0)}${story(1)}<p none>${prose(2)}</p><p none>${prose(3)}</p>`,
    'another tab': `${title}<div class="tab on">${story(0)}${story(1)}</div><div class="tab" none>${story(2)}${story(3)}</div>`,
    'the next items of a list': `${title}<ul><li>${prose(0)}</li><li>${prose(1)}</li><li none>${prose(2)}</li><li none>${prose(3)}</li></ul>`,
    'details that are closed': `${title}${story(0)}${story(1)}<details><div none>${story(2)}${story(3)}</div></details>`,
    'what the search of the browser finds': `${title}${story(0)}${story(1)}<div hidden="until-found"><div none>${story(2)}${story(3)}</div></div>`,
    'what this extension hides': `${title}${story(0)}${story(1)}<div none data-leeslamp-hidden>${story(2)}</div>${story(3)}`,
  }
  for (const [name, markup] of Object.entries(folded)) {
    test(name, () => {
      expect(textsRead(markup).filter(text => text !== 'Meer')).toEqual(article)
    })
  }

  test('an accordion, with its labels', () => {
    const markup = `${title}${story(0)}${story(1)}<h3>Wanneer?</h3><div none>${story(2)}</div>
      <p><button aria-expanded="false">Waarom?</button></p><div none>${story(3)}</div>`
    expect(textsRead(markup)).toEqual([...article.slice(0, 3), 'Wanneer?', prose(2), 'Waarom?', prose(3)])
  })

  test('the rest of a paragraph', () => {
    const rest = `${prose(1)} ${prose(2)}`
    const read = textsRead(
      `${title}${story(0)}${story(3)}<p>Het begin. <span none>${rest}</span> <a href="#">meer</a></p>`,
    )
    expect(read).toContain(rest)
  })
})

describe('an article that its page has yet to show is read', () => {
  const text = `${story(0)}${story(1)}${story(2)}${story(3)}`
  const waiting: Readonly<Record<string, string>> = {
    'with the whole page': `<body none>${title}${text}`,
    'with its title, beside a notice': `<main none>${title}${text}</main><p>${prose(9)} ${prose(9)}</p>`,
    'under its title, beside a notice': `${title}<div none>${text}</div><footer><p>${prose(9)} ${prose(9)}</p></footer>`,
    'streamed by React': `${title}<p>${prose(9)} ${prose(9)}</p><div none id="S:0">${text}</div>`,
    'in a box that is invisible': `<div invisible><main visible>${title}${text}</main></div>`,
  }
  for (const [name, markup] of Object.entries(waiting)) {
    test(name, () => {
      expect(textsRead(markup)).toEqual(expect.arrayContaining(article))
    })
  }
})

test('nothing counts as hidden where nothing is rendered', () => {
  const survey = surveyDocument(pageOf(`${story(0)}${story(1)}<p hidden>${prose(2)}</p>`))
  expect(survey.isUnread.every(value => value === 0)).toBe(true)
})

test('hidden parts that are nested or many are asked about a few times each', () => {
  const many = 300
  const deep = `${'<div invisible>'.repeat(many)}${prose(5)}`
  const wide = `<i none>${prose(6)}</i><b>x</b>`.repeat(many)
  let asked = 0
  const counted = (element: Element): Rendering => {
    asked++
    if (element.hasAttribute('none')) return 'undisplayed'
    return element.hasAttribute('invisible') ? 'invisible' : 'shown'
  }
  surveyDocument(pageOf(`${story(0)}${story(1)}<div>${wide}</div>${deep}`), counted)
  expect(asked).toBeLessThan(5 * many)
})
