/**
 * The benchmarks that the models are trained on, with the credits that their licences require. CC BY 4.0 requires the
 * author, the work, the licence with its address, and what was changed.
 *
 * @type {readonly (readonly string[])[]} the lines of each benchmark
 */
export const BENCHMARKS = [
  [
    'scrapinghub/article-extraction-benchmark, MIT',
    'https://github.com/scrapinghub/article-extraction-benchmark',
  ],
  [
    'Murrough-Foley/web-content-extraction-benchmark, (c) 2026 Murrough Foley, CC BY 4.0',
    'https://github.com/Murrough-Foley/web-content-extraction-benchmark',
    'https://creativecommons.org/licenses/by/4.0/',
    'Changed: of its pages and truths there are only numbers here that a program drew from them.',
  ],
  ['adbar/trafilatura (its evaluation set), Apache-2.0', 'https://github.com/adbar/trafilatura'],
  ['flairNLP/fundus (its parser tests), MIT', 'https://github.com/flairNLP/fundus'],
]
