import { afterEach, expect, test } from 'vitest'
import { writeEmbed } from '../../../src/domain/embeds'
import type { MessageName } from '../../../src/i18n/messages'
import { readerStrings } from '../../../src/i18n/reader-strings'
import { defaultPreferences } from '../../../src/settings/preferences'
import { drawPanels } from '../../../src/ui/reader/panels/draw-panels'
import { Reader } from '../../../src/ui/reader/Reader'
import type { ReaderState } from '../../../src/ui/reader/state'
import { articleOf } from '../support/article'
import { namedIn, shownBy } from '../support/message-names'
import { locale, mount, translate, unmountAll } from '../support/render'

afterEach(unmountAll)

/** An article with all that the reader draws something of its own for. */
function fullArticle() {
  const article = articleOf(
    '<p>De schippers varen om.</p><figure><a href="https://krant.example/">Kaart</a></figure>',
    {
      publishedTime: '2024-05-24',
      modifiedTime: '2024-05-26',
    },
  )
  const figure = article.content.querySelector('figure')
  const embed = { kind: 'map', player: 'frame', source: 'https://kaart.example/', provider: 'Kaart' } as const
  if (figure) writeEmbed(figure, { ...embed, width: null, height: null })
  return article
}

/** The messages that are read as soon as the reader shows something. */
async function readAtOnce(view: ReaderState): Promise<readonly MessageName[]> {
  const read = new Set<MessageName>()
  const recording: typeof translate = (name, ...values) => {
    read.add(name)
    return translate(name, ...values)
  }
  await mount(
    <Reader
      view={view}
      panels={drawPanels}
      initialPreferences={defaultPreferences}
      locale={{ ...locale, translate: recording }}
      onPreferences={async () => null}
      site="krant.example"
      initialSiteType={{}}
      onSiteType={async () => null}
      onClose={() => undefined}
      onAskSite={async () => null}
      onChooseSite={async () => null}
      onTidy={async () => null}
      onPoint={async () => null}
      initialNews={null}
      onReading={async () => 'read'}
      readingIsKept={() => false}
      onKeepReading={async () => null}
      countOmitted={() => 0}
      onOmitted={async () => null}
    />,
  )
  return [...read]
}

test('an article is shown without a message that the page has to ask for', async () => {
  const read = await readAtOnce({ state: 'article', article: fullArticle() })
  expect(read.length).toBeGreaterThan(0)
  expect(read.filter(name => !readerStrings.includes(name))).toEqual(['embed_load_map'])
})

test('every message that the reader can show is read beforehand', async () => {
  const known = new Set<MessageName>([
    ...readerStrings,
    // A failure and an embed read the messages of their own kind as they are drawn.
    ...namedIn('`failure_${kind}` `failure_${kind}_advice` `failure_${kind}_open` `embed_load_${kind}`'),
    // Drawn only with an answer from the background, which is gone once the extension has been updated.
    ...namedIn("'site_opens' `site_opens_${opening}`"),
    // Handed over with them.
    'language',
  ])
  const shown = ['content/reader-script.ts', 'content/tools-script.ts'].flatMap(shownBy)
  expect(shown.filter(name => !known.has(name))).toEqual([])
})
