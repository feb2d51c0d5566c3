import type { PageClassNames } from '../domain/page-rules'

const wordOf = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`, 'i')

/** Class names that many sites have, since their publishing systems write them. */
export const pageClassNames: PageClassNames = {
  price: 'price',
  bodySingle: wordOf('single|article|post|story'),
  bodyList: wordOf('archive|category|tag|search|collection|home|product'),
  pressedLink: /btn|button|cta/i,
}
