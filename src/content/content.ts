import { onMessageToPage, sendToBackground } from '../messaging/in-page'
import { shadowRootOf } from '../platform/page'
import { loadPreferences } from '../platform/preferences'
import { report } from '../platform/report'
import { changeSiteRules, loadSiteRules } from '../platform/site-rules'
import { findLeftover } from './leftover'
import { pageFinder } from './page-finder'
import { createSession, type Session } from './session'
import { createViewLoader } from './views'

/** Under this name the session stands in the extension's own world, so that a second injection finds the first. */
const sessionName = '__leeslampSession'

type World = typeof globalThis & { [sessionName]?: Session }

function startSession(): Session {
  const session = createSession({
    window,
    finder: pageFinder,
    loadView: createViewLoader(view => sendToBackground({ type: 'viewWanted', view })),
    loadPreferences,
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
