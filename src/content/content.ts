import { onMessageToPage, sendToBackground } from '../messaging/in-page'
import { shadowRootOf } from '../platform/page'
import { loadPreferences, savePreferences } from '../platform/preferences'
import { report } from '../platform/report'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { hostName, openReader } from '../reader/open'
import { readPage } from './read-page'
import { createSession, type ReaderSession } from './session'
import { noteWhereabouts } from './whereabouts'

/** Under this name the session stands in the extension's own world, so that a second injection finds the first. */
const sessionName = '__leeslampSession'

/** A page of this many elements takes a good half second to read. */
const largePage = 20_000

type World = typeof globalThis & { [sessionName]?: ReaderSession }

function startSession(): ReaderSession {
  const session = createSession({
    window,
    isLarge: document => document.getElementsByTagName('*').length > largePage,
    read: readPage,
    open: openReader,
    noteWhereabouts,
    translate: createTranslate([
      'not_saved',
      'storage_refused',
      'image_missing',
      'left_out_missing_one',
      'left_out_missing_other',
      'left_out_show_one',
      'left_out_show_other',
      'left_out_taken_one',
      'left_out_taken_other',
      'left_out_hide_one',
      'left_out_hide_other',
      'left_out_label',
    ]),
    interfaceLanguage,
    loadPreferences,
    savePreferences,
    report,
    onChange: isOpen => void sendToBackground({ type: 'readerChanged', isOpen }),
  })
  return {
    toggle: async () => {
      try {
        await session.toggle()
      } catch (error) {
        report('opening the reader', error)
        await sendToBackground({ type: 'readerBroke' })
      }
    },
  }
}

/**
 * The reader of a version that has been replaced since. Taken away, its session ends and gives the page back. An
 * element that the page only calls so has no root of ours in it, and stays.
 */
function findLeftover(): Element | null {
  const candidates = [...document.querySelectorAll(`body > ${hostName}`)]
  return candidates.find(candidate => shadowRootOf(candidate)?.querySelector('dialog.reader[open]')) ?? null
}

const world: World = globalThis
const running = world[sessionName]
const leftover = running ? null : findLeftover()
const session = running ?? startSession()
world[sessionName] = session
if (!running) onMessageToPage(() => void session.toggle())
if (leftover) leftover.remove()
else void session.toggle()
