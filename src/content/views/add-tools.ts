import type { ReaderPreferences } from '../../settings/preferences'
import type { OpenReader } from '../../ui/reader/open-reader'
import { nextPaint } from './next-paint'
import type { LeavePlace } from './tools-types'
import type { ReaderViewDeps, ShowReaderOptions } from './types'

/**
 * Adds to an open reader what the user needs only once they read, after the text.
 * @param ready settles once the text is shown
 * @param signal ends with the reader
 * @returns keeps the place; nothing where the tools did not come, or came too late
 */
export async function addToolsAfter(
  ready: Promise<void>,
  deps: Pick<
    ReaderViewDeps,
    'window' | 'loadTools' | 'translate' | 'interfaceLanguage' | 'secondReader' | 'report'
  >,
  { article, initialPreferences }: Pick<ShowReaderOptions, 'article' | 'initialPreferences'>,
  reader: Pick<OpenReader, 'dialog' | 'show' | 'readingPosition' | 'addPanels'>,
  signal: AbortSignal,
): Promise<LeavePlace | undefined> {
  await ready
  await nextPaint(deps.window)
  const add = await deps.loadTools()
  const dialog = reader.dialog()
  if (signal.aborted || !dialog) return
  if (!add) reader.addPanels(null)
  return add?.({
    window: deps.window,
    reader: dialog,
    locale: { translate: deps.translate, ...deps.interfaceLanguage() },
    signal,
    report: deps.report,
    addPanels: reader.addPanels,
    ownStyle: initialPreferences.ownStyle,
    readingPosition: reader.readingPosition,
    show: reader.show,
    article,
    secondReader: deps.secondReader,
    ...settingsOf(initialPreferences),
    wordCount: () => {
      const view = article.read()
      return initialPreferences.showProgress && view.state === 'article' ? view.article.wordCount : null
    },
  })
}

/** What the user wants the tools to do by themselves, and on paper. */
function settingsOf({ joinPages, followLinks, printLinks, printPictures }: ReaderPreferences) {
  return {
    joinsByItself: joinPages,
    followsLinks: followLinks,
    printing: { links: printLinks, pictures: printPictures },
  }
}
