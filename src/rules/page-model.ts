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
import type { PageModel, ReadModel } from '../domain/page-rules'

/** The first look: what one unit of each feature adds to the log of the odds that a page is an article. */
export const pageModel: PageModel = {
  promisingFrom: -0.623,
  base: -1.37,
  weights: {
    articleData: 0.316,
    articleType: 0.638,
    articleWord: 0.495,
    author: 0.51,
    authorLinks: 0.0316,
    authorNames: 0.00638,
    bodyList: -0.681,
    bodySingle: 0.386,
    breaks: -0.099,
    buttonNames: -0.125,
    buttons: -0.0847,
    captionNames: 0.0365,
    cardNames: -0.00759,
    cartLinks: -0.119,
    cartNames: -0.155,
    commentNames: 0.0184,
    contactLinks: 0.0782,
    crumbNames: -0.000441,
    date: 0.619,
    dateAtTitle: 0.535,
    dateNames: -0.0176,
    drawings: -0.0956,
    entryNames: 0.0711,
    fields: -0.106,
    figures: 0.148,
    foldNames: -0.0971,
    foreignShare: 0.925,
    forumNames: -0.101,
    forumWord: -1.61,
    headlineLinks: -0.0702,
    lastWords: 0.0405,
    leadNames: -0.112,
    letterNames: -0.0373,
    linksBelow: -0.176,
    linksBeside: 0.0188,
    linksDeeper: -0.0708,
    listWord: -0.636,
    longTitle: 0.283,
    manualNames: 0.215,
    muchTogether: 0.414,
    pagerNames: -0.136,
    pitchNames: 0.0172,
    priceNames: -0.142,
    productNames: -0.0513,
    proseAfterTitle: 0.0904,
    proseForHeading: 0.107,
    publishedTime: 0.368,
    queryLinks: -0.113,
    relatedNames: 0.102,
    reviewNames: -0.0472,
    serviceWord: -0.904,
    shareLinks: 0.292,
    shareNames: -0.0115,
    shopWord: -0.611,
    sliderNames: -0.00527,
    slugWords: 0.0542,
    someDates: 0.513,
    tagLinks: 0.0961,
    tagNames: -0.0322,
    togetherCount: 0.249,
    togetherShare: 0.487,
    wideShare: 0.644,
  },
}

/** The second, at what was read of the page. */
export const readModel: ReadModel = {
  base: -0.398,
  weights: { odds: 1.71, byline: 0.356, links: 0.214, manyHeadings: -0.744, table: 0.331 },
}
