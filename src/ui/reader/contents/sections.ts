/** A text with fewer subheads is read from its beginning. */
const fewestSections = 3
/** px from the top of the window: where a subhead is read, below the bar. */
const readingLine = 96

/** A subhead of the article, which its list of contents leads to. */
export interface ArticleSection {
  readonly heading: HTMLElement
  readonly words: string
  /** 0 for the highest subheads of this article. */
  readonly depth: number
}

/** The subheads of an article, in order; none where there are too few to be worth a list. */
export function sectionsOf(reader: ParentNode): readonly ArticleSection[] {
  const headings = [...reader.querySelectorAll<HTMLElement>('.content > :is(h2, h3, h4, h5, h6)')]
  const named = headings.filter(({ textContent }) => textContent.trim() !== '')
  if (named.length < fewestSections) return []
  const levelOf = ({ tagName }: Element) => Number(tagName.slice(1))
  const highest = Math.min(...named.map(levelOf))
  return named.map(heading => ({
    heading,
    words: heading.textContent.trim(),
    depth: Math.min(2, levelOf(heading) - highest),
  }))
}

/** The index of the section that is being read; -1 above the first one. */
export function currentSection(sections: readonly ArticleSection[]): number {
  return sections.findLastIndex(({ heading }) => heading.getBoundingClientRect().top <= readingLine)
}

/** Scrolls a section to where it is read. */
export function goToSection({ heading }: ArticleSection): void {
  heading.scrollIntoView({ block: 'start', behavior: 'instant' })
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
