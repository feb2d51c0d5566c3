import type { ReadingPlace } from '../domain/landmarks'
import type { ReaderPreferences } from '../domain/preferences'
import type { ReaderProps } from '../reader/Reader'
import type { ReaderView } from '../reader/view'
import type { OpenView } from './open-view'
import type { Reading } from './reading'
import { onRemoval } from './removal'
import type { SessionParts } from './session-parts'

export interface ReaderWishes extends Pick<ReaderProps, 'initialPreferences' | 'onClose' | 'onTidy'> {
  readonly reading: Reading
  readonly onPreferences: (preferences: ReaderPreferences) => void
  /** Where to begin; `null` for the top. */
  readonly place: ReadingPlace | null
  /** What is known of the page by now. */
  readonly view: ReaderView
}

/** Shows a page's article alone. What is not read yet is read once the reader sees that something happens. */
export function showReader(parts: SessionParts, wishes: ReaderWishes): OpenView & { ready: Promise<void> } {
  const { window } = parts
  const { reading, initialPreferences, onClose, onTidy, place, view } = wishes
  const whereabouts = parts.noteWhereabouts(window)
  const lasting = new AbortController()
  const reader = parts.openReader(window.document, {
    view,
    initialPreferences,
    settings: { translate: parts.translate, ...parts.interfaceLanguage() },
    onPreferences: async changed => {
      wishes.onPreferences(changed)
      return await keep(parts, changed)
    },
    onClose,
    onTidy,
  })
  onRemoval(reader.host, onClose, lasting.signal)
  if (place) reader.goTo(place)

  const readLater = async () => {
    if (view.state !== 'opening') return
    await nextPaint(window)
    if (lasting.signal.aborted) return
    reader.show(reading.view())
    if (place) reader.goTo(place)
  }
  return {
    place: reader.place,
    end: () => {
      lasting.abort()
      reader.remove()
      whereabouts.restore()
    },
    ready: readLater(),
  }
}

async function keep(
  { savePreferences, translate }: SessionParts,
  preferences: ReaderPreferences,
): Promise<string | null> {
  const kept = await savePreferences(preferences)
  if (kept === 'kept') return null
  return translate(kept === 'orphaned' ? 'not_saved' : 'storage_refused')
}

function nextPaint(window: Window): Promise<void> {
  return new Promise(resolve => window.requestAnimationFrame(() => window.setTimeout(resolve)))
}
