import boundary from '../kit/boundary.css?inline'
import button from '../kit/button.css?inline'
import panel from '../kit/panel.css?inline'
import { withPrivateNames } from '../kit/private-names'
import tokens from '../kit/tokens.css?inline'
import picker from './picker.css?inline'
import switches from './switch.css?inline'

/** The picker's whole style sheet. */
export const pickerStyles = withPrivateNames([boundary, tokens, button, panel, switches, picker].join('\n'))
