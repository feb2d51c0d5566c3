import type { Runtime } from 'webextension-polyfill'
import { pageKinds } from '../domain/page-verdict'
import { views } from '../domain/view'
import { browser } from '../platform/browser'
import { parseRuleEdit } from '../site-rules/edit'
import { siteOpenings } from '../sites/open-mode'
import { isMessage, type ToBackground, type ToPage } from './messages'
import type { Result } from './result'

/** Tells the content scripts in a tab's page something. Fails where there is none that it is for. */
export async function sendToPage(tabId: number, message: ToPage): Promise<Result<null>> {
  try {
    const isHeard = await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
    return isHeard === true ? { ok: true, value: null } : { ok: false, error: 'Nobody heard it.' }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}

/**
 * Hears what content scripts of this extension say, and from which tab.
 * @param hear gives a promise where the page waits for something to be done
 */
export function onMessageToBackground(
  hear: (message: ToBackground, tabId: number) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener((sent: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id
    if (sender.id !== browser.runtime.id || tabId === undefined) return undefined
    const message = parseMessage(sent)
    return message ? hear(message, tabId) : undefined
  })
}

function parseMessage(sent: unknown): ToBackground | null {
  if (!isMessage(sent)) return null
  const { type } = sent
  if (type === 'readerBroke') return { type }
  if (type === 'ruleSaid') return parseSaid(sent)
  if ('address' in sent && isOfAddress(type)) return parseOfAddress(type, String(sent.address), sent)
  if (sent.type === 'pageProbed') return parseProbed(sent)
  if (!('view' in sent)) return null
  const view = views.find(view => view === sent.view) ?? null
  if (sent.type === 'viewWanted') return view ? { type: 'viewWanted', view } : null
  const hidden = 'hidden' in sent && typeof sent.hidden === 'number' ? sent.hidden : 0
  return sent.type === 'viewChanged' ? { type: 'viewChanged', view, hidden } : null
}

function parseSaid(sent: object): ToBackground | null {
  const said = 'said' in sent ? parseRuleEdit(sent.said) : null
  return said && { type: 'ruleSaid', said }
}

const typesOfAddress = ['pageBegun', 'articleComing', 'siteAsked', 'siteChosen'] as const
type TypeOfAddress = (typeof typesOfAddress)[number]

function isOfAddress(type: unknown): type is TypeOfAddress {
  return typesOfAddress.some(known => known === type)
}

function parseOfAddress(type: TypeOfAddress, address: string, sent: object): ToBackground | null {
  if (type !== 'siteChosen') return { type, address }
  const opening = 'opening' in sent ? siteOpenings.find(opening => opening === sent.opening) : undefined
  return opening === undefined ? null : { type, address, opening }
}

function parseProbed(sent: object): ToBackground | null {
  if (!('verdict' in sent && 'isNew' in sent && 'address' in sent)) return null
  const { verdict, isNew, address } = sent
  if (typeof verdict !== 'object' || verdict === null || !('is' in verdict)) return null
  const looksLike = 'looksLike' in verdict ? pageKinds.find(kind => kind === verdict.looksLike) : undefined
  return {
    type: 'pageProbed',
    verdict:
      verdict.is === 'article' ? { is: 'article' } : { is: 'other', looksLike: looksLike ?? 'unknown' },
    isNew: isNew === true,
    address: String(address),
    isOpening: 'isOpening' in sent && sent.isOpening === true,
  }
}
