import button from '../kit/button.css?inline'
import controls from '../kit/controls.css?inline'
import keys from '../kit/keys.css?inline'
import panel from '../kit/panel.css?inline'
import swatches from '../kit/swatches.css?inline'
import tokens from '../kit/tokens.css?inline'
import embeds from './styles/embeds.css?inline'
import frame from './styles/frame.css?inline'
import leftOut from './styles/left-out.css?inline'
import states from './styles/states.css?inline'
import text from './styles/text.css?inline'

const kit = [tokens, button, panel, controls, swatches, keys]

/** The reader's whole style sheet. */
export const readerStyles = [...kit, frame, text, embeds, leftOut, states].join('\n')
