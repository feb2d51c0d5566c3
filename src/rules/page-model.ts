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
  promisingFrom: -1.12,
  base: -1.55,
  weights: {
    articleData: 0.459,
    articleType: 0.682,
    articleWord: 0.512,
    author: 0.479,
    bodyList: -0.964,
    bodySingle: 0.51,
    breaks: -0.104,
    buttons: -0.147,
    date: 0.639,
    dateAtTitle: 0.602,
    drawings: -0.11,
    fields: -0.142,
    figures: 0.174,
    foreignShare: 1.19,
    forumWord: -1.46,
    headlineLinks: -0.125,
    headlineSlug: 0.338,
    lastWords: 0.0452,
    listWord: -0.557,
    longNumber: -0.235,
    longTitle: 0.253,
    muchTogether: 0.453,
    pressedLinks: -0.205,
    prices: -0.324,
    proseAfterTitle: 0.0986,
    proseForHeading: 0.116,
    publishedTime: 0.33,
    serviceWord: -0.821,
    shopWord: -0.836,
    slugWords: 0.0522,
    someDates: 0.493,
    togetherCount: 0.293,
    togetherShare: 0.459,
    wideShare: 0.64,
  },
}

/** The second, at what was read of the page. */
export const readModel: ReadModel = {
  base: -0.555,
  weights: { odds: 1.82, byline: 0.594, links: 0.365, manyHeadings: -1.06, priceTags: -0.371, table: 1.03 },
}
