import boundary from '../../kit/boundary.css?inline'
import button from '../../kit/button.css?inline'
import panel from '../../kit/panel.css?inline'
import { withPrivateNames } from '../../kit/private-names'
import ownTheme from '../../kit/themes/own-theme.css?inline'
import tokens from '../../kit/tokens.css?inline'
import embeds from './embeds.css?inline'
import end from './end.css?inline'
import frame from './frame.css?inline'
import pictures from './pictures.css?inline'
import states from './states.css?inline'
import text from './text.css?inline'
import uncertain from './uncertain.css?inline'

const kit = [boundary, tokens, ownTheme, button, panel]

/** The reader's whole style sheet. */
export const readerStyles = withPrivateNames(
  [...kit, frame, text, pictures, embeds, uncertain, end, states].join('\n'),
)
