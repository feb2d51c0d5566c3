import controls from './controls.css?inline'
import entries from './entries.css?inline'
import tokens from './tokens.css?inline'
import tray from './tray.css?inline'

/** The tray's whole style sheet. */
export const trayStyles = [tokens, controls, entries, tray].join('\n')
