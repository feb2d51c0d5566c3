/** Comments and pictures have pagers too, which turn the pages of nothing else. */
const words =
  /comment|cpage|reactie|reply|replies|k[om]+entar|slide|diapo|image|immagin|bild|billed|photo|foto|zdj|galler|galer/gi

/**
 * Whether a link turns the pages of comments or pictures. An article about photographs has such a word in the address of
 * each of its pages.
 */
export function isOtherPager(link: URL, here: URL): boolean {
  const wordsIn = ({ pathname, search }: URL) => (pathname + search).match(words)?.length ?? 0
  return wordsIn(link) > wordsIn(here)
}
