import { addTranslation, blocksToTranslate, sourceOf } from './blocks'
import type { Translator } from './translator'

/** Where the translation is shown. */
export const translationPlaces = ['off', 'under', 'instead'] as const

export type TranslationPlace = (typeof translationPlaces)[number]

/** Shows the translations of an article that are there, or none of them. */
export function showTranslation(reader: Element, place: TranslationPlace): void {
  const article = reader.querySelector<HTMLElement>('.article')
  if (article) article.dataset['translation'] = place
}

/**
 * Translates what has no translation yet, one block after the other: first from where the user is reading on, then what
 * is above.
 * @throws what the translator says of the first block that it cannot translate, once it has seen the others
 */
export async function translateArticle(
  reader: Element,
  translator: Pick<Translator, 'translate'>,
  language: string,
  signal: AbortSignal,
): Promise<void> {
  const article = reader.querySelector('.article')
  if (!article) return
  const blocks = blocksToTranslate(article)
  const first = blocks.findIndex(block => block.getBoundingClientRect().bottom > 0)
  const failures: unknown[] = []
  for (const block of [...blocks.slice(Math.max(0, first)), ...blocks.slice(0, Math.max(0, first))]) {
    const text = await translator.translate(sourceOf(block), { signal }).catch((error: unknown) => {
      failures.push(error)
      return null
    })
    if (signal.aborted) return
    if (text !== null) addTranslation(block, text, language)
  }
  if (failures.length > 0) throw failures[0]
}
