import controls from './controls.css?inline'
import picker from './picker.css?inline'
import switches from './switch.css?inline'
import tokens from './tokens.css?inline'

/** The style sheet of the picker, which stands in a root of its own. */
export const pickerStyles = [tokens, controls, switches, picker].join('\n')
