/*
 * Made by a program, not by hand: npm run train-detector -- --data DIR
 *
 * It was trained on pages of public benchmarks:
 * - scrapinghub/article-extraction-benchmark, MIT
 *   https://github.com/scrapinghub/article-extraction-benchmark
 * - Murrough-Foley/web-content-extraction-benchmark, (c) 2026 Murrough Foley, CC BY 4.0
 *   https://github.com/Murrough-Foley/web-content-extraction-benchmark
 *   https://creativecommons.org/licenses/by/4.0/
 *   Changed: of its pages and truths there are only numbers here that a program drew from them.
 * - adbar/trafilatura (its evaluation set), Apache-2.0
 *   https://github.com/adbar/trafilatura
 * - flairNLP/fundus (its parser tests), MIT
 *   https://github.com/flairNLP/fundus
 *
 * Data: 1288 pages, SHA-256 4a85e14c2883055e436e7b31be36dfe453b44da5c9003734f65e221894502a3f
 */
import type { PageModel, ReadModel } from '../detection/types'

/** The model of the first look: what one unit of each feature adds to the log odds that a page is an article. */
export const pageModel: PageModel = {
  hopelessBelow: -3.321,
  promisingFrom: -0.463,
  base: -1.264,
  weights: {
    articleData: 0.313,
    articleType: 0.586,
    articleWord: 0.498,
    author: 0.426,
    authorLinks: 0.02,
    authorNames: 0.186,
    bodyList: -0.699,
    bodySingle: 0.469,
    breaks: -0.0782,
    buttonNames: -0.0775,
    buttons: -0.0966,
    captionNames: 0.0811,
    cardNames: -0.0292,
    cartLinks: -0.16,
    cartNames: -0.399,
    commentNames: 0.127,
    contactLinks: 0.0833,
    crumbNames: 0.0141,
    date: 0.607,
    dateAtTitle: 0.537,
    dateNames: 0.12,
    drawings: -0.107,
    entryNames: 0.318,
    fields: -0.127,
    figures: 0.151,
    foldNames: -0.272,
    foreignShare: 0.924,
    forumNames: -0.39,
    forumWord: -1.63,
    headlineLinks: -0.0937,
    lastWords: 0.0387,
    leadNames: -0.105,
    letterNames: 0.0389,
    linksBelow: -0.184,
    linksBeside: 0.00724,
    linksDeeper: -0.0724,
    listWord: -0.548,
    longTitle: 0.277,
    manualNames: 0.448,
    muchTogether: 0.438,
    pagerNames: -0.311,
    pitchNames: -0.047,
    priceNames: -0.509,
    productNames: -0.212,
    proseAfterTitle: 0.0898,
    proseForHeading: 0.107,
    publishedTime: 0.292,
    queryLinks: -0.125,
    relatedNames: 0.144,
    reviewNames: -0.263,
    serviceWord: -0.997,
    shareLinks: 0.276,
    shareNames: -0.0591,
    shopWord: -0.616,
    sliderNames: -0.0904,
    slugWords: 0.0498,
    someDates: 0.488,
    tagLinks: 0.0788,
    tagNames: -0.0218,
    togetherCount: 0.237,
    togetherShare: 0.509,
    wideShare: 0.648,
  },
}

/** The model of the second look, at the extracted article. */
export const readModel: ReadModel = {
  base: -0.34,
  weights: { odds: 1.71, byline: 0.274, links: 0.212, manyHeadings: -0.745, table: 0.294 },
}
