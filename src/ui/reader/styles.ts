import controls from '../kit/controls.css?inline'
import tokens from '../kit/tokens.css?inline'
import embeds from './styles/embeds.css?inline'
import frame from './styles/frame.css?inline'
import leftOut from './styles/left-out.css?inline'
import states from './styles/states.css?inline'
import text from './styles/text.css?inline'

/** The reader's whole style sheet. */
export const readerStyles = [tokens, frame, text, controls, embeds, leftOut, states].join('\n')
