/** Characters: enough to recognize an entry. */
const longest = 300

/** Entries that cannot be used, as they were written. */
export function RawEntries({ entries }: { readonly entries: readonly unknown[] }) {
  return (
    <ul class="written">
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the entries have nothing else to identify them, and never move.
        <li key={at}>
          <code dir="ltr">{shorten(JSON.stringify(entry) ?? '')}</code>
        </li>
      ))}
    </ul>
  )
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
