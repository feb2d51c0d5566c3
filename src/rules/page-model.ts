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
  hopelessBelow: -2.752,
  promisingFrom: -0.194,
  base: -0.989,
  weights: {
    articleData: 0.212,
    articleType: 0.467,
    articleWord: 0.395,
    author: 0.305,
    authorLinks: 0.00873,
    authorNames: 0.148,
    bodyList: -0.501,
    bodySingle: 0.355,
    breaks: -0.0622,
    buttonNames: -0.0512,
    buttons: -0.0843,
    captionNames: 0.0537,
    cardNames: -0.0235,
    cartLinks: -0.153,
    cartNames: -0.325,
    commentNames: 0.0657,
    contactLinks: 0.0631,
    crumbNames: -0.0164,
    date: 0.42,
    dateAtTitle: 0.386,
    dateNames: 0.0999,
    drawings: -0.0801,
    entryNames: 0.249,
    fields: -0.0955,
    figures: 0.107,
    foldNames: -0.207,
    foreignShare: 0.638,
    forumNames: -0.289,
    forumWord: -1.24,
    headlineLinks: -0.0747,
    lastWords: 0.0323,
    leadNames: -0.0656,
    letterNames: 0.047,
    linksBelow: -0.155,
    linksBeside: -0.00307,
    linksDeeper: -0.0657,
    listWord: -0.47,
    longTitle: 0.229,
    manualNames: 0.271,
    muchTogether: 0.381,
    pagerNames: -0.271,
    pitchNames: -0.0473,
    priceNames: -0.395,
    productNames: -0.212,
    proseAfterTitle: 0.0745,
    proseForHeading: 0.0777,
    publishedTime: 0.224,
    queryLinks: -0.0989,
    relatedNames: 0.0866,
    reviewNames: -0.229,
    serviceWord: -0.691,
    shareLinks: 0.204,
    shareNames: -0.0111,
    shopWord: -0.437,
    sliderNames: -0.0911,
    slugWords: 0.0394,
    someDates: 0.36,
    tagLinks: 0.0452,
    tagNames: -0.00403,
    togetherCount: 0.187,
    togetherShare: 0.472,
    wideShare: 0.577,
  },
}

/** The model of the second look, at the extracted article. */
export const readModel: ReadModel = {
  base: -0.122,
  weights: { odds: 1, byline: 0.376, links: 0.09, manyHeadings: -0.429, table: 0.189 },
}
