import { type Theme, themes } from '../../../settings/preferences'

interface SwatchesProps {
  readonly label: string
  readonly chosen: Theme
  readonly nameOf: (theme: Theme) => string
  readonly onChoose: (theme: Theme) => void
}

/** The themes, each shown in its own colours. */
export function Swatches({ label, chosen, nameOf, onChoose }: SwatchesProps) {
  return (
    <fieldset class="themes">
      <legend>{label}</legend>
      <div class="swatches">
        {themes.map(theme => (
          <label key={theme} class={`swatch ${theme}`} title={nameOf(theme)}>
            <input
              type="radio"
              name="theme"
              value={theme}
              aria-label={nameOf(theme)}
              checked={theme === chosen}
              onChange={() => onChoose(theme)}
            />
            <span aria-hidden="true">Aa</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
