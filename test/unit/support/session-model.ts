import { createPageStyle } from '../../../src/content/session/page-style'
import { createSession } from '../../../src/content/session/session'
import type { SessionDeps } from '../../../src/content/session/types'
import type { OpenView } from '../../../src/content/views/open-view'
import type { ReaderView, TidyView } from '../../../src/content/views/types'
import type { View } from '../../../src/domain/view'
import { defaultPreferences } from '../../../src/settings/preferences'

interface DrawnView {
  readonly view: View
  /** The view's own buttons. */
  readonly close: () => void
  readonly switchTo: () => Promise<boolean>
  ends: number
}

interface Pending {
  readonly settle: (isFine: boolean) => void
}

/** The part of a window that a session uses: its address, and the listeners to its history. */
class PageWindow {
  readonly location = { href: 'https://krant.nl/', hostname: 'krant.nl' }
  readonly document = {}
  readonly listeners = new Map<(event: object) => void, string>()

  addEventListener(
    type: string,
    listener: (event: object) => void,
    { signal }: { readonly signal: AbortSignal },
  ): void {
    this.listeners.set(listener, type)
    signal.addEventListener('abort', () => this.listeners.delete(listener))
  }

  dispatch(type: string): void {
    for (const [listener, its] of [...this.listeners]) if (its === type) listener({ isTrusted: true })
  }
}

/** A session whose views are only counted, and whose scripts and storage answer when they are told to. */
export class SessionModel {
  readonly window = new PageWindow()
  readonly drawn: DrawnView[] = []
  readonly told: (View | null)[] = []
  readonly loads: Pending[] = []
  readonly stored: Pending[] = []
  mostOnScreen = 0
  /** Whether the page has the style of the tidied page. */
  isStyled = false
  /** Whether the next view cannot be drawn. */
  breaksNext = false
  /** What the user asked for and did not get. */
  failed = 0
  /** Articles whose text is watched. */
  watched = 0
  readonly session = createSession(this.deps())

  onScreen(): DrawnView[] {
    return this.drawn.filter(({ ends }) => ends === 0)
  }

  private deps(): SessionDeps {
    const scripts = { reader: this.readerView(), tidy: this.tidyView() }
    // Only what a session with these views uses.
    const deps: Partial<SessionDeps> = {
      loadView: async view => ((await held(this.loads, true, false)) ? scripts[view] : null),
      stylePage: createPageStyle(async isTidied => {
        await null
        this.isStyled = isTidied
        return true
      }),
      probedPage: () => null,
      loadPreferences: () => held(this.stored, defaultPreferences, new Error('no storage')),
      loadSiteType: async () => ({}),
      loadSiteRules: async () => ({ rules: [], faults: [] }),
      onChange: view => this.told.push(view),
      report: () => this.failed++,
    }
    return { ...deps, window: this.window } as unknown as SessionDeps
  }

  private readerView(): ReaderView {
    const begin = () => {
      this.watched++
      const read = () => ({ state: 'article' })
      return { isSlow: () => false, read, isWorthOpening: () => true, stop: () => this.watched-- }
    }
    const show: ReaderView['show'] = ({ onClose, onTidy }) => this.draw('reader', onClose, onTidy)
    return { begin, show } as unknown as ReaderView
  }

  private tidyView(): TidyView {
    const show: TidyView['show'] = ({ onEnd, onReader }) => this.draw('tidy', onEnd, onReader)
    return {
      show,
      list: () => ({ count: () => 0, tell: () => undefined, end: () => undefined }),
      point: show as never,
    }
  }

  private draw(view: View, close: () => void, switchTo: () => Promise<boolean>): OpenView {
    if (this.breaksNext) {
      this.breaksNext = false
      throw new Error('no top layer')
    }
    const drawn: DrawnView = { view, close, switchTo, ends: 0 }
    this.drawn.push(drawn)
    this.mostOnScreen = Math.max(this.mostOnScreen, this.onScreen().length)
    return {
      readingPosition: () => null,
      countHidden: () => 0,
      ready: Promise.resolve(),
      end: () => {
        drawn.ends++
      },
    }
  }
}

/** Waits until it is told how it goes. An error as the other value is thrown. */
function held<Fine, Other>(
  queue: Pending[],
  fine: Fine,
  other: Other,
): Promise<Fine | Exclude<Other, Error>> {
  return new Promise((resolve, reject) => {
    const fail = () => (other instanceof Error ? reject(other) : resolve(other as Exclude<Other, Error>))
    queue.push({ settle: isFine => (isFine ? resolve(fine) : fail()) })
  })
}

/** Lets all promises go on that wait for nothing from outside. */
export async function settled(): Promise<void> {
  for (let ticks = 0; ticks < 50; ticks++) await null
}
