interface ChoiceProps<Option extends string> {
  /** The name of the radio group. */
  readonly group: string
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: Option
  readonly nameOf: (option: Option) => string
  readonly onChoose: (option: Option) => void
}

/** One of a few, side by side. Radio buttons underneath, so arrows and screen readers work as everywhere. */
export function Choice<Option extends string>({
  group,
  label,
  options,
  chosen,
  nameOf,
  onChoose,
}: ChoiceProps<Option>) {
  return (
    <fieldset class="row">
      <legend>{label}</legend>
      <span class="segments">
        {options.map(option => (
          <label key={option}>
            <input
              type="radio"
              name={group}
              value={option}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            {nameOf(option)}
          </label>
        ))}
      </span>
    </fieldset>
  )
}
