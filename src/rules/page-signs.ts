import type { PageSigns } from '../domain/page-rules'

const inAddress = (...words: readonly string[]) => words.map(word => `a[href*="${word}"]`).join()
const inMeta = (attribute: string, ...words: readonly string[]) =>
  words.map(word => `meta[${attribute}*="${word}" i]`).join()
const ofBody = (...words: readonly string[]) => words.map(word => `body[class*="${word}" i]`).join()

/**
 * What tells pages apart, by their markup. Class names are those that publishing systems write, shops and forums
 * among them, so that their words are English.
 */
export const pageSigns: PageSigns = {
  present: {
    articleType: ['article', 'blog', 'news', 'post']
      .map(word => `meta[property="og:type"][content*="${word}" i]`)
      .join(),
    publishedTime: [
      inMeta('property', 'publish'),
      inMeta('name', 'publish', 'publicat', 'pubdate', 'pub-date'),
      inMeta('itemprop', 'datepublished'),
      'meta[name="date" i]',
    ].join(),
    author: [inMeta('name', 'author', 'byl'), inMeta('property', 'author')].join(),
    bodySingle: ofBody('single', 'article', 'post', 'story'),
    bodyList: ofBody('archive', 'category', 'tag', 'search', 'collection', 'home', 'product'),
  },
  counted: {
    fields: 'input,select,textarea',
    buttons: 'button',
    figures: 'figure',
    drawings: 'svg',
    breaks: 'br',
    queryLinks: 'a[href*="?"][href*="="]',
    tagLinks: `a[rel~="tag"],${inAddress('/tag/', '/tags/', '/topic/', '/topics/', '/thema/')}`,
    authorLinks: `a[rel~="author"],${inAddress('/author', '/autor', '/by/', '/people/', '/profile', '/staff/', '/redactie')}`,
    contactLinks: 'a[href^="mailto:"],a[href^="tel:"]',
    shareLinks: inAddress(
      'facebook.com/shar',
      'twitter.com/intent',
      'twitter.com/share',
      'x.com/intent',
      'linkedin.com/shar',
      'pin/create',
      'wa.me',
      'whatsapp',
    ),
    cartLinks: inAddress('cart', 'basket', 'checkout', 'wishlist', 'add-to'),
  },
  named: {
    productNames: 'product products sku',
    priceNames: 'price prices pricing',
    cartNames: 'cart basket checkout quantity qty',
    reviewNames: 'review reviews rating ratings star stars',
    authorNames: 'author authors byline',
    commentNames: 'comment comments respond',
    shareNames: 'share sharing social addtoany',
    relatedNames: 'related recommended recommendations',
    cardNames: 'card cards teaser teasers tile tiles grid',
    pitchNames: 'hero cta testimonial testimonials faq clients partners',
    forumNames: 'forum thread topic reply signature poster member',
    manualNames: 'doc docs toc sphinx markdown docusaurus wiki',
    pagerNames: 'pagination pager paging loadmore filter filters facet facets sort',
    entryNames: 'entry post article story hentry single',
    dateNames: 'date published timestamp posted datetime',
    tagNames: 'tag tags category categories',
    leadNames: 'lead standfirst dek subtitle subheadline excerpt',
    captionNames: 'caption figcaption credit',
    letterNames: 'newsletter subscribe',
    crumbNames: 'breadcrumb breadcrumbs',
    sliderNames: 'slider carousel swiper slick',
    foldNames: 'accordion collapse tab tabs',
    buttonNames: 'btn button',
  },
}
