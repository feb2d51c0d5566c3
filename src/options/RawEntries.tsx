/** Characters. Enough to know it again. */
const longest = 300

/** What cannot be used, as it was written. */
export function Written({ parts }: { readonly parts: readonly unknown[] }) {
  return (
    <ul class="written">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else to be told by, and never move.
        <li key={at}>
          <code dir="ltr">{shorten(JSON.stringify(part) ?? '')}</code>
        </li>
      ))}
    </ul>
  )
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
