import boundary from '../kit/boundary.css?inline'
import button from '../kit/button.css?inline'
import panel from '../kit/panel.css?inline'
import { withPrivateNames } from '../kit/private-names'
import tokens from '../kit/tokens.css?inline'
import entries from './entries.css?inline'
import omitted from './omitted.css?inline'
import tray from './tray.css?inline'

/** The tray's whole style sheet. */
export const trayStyles = withPrivateNames([boundary, tokens, button, panel, entries, tray].join('\n'))

/** The style sheet of the list of what is not in an article, beside the reader's own. */
export const omittedStyles = withPrivateNames([entries, omitted].join('\n'))
