import { onMessageToPage, sendToBackground } from '../messaging/in-page'
import { parseToSession } from '../messaging/to-session'
import { shadowRootOf } from '../platform/page'
import { loadPreferences } from '../platform/preferences'
import { report } from '../platform/report'
import { changeSiteRules, loadSiteRules } from '../platform/site-rules'
import { findLeftover } from './leftover'
import { ownWorld } from './own-world'
import { pageFinder } from './page-finder'
import { createSession, type Session } from './session'
import { createViewLoader } from './views'

function startSession(): Session {
  const session = createSession({
    window,
    finder: pageFinder,
    loadView: createViewLoader(async view => void (await sendToBackground({ type: 'viewWanted', view }))),
    firstLook: () => ownWorld.firstLook ?? null,
    loadPreferences,
    loadSiteRules,
    changeSiteRules,
    report,
    onChange: (view, hidden) => void sendToBackground({ type: 'viewChanged', view, hidden }),
  })
  const shown = async (open: () => Promise<void>) => {
    try {
      await open()
    } catch (error) {
      report('opening a view', error)
      await sendToBackground({ type: 'readerBroke' })
    }
  }
  return {
    toggle: () => shown(session.toggle),
    next: () => shown(session.next),
    open: async (view, isAsked) => {
      if (isAsked) await shown(() => session.open(view, true))
      // Nobody waits for it: whatever breaks, the page simply stays as it is.
      else await session.open(view, false).catch(error => report('opening a page by itself', error))
      ownWorld.curtain?.lift()
    },
    end: session.end,
  }
}

function listen(session: Session): void {
  onMessageToPage(parseToSession, message => {
    if (message.type === 'toggleReader') void session.toggle()
    else if (message.type === 'nextView') void session.next()
    else void session.open(message.view, message.isAsked)
  })
}

/** What is to be done first; `null` for what a click on the lamp does. */
function takeWish(): typeof ownWorld.wish | null {
  const { wish, opensByItself, views } = ownWorld
  ownWorld.wish = undefined
  ownWorld.opensByItself = undefined
  if (wish || !opensByItself) return wish ?? null
  return { view: views?.reader ? 'reader' : 'tidy', isAsked: false }
}

const running = ownWorld.session
const wish = takeWish()
const leftover = running ? null : findLeftover(document, shadowRootOf)
const session = running ?? startSession()
ownWorld.session = session
if (!running) listen(session)
// Taken away, its session ends and gives the page back.
if (leftover && !wish) leftover.remove()
else if (wish) void session.open(wish.view, wish.isAsked)
else void session.toggle()
