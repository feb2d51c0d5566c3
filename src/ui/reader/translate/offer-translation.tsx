import { render } from 'preact'
import { inputGateOf } from '../../../page/input-gate'
import { drawIcon } from '../../kit/draw-icon'
import type { Locale } from '../../kit/locale'
import { onContentChange } from '../tools/on-content-change'
import { TranslatePanel } from './TranslatePanel'
import { showTranslation, type TranslationPlace, translateArticle } from './translation'
import { canTranslate, getTranslator, type TranslatedLanguages, type Translator } from './translator'

const letters =
  'M4 6h9M8.5 4v2M11.5 6c-1 4-3.5 6.5-7 8M6 9c1 2 2.8 3.6 5 4.6M12 20l4.2-10L20.5 20M13.4 17h5.6'

interface TranslationOptions {
  readonly window: Window
  /** The reader's dialog. */
  readonly reader: HTMLDialogElement
  readonly locale: Locale
  readonly report: (when: string, error: unknown) => void
}

/**
 * Offers to translate an article into the language of the interface, where the browser itself can: on the device, so
 * that no text goes anywhere.
 * @returns settles once it is known whether the browser can
 */
export async function offerTranslation(options: TranslationOptions, signal: AbortSignal): Promise<void> {
  const { window, reader, locale } = options
  const sourceLanguage = reader.querySelector<HTMLElement>('.article')?.lang
  const targetLanguage = locale.language
  if (!sourceLanguage || primary(sourceLanguage) === primary(targetLanguage)) return
  const languages = { sourceLanguage, targetLanguage }
  if (!(await canTranslate(window, languages)) || signal.aborted) return
  new OfferedTranslation(options, languages, signal)
}

function primary(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}

class OfferedTranslation {
  private readonly options: TranslationOptions
  private readonly languages: TranslatedLanguages
  private readonly signal: AbortSignal
  private readonly parent: HTMLElement
  private place: TranslationPlace = 'off'
  private status = ''
  private translator: Promise<Translator> | null = null
  private isTranslating = false

  constructor(options: TranslationOptions, languages: TranslatedLanguages, signal: AbortSignal) {
    const { reader, locale } = options
    this.options = options
    this.languages = languages
    this.signal = signal
    this.parent = reader.appendChild(reader.ownerDocument.createElement('div'))
    this.draw()
    const button = buttonFor(reader, locale)
    reader.querySelector('.tools')?.append(button)
    inputGateOf(window).listen(event => isTranslateKey(event, reader) && this.toggle(), signal)
    onContentChange(reader, () => void this.goOn(), signal)
    signal.addEventListener('abort', () => {
      render(null, this.parent)
      for (const part of [button, this.parent]) part.remove()
      void this.translator?.then(translator => translator.destroy()).catch(() => undefined)
    })
  }

  private toggle(): boolean {
    this.options.reader.querySelector<HTMLElement>('#translate')?.togglePopover()
    return true
  }

  private draw(): void {
    const { place, status, languages } = this
    const onPlace = (chosen: TranslationPlace) => {
      this.place = chosen
      this.status = ''
      showTranslation(this.options.reader, chosen)
      this.draw()
      void this.goOn()
    }
    render(
      <TranslatePanel {...{ languages, place, status, onPlace }} locale={this.options.locale} />,
      this.parent,
    )
  }

  private say(status: string): void {
    this.status = status
    this.draw()
  }

  /** Translates each block that has no translation yet, also one that was added to the article later. */
  private async goOn(): Promise<void> {
    const { reader, locale, report } = this.options
    if (this.place === 'off' || this.isTranslating) return
    this.isTranslating = true
    showTranslation(reader, this.place)
    try {
      this.translator ??= this.getTranslator()
      const translator = await this.translator
      if (this.status) this.say('')
      await translateArticle(reader, translator, this.languages.targetLanguage, this.signal)
    } catch (error) {
      this.translator = null
      if (this.signal.aborted) return
      report('translating the article', error)
      this.say(locale.translate('translation_failed'))
    } finally {
      this.isTranslating = false
    }
  }

  private getTranslator(): Promise<Translator> {
    const { window, locale } = this.options
    const percent = new Intl.NumberFormat(locale.language, { style: 'percent' })
    const onProgress = (share: number) =>
      this.say(locale.translate('translation_coming', percent.format(share)))
    onProgress(0)
    return getTranslator(window, this.languages, onProgress, this.signal)
  }
}

/** Not while another panel is open, which has keys of its own and fields to write in. */
function isTranslateKey(event: Event, reader: HTMLDialogElement): boolean {
  if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.type !== 'keydown') return false
  const { key, ctrlKey, metaKey, altKey, isComposing } = event
  if (key.toLowerCase() !== 'l' || ctrlKey || metaKey || altKey || isComposing) return false
  return reader.querySelector('.panel:popover-open:not(#translate)') === null
}

function buttonFor(reader: HTMLElement, { translate, language, direction }: Locale): HTMLButtonElement {
  const button = reader.ownerDocument.createElement('button')
  const name = translate('translation')
  Object.assign(button, { type: 'button', className: 'button', lang: language, dir: direction })
  Object.assign(button, { ariaLabel: name, title: `${name} (L)` })
  button.setAttribute('aria-keyshortcuts', 'L')
  Object.assign(button, { popoverTargetElement: reader.querySelector('#translate') })
  button.append(drawIcon(reader.ownerDocument, letters))
  return button
}
