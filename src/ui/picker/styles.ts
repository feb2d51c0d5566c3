import controls from '../kit/controls.css?inline'
import tokens from '../kit/tokens.css?inline'
import switches from '../tray/switch.css?inline'
import picker from './picker.css?inline'

/** The style sheet of the picker, which stands in a root of its own. */
export const pickerStyles = [tokens, controls, switches, picker].join('\n')
