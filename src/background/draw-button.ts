import lamp16 from '../../icons/lamp-16.png?url'
import lamp24 from '../../icons/lamp-24.png?url'
import lamp32 from '../../icons/lamp-32.png?url'
import lampOn16 from '../../icons/lamp-on-16.png?url'
import lampOn24 from '../../icons/lamp-on-24.png?url'
import lampOn32 from '../../icons/lamp-on-32.png?url'
import lampReady16 from '../../icons/lamp-ready-16.png?url'
import lampReady24 from '../../icons/lamp-ready-24.png?url'
import lampReady32 from '../../icons/lamp-ready-32.png?url'
import { browser } from '../platform/browser'
import { type ButtonAppearance, badgeColors } from './button-state'

const lamps: Readonly<Record<ButtonAppearance['lamp'], Record<number, string>>> = {
  off: { 16: lamp16, 24: lamp24, 32: lamp32 },
  ready: { 16: lampReady16, 24: lampReady24, 32: lampReady32 },
  on: { 16: lampOn16, 24: lampOn24, 32: lampOn32 },
}

/** Draws the button of a tab. The browser resets it when the tab goes to another page. */
export async function drawButton(tabId: number, { lamp, title, badge }: ButtonAppearance): Promise<void> {
  const { action, i18n } = browser
  await Promise.all([
    action.setIcon?.({ tabId, path: lamps[lamp] }),
    action.setTitle({ tabId, title: title.map(name => i18n.getMessage(name)).join(' ') }),
    action.setBadgeText?.({ tabId, text: badge }),
    action.setBadgeBackgroundColor?.({ tabId, color: badgeColors.ground }),
    action.setBadgeTextColor?.({ tabId, color: badgeColors.text }),
  ])
}
