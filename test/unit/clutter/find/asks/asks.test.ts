import '../../../support/standard-dom'

import { describe, expect, test } from 'vitest'
import { findAsks } from '../../../../../src/clutter/find/asks/asks'
import { createPageContext } from '../../../../../src/clutter/find/page-context'
import { pageOf, paragraphs } from '../../../support/page'

/** The texts of what asks in a page with this markup between the paragraphs of its article. */
function asksIn(markup: string): string[] {
  const page = createPageContext(
    pageOf(
      `<h1>De sluis van het dorp wordt hersteld</h1><div>${paragraphs(2)}${markup}${paragraphs(2, 2)}</div>`,
    ),
  )
  return findAsks(page).map(
    ({ number }) => page.survey.elements[number]?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  )
}

describe('what asks is found', () => {
  test.each([
    [
      'a choice',
      '<div><h2>Kies je postvak</h2><p>Je kunt dit één keer kiezen.</p><label><input type="radio"> Oud</label><label><input type="radio"> Nieuw</label><button>Bewaar</button></div>',
    ],
    [
      'a question with two buttons',
      '<div><div>Berichten ontvangen?</div><div>Alleen bij groot nieuws.</div><button>Nee</button> <button>Ja</button></div>',
    ],
    [
      'a field below its heading',
      '<div><h3>Elke ochtend het nieuws</h3><form><p>In je postvak, om zes uur.</p><input type="email"><button>Meld aan</button></form></div>',
    ],
    [
      'a login',
      '<div><p>Inloggen</p><p>Log in om stukken te bewaren.</p><input type="text"><input type="password"><button>In</button></div>',
    ],
    [
      'a dialog',
      '<div role="dialog"><p>Een kleine bijdrage helpt ons verder.</p><a href="#" role="button">Geef</a></div>',
    ],
    [
      'a plea with a button',
      '<div class="x"><h3>Steun ons</h3><p>Onafhankelijk nieuws kost geld. Geef wat je kunt.</p><button>Geef</button></div>',
    ],
    [
      'one sentence with a button',
      '<div><p>We sturen je een bericht bij groot nieuws.</p><div><button>Ja</button></div></div>',
    ],
  ])('%s', (_, markup) => {
    const [found, ...more] = asksIn(markup)
    expect(more).toEqual([])
    expect(found).toBe(pageOf(markup).body.textContent?.replace(/\s+/g, ' ').trim())
  })

  test('the same words in several places', () => {
    const placeholder = '<p>Om dit te tonen vragen we je toestemming. <button>Geef toestemming</button></p>'
    expect(asksIn(placeholder.repeat(3))).toHaveLength(3)
  })
})

describe('the article stays', () => {
  test.each([
    ['a word in a button', '<p>De <button>sluis</button> is van hout.</p>'],
    ['a paragraph with the mark of a note', '<p>De sluis is van hout en van ijzer. <button>1</button></p>'],
    [
      'a question that opens its answer',
      '<div><button>Hoe lang duurt het?</button><div>Een maand, volgens de gemeente.</div></div>'.repeat(3),
    ],
    ['a heading with a button beside it', '<div><h2>De bouw van de sluis</h2><button>Bewerk</button></div>'],
    [
      'ingredients to tick off',
      '<div><h3>Wat je nodig hebt</h3><label><input type="checkbox"> twee eieren</label><label><input type="checkbox"> een ui</label></div>',
    ],
    [
      'code to copy',
      '<div><p>Voer dit uit in een venster:</p><pre>npm start</pre><button>Kopieer</button></div>',
    ],
    [
      'a picture to enlarge',
      '<div><img src="a.jpg"><p>De sluis in het voorjaar</p><button>Vergroot</button></div>',
    ],
    [
      'short entries to share',
      [1, 2, 3]
        .map(at => `<div><p>Deur ${at} is geplaatst, zegt de gemeente.</p><button>Deel</button></div>`)
        .join(''),
    ],
    [
      'a player at each line of a conversation',
      '<div><button>Speel af</button><span>Wij gaan hier niet weg.</span></div>'.repeat(2),
    ],
    [
      'short sections with a button',
      '<section><h2>Met de bus</h2><p>Lijn drie stopt bij de sluis.</p><button>Kaart</button></section>' +
        `<section><h2>Te voet</h2>${paragraphs(1, 30)}</section>`,
    ],
  ])('%s', (_, markup) => {
    expect(asksIn(markup)).toEqual([])
  })
})
