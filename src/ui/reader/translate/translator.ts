/** What a browser that can translate on the device itself has in each window. */
interface TranslatorFactory {
  availability(languages: TranslatedLanguages): Promise<string>
  create(options: CreateOptions): Promise<Translator>
}

export interface TranslatedLanguages {
  /** As BCP 47 tags. */
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

interface CreateOptions extends TranslatedLanguages {
  readonly signal: AbortSignal
  readonly monitor: (monitor: EventTarget) => void
}

export interface Translator {
  translate(text: string, options: { readonly signal: AbortSignal }): Promise<string>
  destroy(): void
}

type WithTranslator = Window & { readonly Translator?: TranslatorFactory }

/** A page's frame of this name is found under it too, but never as a property of the window's own. */
function factoryOf(window: WithTranslator): TranslatorFactory | null {
  return Object.hasOwn(window, 'Translator') ? (window.Translator ?? null) : null
}

/** Whether the browser can translate between two languages by itself, at once or after a download. */
export async function canTranslate(window: WithTranslator, languages: TranslatedLanguages): Promise<boolean> {
  const known = await factoryOf(window)
    ?.availability(languages)
    .catch(() => null)
  return known === 'available' || known === 'downloadable' || known === 'downloading'
}

/** Where nothing more of the translator has come for so long, none will: not every build of a browser can get it. ms */
const longestSilence = 60_000

/**
 * Gets the translator, which the browser may have to download first. To be called in answer to the user.
 * @param onProgress hears how much of it has come, 0 to 1
 * @throws what the browser says where it cannot, and where it says nothing for a minute
 */
export async function getTranslator(
  window: WithTranslator,
  languages: TranslatedLanguages,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Translator> {
  const factory = factoryOf(window)
  if (!factory) throw new Error('The browser has no translator.')
  const silence = new AbortController()
  let giveUp: (error: Error) => void = () => undefined
  const silent = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  const wait = () =>
    window.setTimeout(() => {
      silence.abort()
      giveUp(new Error('The browser does not get its translator.'))
    }, longestSilence)
  let timer = wait()
  const monitor = (downloading: EventTarget) =>
    downloading.addEventListener('downloadprogress', event => {
      window.clearTimeout(timer)
      timer = wait()
      if (event instanceof ProgressEvent) onProgress(event.loaded)
    })
  try {
    const both = AbortSignal.any([signal, silence.signal])
    return await Promise.race([factory.create({ ...languages, signal: both, monitor }), silent])
  } finally {
    window.clearTimeout(timer)
  }
}
