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
  promisingFrom: -1.088,
  base: -1.588,
  weights: {
    articleData: 0.458,
    articleType: 0.684,
    articleWord: 0.533,
    author: 0.483,
    bodyList: -0.943,
    bodySingle: 0.535,
    breaks: -0.103,
    buttons: -0.148,
    date: 0.657,
    dateAtTitle: 0.607,
    drawings: -0.114,
    fields: -0.145,
    figures: 0.175,
    foreignShare: 1.23,
    forumWord: -1.49,
    headlineLinks: -0.124,
    lastWords: 0.0566,
    listWord: -0.563,
    longTitle: 0.263,
    muchTogether: 0.46,
    pressedLinks: -0.202,
    prices: -0.326,
    proseAfterTitle: 0.1,
    proseForHeading: 0.115,
    publishedTime: 0.331,
    serviceWord: -0.818,
    shopWord: -0.849,
    slugWords: 0.064,
    someDates: 0.488,
    togetherCount: 0.299,
    togetherShare: 0.466,
    wideShare: 0.635,
  },
}

/** The second, at what was read of the page. */
export const readModel: ReadModel = {
  base: -0.315,
  weights: { odds: 1.84, byline: 0.6, links: 0.344, manyHeadings: -1.03, priceTags: -0.32, table: 0.994 },
}
