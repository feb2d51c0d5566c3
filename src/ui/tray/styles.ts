import controls from '../kit/controls.css?inline'
import tokens from '../kit/tokens.css?inline'
import entries from './entries.css?inline'
import tray from './tray.css?inline'

/** The tray's whole style sheet. */
export const trayStyles = [tokens, controls, entries, tray].join('\n')
