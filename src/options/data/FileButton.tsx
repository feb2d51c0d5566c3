interface FileButtonProps {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** Has the reader choose a file: the browser's own field, in the looks of the other buttons. */
export function FileButton({ label, onFile }: FileButtonProps) {
  const take = (field: HTMLInputElement) => {
    const [file] = field.files ?? []
    if (file) onFile(file)
    // So that the same file, mended, can be chosen again.
    field.value = ''
  }
  return (
    <label class="button framed file">
      <input
        type="file"
        accept=".json,application/json"
        aria-describedby="import-intro"
        onChange={event => take(event.currentTarget)}
      />
      {label}
    </label>
  )
}
