import type { Locale } from '../../kit/locale'

/** Tells the user something in passing, in a sentence. */
export interface Announcer {
  /** For a screen reader: what can be seen anyway. */
  readonly say: (text: string) => void
  /** For all: it is shown for a while. */
  readonly show: (text: string) => void
}

/** Draws, into the reader, where announcements come: in the tree before they do, so that a screen reader hears them. */
export function createAnnouncer(
  reader: HTMLElement,
  { language, direction }: Locale,
  signal: AbortSignal,
): Announcer {
  const lineOf = (className: string) => {
    const line = reader.ownerDocument.createElement('p')
    Object.assign(line, { className, role: 'status', lang: language, dir: direction })
    reader.append(line)
    signal.addEventListener('abort', () => line.remove())
    return line
  }
  const said = lineOf('said')
  const shown = lineOf('refusal news')
  shown.addEventListener('animationend', () => shown.replaceChildren())
  return {
    say: text => said.replaceChildren(text),
    show: text => shown.replaceChildren(text),
  }
}
