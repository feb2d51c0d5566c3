import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useRestoredFocus } from './useRestoredFocus'

interface SectionProps {
  readonly id: string
  readonly heading: string
  readonly intro: string
  readonly children: ComponentChildren
}

/** A section of the page, with its heading. */
export function Section({ id, heading, intro, children }: SectionProps) {
  const section = useRef<HTMLElement>(null)
  useRestoredFocus(section)
  return (
    <section id={id} ref={section} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      <p class="intro">{intro}</p>
      {children}
    </section>
  )
}
