import { onMessageToPage, sendToBackground } from '../messaging/in-page'
import { shadowRootOf } from '../platform/page'
import { loadPreferences, savePreferences } from '../platform/preferences'
import { report } from '../platform/report'
import { changeSiteRules, loadSiteRules } from '../platform/site-rules'
import { createTranslate, interfaceLanguage } from '../platform/strings'
import { openReader } from '../reader/open'
import { startPicker } from '../reader/picker/start'
import { openTray } from '../reader/tray/open'
import { earlyStrings } from './early-strings'
import { findLeftover } from './leftover'
import { readPage, selectorsOf, tidyThisPage } from './read-page'
import { createSession, type Session } from './session'
import { noteWhereabouts } from './whereabouts'

/** Under this name the session stands in the extension's own world, so that a second injection finds the first. */
const sessionName = '__leeslampSession'

/** A page of this many elements takes a good half second to read. */
const largePage = 20_000

type World = typeof globalThis & { [sessionName]?: Session }

function startSession(): Session {
  const session = createSession({
    window,
    isLarge: document => document.getElementsByTagName('*').length > largePage,
    read: readPage,
    openReader,
    tidy: tidyThisPage,
    openTray,
    startPicker,
    selectorsOf,
    noteWhereabouts,
    translate: createTranslate(earlyStrings),
    interfaceLanguage,
    loadPreferences,
    savePreferences,
    loadSiteRules,
    changeSiteRules,
    report,
    onChange: view => void sendToBackground({ type: 'viewChanged', view }),
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

const world: World = globalThis
const running = world[sessionName]
const leftover = running ? null : findLeftover(document, shadowRootOf)
const session = running ?? startSession()
world[sessionName] = session
if (!running) onMessageToPage(() => void session.toggle())
// Taken away, its session ends and gives the page back.
if (leftover) leftover.remove()
else void session.toggle()
