import type { ProbeConfig } from '../detection/types'
import type { PageVerdict } from '../domain/page-verdict'
import type { SaveResult } from '../domain/save-result'
import type { View } from '../domain/view'
import type { RuleEdit } from '../site-rules/edit'
import type { SiteOpening } from '../sites/open-mode'

/** What the background tells a page's content script. */
export type ToPage = ToSession | ToProbe

/** What it tells the session in a page. */
export type ToSession =
  | { readonly type: 'toggleReader' }
  /** A view is to be opened: because somebody asked for it, or since the page is an article of a chosen site. */
  | { readonly type: 'openView'; readonly view: View; readonly requestedByUser: boolean }
  /** From the page as it is to the reader, from there to the tidied page, and from there back. */
  | { readonly type: 'nextView' }

/** What was asked of a page that had no session to hear it: what the session that comes is to open. */
export interface PendingOpen {
  readonly view: View
  readonly requestedByUser: boolean
  /** Whether it ends what is left open of an earlier version of the extension, as a click does. */
  readonly isToggle: boolean
}

/** What it tells the probe: the page shows itself under another address, without having been loaded anew. */
type ToProbe = { readonly type: 'addressChanged' }

/** What a page's content script tells the background. */
export type ToBackground =
  /** The view that the page is shown in now, `null` for the page as it is, and how many blocks are hidden in it. */
  | { readonly type: 'viewChanged'; readonly view: View | null; readonly hidden: number }
  /** The script of a view is to be run in the page. Answered once it was, or could not be. */
  | { readonly type: 'viewWanted'; readonly view: View }
  /** A page of a site that opens by itself has come under its address. Answered with a `ProbeConfig` for its probe. */
  | { readonly type: 'pageBegun'; readonly address: string }
  /**
   * Such a page tells in its head that it is an article: what opens it is to be there once its text is. Answered with
   * whether it is there.
   */
  | { readonly type: 'articleComing'; readonly address: string }
  /**
   * What such a page is; `isNew` where it did not come back as it was left, and `isOpening` where it has what it needs
   * to open, or that is on its way.
   */
  | {
      readonly type: 'pageProbed'
      readonly verdict: PageVerdict
      readonly isNew: boolean
      readonly address: string
      readonly isOpening: boolean
    }
  /** How do the articles of the page's site open? Answered with an `OpeningOfSite`, or `null`. */
  | { readonly type: 'siteAsked'; readonly address: string }
  /** They are to open so from now on. Answered with a `ChosenOpening`, or `null`. To be sent right in a click. */
  | { readonly type: 'siteChosen'; readonly address: string; readonly opening: SiteOpening }
  /** The reader's rules are to have this as well. Answered with whether it was `SaveResult`. */
  | { readonly type: 'ruleSaid'; readonly said: RuleEdit }
  /** There is no way to show anything in this page: it is no HTML, or it breaks the very overlay. */
  | { readonly type: 'readerBroke' }

/** What the background answers. Both ends are of one version of the extension, so that nobody needs to look twice. */
export type AnswerTo<Message extends ToBackground> = Message extends { readonly type: 'pageBegun' }
  ? ProbeConfig | null
  : Message extends { readonly type: 'ruleSaid' }
    ? SaveResult
    : unknown

/** Whether a message has the outer form of one of ours. */
export function isMessage(message: unknown): message is { readonly type: unknown } {
  return typeof message === 'object' && message !== null && 'type' in message
}
