import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Article } from '../../domain/article'
import { pluralForm } from '../../i18n/plural'
import type { ReaderSettings } from '../kit/settings'
import { countLeftOut, type LeftOut, takeLeftOut } from './left-out'

interface LeftOutState {
  /** How many blocks may be missing. */
  readonly count: number
  readonly isShown: boolean
  readonly toggle: () => void
}

/**
 * Keeps what extraction left out of an article from its text until it is asked for.
 * @param content where the article stands; to be called after all else that is done to it
 * @param label what a screen reader calls a run of blocks that was taken in
 */
export function useLeftOut(
  content: RefObject<HTMLElement | null>,
  article: Article,
  label: string,
): LeftOutState {
  const leftOut = useRef<LeftOut | null>(null)
  const [isShown, setShown] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article has other blocks.
  useLayoutEffect(() => {
    leftOut.current = content.current && takeLeftOut(content.current)
    setShown(false)
  }, [content, article])
  const toggle = () => {
    if (isShown) leftOut.current?.hide()
    else goTo(leftOut.current?.show(label))
    setShown(!isShown)
  }
  return { count: countLeftOut(article.content), isShown, toggle }
}

function goTo(place: HTMLElement | undefined): void {
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}

interface LeftOutNoteProps extends LeftOutState {
  readonly settings: ReaderSettings
}

/** Says under the text that it may lack something, which one click takes in and another takes out again. */
export function LeftOutNote({ count, isShown, toggle, settings }: LeftOutNoteProps) {
  const { translate, language, direction } = settings
  const form = pluralForm(count, language)
  return (
    <div class="left-out-note" lang={language} dir={direction}>
      <span>{translate(isShown ? `left_out_taken_${form}` : `left_out_missing_${form}`, String(count))}</span>{' '}
      <button type="button" class="button" onClick={toggle}>
        {translate(isShown ? `left_out_hide_${form}` : `left_out_show_${form}`)}
      </button>
    </div>
  )
}
