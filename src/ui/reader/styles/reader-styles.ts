import boundary from '../../kit/boundary.css?inline'
import button from '../../kit/button.css?inline'
import panel from '../../kit/panel.css?inline'
import { withPrivateNames } from '../../kit/private-names'
import tokens from '../../kit/tokens.css?inline'
import embeds from './embeds.css?inline'
import end from './end.css?inline'
import frame from './frame.css?inline'
import states from './states.css?inline'
import text from './text.css?inline'
import uncertain from './uncertain.css?inline'

const kit = [boundary, tokens, button, panel]

/** The reader's whole style sheet. */
export const readerStyles = withPrivateNames([...kit, frame, text, embeds, uncertain, end, states].join('\n'))
