interface FileButtonProps {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** Lets the user choose a file: the browser's own field, looking like the other buttons. */
export function FileButton({ label, onFile }: FileButtonProps) {
  const handleChange = (field: HTMLInputElement) => {
    const [file] = field.files ?? []
    if (file) onFile(file)
    // Otherwise the same file could not be chosen again after it was corrected.
    field.value = ''
  }
  return (
    <label class="button framed file">
      <input
        type="file"
        accept=".json,application/json"
        aria-describedby="import-intro"
        onChange={event => handleChange(event.currentTarget)}
      />
      {label}
    </label>
  )
}
