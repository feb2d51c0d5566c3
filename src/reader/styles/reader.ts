import controls from './controls.css?inline'
import embeds from './embeds.css?inline'
import frame from './frame.css?inline'
import leftOut from './left-out.css?inline'
import states from './states.css?inline'
import text from './text.css?inline'
import tokens from './tokens.css?inline'

/** The reader's whole style sheet. */
export const readerStyles = [tokens, frame, text, controls, embeds, leftOut, states].join('\n')
