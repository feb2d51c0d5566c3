import { detectArticle, verdictOf } from '../article/detection/detect-article'
import { onMessageToPage, sendToBackground } from '../messaging/in-page'
import { pageRules } from '../rules/page-rules'
import { drawCurtain } from './curtain'
import { ownWorld } from './own-world'
import { startProbing } from './probing'

// Runs by itself on the sites that the reader chose, before anything of a page is there.

void sendToBackground({ type: 'pageBegun', address: window.location.href })
const { follow, correct } = startProbing({
  window,
  detect: (document, address) => {
    const look = detectArticle(document, new URL(address), pageRules)
    const { odds, looksLike } = look
    ownWorld.firstLook = { odds, refuse: () => correct({ is: 'other', looksLike }) }
    return verdictOf(look, pageRules.model)
  },
  drawCurtain: document => {
    ownWorld.curtain = drawCurtain(document)
    return ownWorld.curtain
  },
  tell: async (verdict, isNew) => {
    const { session } = ownWorld
    ownWorld.opensByItself = isNew && verdict.is === 'article'
    const { href: address } = window.location
    await sendToBackground({ type: 'pageProbed', verdict, isNew, address, hasSession: session !== undefined })
    ownWorld.opensByItself = undefined
  },
  leave: () => ownWorld.session?.end(),
})
onMessageToPage(({ type }) => (type === 'addressChanged' ? { type } : null), follow)
