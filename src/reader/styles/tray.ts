import controls from './controls.css?inline'
import tokens from './tokens.css?inline'
import tray from './tray.css?inline'

/** The tray's whole style sheet. */
export const trayStyles = [tokens, controls, tray].join('\n')
