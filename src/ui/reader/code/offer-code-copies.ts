import type { Locale } from '../../kit/locale'
import { usersEvents } from '../../kit/users-events'
import type { Announcer } from '../tools/announce'
import { onContentChange } from '../tools/on-content-change'
import { writeClipboard } from './write-clipboard'

/** For so long a button says that it has copied. ms */
const saidFor = 2500

interface CodeCopyOptions {
  /** The reader's dialog. */
  readonly reader: HTMLDialogElement
  readonly locale: Locale
  readonly announcer: Announcer
}

/** Adds to each code of an article a button that copies it, and to what the reader shows later. */
export function offerCodeCopies(options: CodeCopyOptions, signal: AbortSignal): void {
  const { reader } = options
  const offer = () => {
    for (const code of reader.querySelectorAll<HTMLElement>('.content pre')) {
      if (code.parentElement?.className !== 'code' && code.textContent.trim() !== '') addButton(code, options)
    }
  }
  offer()
  onContentChange(reader, offer, signal)
}

/** Beside the code, with which it would scroll; and without a text of its own, which would be the article's. */
function addButton(code: HTMLElement, { reader, locale, announcer }: CodeCopyOptions): void {
  const { translate, language } = locale
  const button = code.ownerDocument.createElement('button')
  Object.assign(button, { type: 'button', className: 'button code-copy', lang: language })
  const label = (text: string) => {
    button.dataset['label'] = text
    button.ariaLabel = text
  }
  label(translate('code_copy'))
  const box = code.ownerDocument.createElement('div')
  box.className = 'code'
  code.replaceWith(box)
  box.append(code, button)
  const copy = async () => {
    const isCopied = await writeClipboard(code.textContent, reader)
    if (!isCopied) return announcer.show(translate('code_copy_failed'))
    announcer.say(translate('code_copied'))
    label(translate('code_copied'))
    setTimeout(() => {
      label(translate('code_copy'))
      announcer.say('')
    }, saidFor)
  }
  button.addEventListener('click', event => event === usersEvents.click && void copy())
}
