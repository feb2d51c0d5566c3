import type { PageRules, PageSignals } from '../detection/types'
import { pageModel } from './page-model'

/**
 * What the markup of a page says about it. The class names are those that publishing systems, shops and forums among
 * them, write by themselves, so their words are English.
 */
export const pageSignals: PageSignals = {
  metaPatterns: {
    articleType: '^og:type=.*(?:article|blog|news|post)',
    publishedTime: '^[^=]*(?:publish|publicat|pub-?date)[^=]*=.|^date=.',
    author: '^[^=]*(?:author|byl)[^=]*=.',
    bodySingle: '^body=.*[ _-](?:single|article|post|story)(?:[ _-]|$)',
    bodyList: '^body=.*[ _-](?:archive|category|tag|search|collection|home|product)(?:[ _-]|$)',
  },
  linkPatterns: {
    queryLinks: '\\?.*=',
    tagLinks: '/(?:tags?|topics?|thema)/',
    authorLinks: '/(?:auth?or|by/|people/|profile|staff/|redactie)',
    contactLinks: '^(?:mailto|tel):',
    shareLinks:
      'facebook\\.com/shar|(?:twitter|x)\\.com/(?:intent|share)|linkedin\\.com/shar|pin/create|wa\\.me|whatsapp',
    cartLinks: 'cart|basket|checkout|wishlist|add-to',
  },
  countedTags: {
    fields: 'input select textarea',
    buttons: 'button',
    figures: 'figure',
    drawings: 'svg',
    breaks: 'br',
  },
  classWords: {
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

/** The rules of the first look, which tells articles from other pages. */
export const pageRules: PageRules = { signals: pageSignals, model: pageModel }
