import lamp16 from '../../icons/lamp-16.png?url'
import lamp24 from '../../icons/lamp-24.png?url'
import lamp32 from '../../icons/lamp-32.png?url'
import lampOn16 from '../../icons/lamp-on-16.png?url'
import lampOn24 from '../../icons/lamp-on-24.png?url'
import lampOn32 from '../../icons/lamp-on-32.png?url'
import type { StringName } from '../domain/strings'
import type { View } from '../domain/view'
import { browser } from '../platform/browser'

const lamp = { 16: lamp16, 24: lamp24, 32: lamp32 }
const lampOn = { 16: lampOn16, 24: lampOn24, 32: lampOn32 }

/** What a click on the button does, by the view that it ends. */
const titles: Readonly<Record<View, StringName>> = { reader: 'action_close', tidy: 'action_untidy' }

/**
 * Lights the lamp of a tab that is shown in a view, or puts it out. The browser puts it out by itself when the tab
 * goes elsewhere.
 */
export async function showView(tabId: number, view: View | null): Promise<void> {
  const title = browser.i18n.getMessage(view ? titles[view] : 'action_open')
  await Promise.all([
    browser.action.setIcon({ tabId, path: view ? lampOn : lamp }),
    browser.action.setTitle({ tabId, title }),
  ])
}
