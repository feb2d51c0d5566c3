interface SegmentedControlProps<Option extends string> {
  /** The name of the radio group. */
  readonly group: string
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: Option
  readonly nameOf: (option: Option) => string
  readonly onChoose: (option: Option) => void
}

/** One of a few options, side by side. They are radio buttons, so arrow keys and screen readers work as usual. */
export function SegmentedControl<Option extends string>({
  group,
  label,
  options,
  chosen,
  nameOf,
  onChoose,
}: SegmentedControlProps<Option>) {
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
