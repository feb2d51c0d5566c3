interface CheckBoxProps {
  readonly label: string
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** One thing that is on or off, in a row of its own. */
export function CheckBox({ label, isChecked, onChange }: CheckBoxProps) {
  return (
    <label class="row check">
      <span>{label}</span>
      <input type="checkbox" checked={isChecked} onChange={event => onChange(event.currentTarget.checked)} />
    </label>
  )
}
