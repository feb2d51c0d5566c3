import type { ClutterReason } from '../../domain/clutter'
import type { Translate } from '../../i18n/messages'

/** How much of a heading or selector is quoted. Characters. */
const longestQuote = 60

/** Why a block was hidden, in one sentence. */
export function describeReason(reason: ClutterReason, translate: Translate): string {
  switch (reason.signal) {
    case 'token':
      return translate('tray_why_token')
    case 'selector':
      return translate('tray_why_selector')
    case 'heading':
      return translate('tray_why_heading', quoted(reason.heading))
    case 'choice':
      return translate('tray_why_choice', quoted(reason.heading))
    case 'repeatedCards':
      return translate('tray_why_repeatedCards', String(reason.cards))
    case 'comments':
      return translate('tray_why_comments', String(reason.count))
    case 'arrows':
      return translate('tray_why_arrows')
    case 'picked':
      return translate('tray_why_picked')
    case 'siteRule':
      return translate(`tray_why_${reason.by}`, reason.site)
    case 'place':
      return translate(`tray_why_${reason.position}`)
  }
}

function quoted(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1).trimEnd()}…` : text
}
