/*
 * Made by a program, not by hand: npm run train -- --data DIR
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
 * Data: 1004 pages, SHA-256 5c7fb2de531a20765aafc9d7d46ad585f567efca2a8769663d81db2271b20b2c
 * Seed: 1
 */
import type { PassageModel } from '../domain/passage-model'

export const passageModel: PassageModel = {
  features: [
    { name: 'words', limits: [2.197, 2.303, 2.565, 2.708, 3.045, 3.178, 3.296, 3.401, 4.111, 4.277] },
    {
      name: 'length',
      limits: [
        3.497, 3.714, 4.331, 4.477, 4.615, 4.736, 4.99, 5.106, 5.215, 5.517, 5.609, 5.714, 5.823, 6.098,
      ],
    },
    { name: 'wordLength', limits: [3, 4, 4.625, 5, 5.556, 5.728, 6, 6.065, 6.25, 6.333, 6.885, 7.667] },
    { name: 'linkShare', limits: [0, 0.1172, 0.2364, 0.6786] },
    { name: 'boldShare', limits: [0, 0.04731, 0.2093, 0.5769] },
    { name: 'italicShare', limits: [0, 0.05882] },
    { name: 'commas', limits: [0, 0.03774, 0.07792, 0.1111, 0.1351, 0.1818] },
    { name: 'digits', limits: [0.005848, 0.05463, 0.1379] },
    { name: 'capitals', limits: [0.02154, 0.02381, 0.03125, 0.04151, 0.06667, 0.07143, 0.125, 0.1429] },
    { name: 'opens', limits: [1.5, 4.5, 6.5] },
    { name: 'endsSentence', limits: [0.5] },
    { name: 'block', limits: [1.5, 2.5, 3.5, 5.5, 6.5, 7.5, 9.5] },
    { name: 'repeats', limits: [1.5, 3.5, 4.5] },
    { name: 'line', limits: [0.5, 1.5] },
    { name: 'credit', limits: [0.5] },
    { name: 'description', limits: [0.5] },
    { name: 'hidden', limits: [0.5] },
    { name: 'caption', limits: [0.5] },
    { name: 'aside', limits: [0.5] },
    { name: 'form', limits: [0.5] },
    { name: 'table', limits: [0.5] },
    { name: 'list', limits: [0.5] },
    { name: 'quote', limits: [0.5] },
    { name: 'inArticle', limits: [0.5] },
    { name: 'inMain', limits: [0.5] },
    { name: 'inBody', limits: [0.5] },
    { name: 'articles', limits: [0.5, 1.5, 2.5, 4.5, 6.5, 9.5, 16.5, 19.5] },
    { name: 'sameArticle', limits: [1.5] },
    { name: 'part', limits: [0.5, 1.5, 2.5] },
    { name: 'aboveCore', limits: [0.5, 1.5, 4.5] },
    { name: 'aboveCoreBefore', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 8.5, 13.5] },
    { name: 'aboveCoreAfter', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 12.5] },
    { name: 'stepsFromCore', limits: [1.5, 2.5, 3.5, 5.5, 9.5, 10.5, 14.5] },
    {
      name: 'coreShare',
      limits: [0.1042, 0.1346, 0.2007, 0.4228, 0.5541, 0.629, 0.6786, 0.7344, 0.865, 0.9541, 0.9642, 0.9717],
    },
    { name: 'branchLinkShare', limits: [0.0179, 0.1111, 0.1953, 0.4412, 0.8352] },
    {
      name: 'branchParagraphs',
      limits: [
        0, 0.0156, 0.01857, 0.02233, 0.02734, 0.03271, 0.04514, 0.05229, 0.08264, 0.09963, 0.1435, 0.2439,
        0.3581, 0.6088,
      ],
    },
    { name: 'branchRepeats', limits: [1.099, 1.609, 2.197, 2.303, 2.485, 3.091, 3.714, 4.007, 4.663] },
    { name: 'aboveContainer', limits: [1.5, 2.5, 3.5, 6.5] },
    { name: 'stepsFromContainer', limits: [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 16.5] },
    {
      name: 'containerShare',
      limits: [0.8819, 0.9091, 0.9285, 0.961, 0.9667, 0.9719, 0.9794, 0.9841, 0.9966],
    },
    { name: 'limbLinkShare', limits: [0.01419, 0.0191, 0.08364, 0.1471, 0.2701] },
    {
      name: 'limbParagraphs',
      limits: [0, 0.00849, 0.02082, 0.02548, 0.03091, 0.0429, 0.06977, 0.0843, 0.1209, 0.1911, 0.351, 0.6419],
    },
    { name: 'alikeInCore', limits: [0] },
    { name: 'alikeInContainer', limits: [0, 0.9747] },
    { name: 'alikeParagraphs', limits: [0, 0.9574] },
    { name: 'alikeLinkShare', limits: [0.08935, 0.8438] },
    {
      name: 'alikeShare',
      limits: [
        0.007289, 0.009316, 0.01213, 0.01969, 0.03383, 0.04224, 0.08039, 0.1123, 0.1406, 0.169, 0.1894,
        0.2382, 0.381, 0.41, 0.417, 0.469, 0.5538, 0.6637, 0.7887,
      ],
    },
    {
      name: 'alikeCount',
      limits: [0.8959, 1.242, 1.498, 1.701, 2.138, 2.35, 2.674, 2.917, 3.068, 3.113, 3.157, 3.238],
    },
    {
      name: 'alikeWords',
      limits: [1.859, 2.428, 2.565, 2.727, 3.08, 3.357, 3.631, 3.68, 3.904, 4.081, 4.322],
    },
    { name: 'boxParagraphs', limits: [0.008981, 0.06366, 0.09524, 0.629, 0.7669] },
    {
      name: 'boxLength',
      limits: [
        2.892, 3.961, 4.078, 4.164, 4.267, 4.395, 4.45, 4.533, 4.627, 4.718, 4.826, 4.878, 4.936, 4.988,
        5.108, 5.252, 5.961,
      ],
    },
    { name: 'boxLinkShare', limits: [0.02257] },
    { name: 'boxPictures', limits: [0.03743, 0.04882, 0.1, 0.1519, 0.2, 0.3206] },
    {
      name: 'outerParagraphs',
      limits: [0.01798, 0.1238, 0.2587, 0.5604, 0.7909, 0.8324, 0.9687, 0.9912, 0.9956],
    },
    { name: 'outerParagraphShare', limits: [0.1182, 0.3235] },
    { name: 'outerLinkShare', limits: [0.06026, 0.1007, 0.1341, 0.2346, 0.3304] },
    { name: 'outmostLinkShare', limits: [0.0215, 0.2596, 0.3116, 0.4473] },
    { name: 'wordsOne', limits: [1.609, 2.398, 2.708, 3.219, 4.454] },
    { name: 'wordsTwo', limits: [0.6931, 1.099, 1.609, 1.792, 2.485, 3.497] },
    { name: 'wordsNext', limits: [3.761, 3.97] },
    { name: 'wordsNextButOne', limits: [1.099, 2.197, 2.398, 4.094] },
    { name: 'linkShareBefore', limits: [0, 0.02811, 0.07605, 0.9322] },
    { name: 'linkShareAfter', limits: [0, 0.1667, 0.4043] },
    { name: 'rankBefore', limits: [1.5, 3.5] },
    { name: 'rankAfter', limits: [0.5, 2.5] },
    { name: 'windowLinkShare', limits: [0.05134, 0.1072, 0.126, 0.1533] },
    {
      name: 'nextLinkShare',
      limits: [0, 0.01684, 0.02932, 0.05287, 0.07514, 0.1064, 0.1687, 0.2206, 0.4386],
    },
    { name: 'besideCore', limits: [-0.5, 0.5] },
    { name: 'pastFirst', limits: [-30, -14, 5, 7, 12, 24, 46, 51, 57] },
    { name: 'pastLast', limits: [-60, -41, -25, -22, -16, -14, -9, -2, 0, 5, 23] },
    { name: 'coreParagraphs', limits: [1.5, 3.5, 4.5, 5.5, 23.5, 24.5] },
    { name: 'passagesPastTitle', limits: [0, 5, 8, 11, 16, 36, 49, 59] },
    {
      name: 'wordsPastTitle',
      limits: [0, 4.078, 5.118, 5.375, 5.591, 5.914, 6.548, 6.822, 6.899, 6.975, 7.209, 7.279],
    },
    {
      name: 'paragraphsBefore',
      limits: [0, 0.203, 0.2324, 0.3524, 0.4192, 0.6118, 0.6341, 0.6606, 0.6923, 0.8645],
    },
    { name: 'paragraphsAfter', limits: [0.1224, 0.1542, 0.2147, 0.3754, 0.5393, 0.6595, 0.8554, 0.8801] },
    { name: 'pageWords', limits: [6.609, 6.812, 6.932, 7.1, 7.326, 7.41, 7.456, 7.509, 7.551, 7.744, 7.824] },
    { name: 'paragraphShare', limits: [0.6526, 0.6937, 0.7309, 0.7359, 0.7473, 0.779, 0.8275] },
    { name: 'pictureAfter', limits: [0.5, 1.5] },
    { name: 'afterClutter', limits: [0.5, 1.5, 12.5] },
    { name: 'sectionLinkShare', limits: [0, 0.007545, 0.04577, 0.05954, 0.07377, 0.1112, 0.2277, 0.46] },
    { name: 'sectionParagraphs', limits: [0.1667, 0.2, 0.25, 0.3333, 0.6667, 0.9792] },
    { name: 'sectionPlace', limits: [0.5, 1.5, 2.5, 5.5, 7.5, 10.5, 12.5, 15.5, 23.5] },
    { name: 'titlesBefore', limits: [0.5, 2.5, 4.5] },
    { name: 'headingsBefore', limits: [0.5, 1.5, 8.5, 10.5, 12.5, 14.5, 15.5, 17.5, 18.5, 19.5] },
    { name: 'toLastParagraph', limits: [5.5, 7.5, 9.5, 11.5, 13.5, 15.5, 16.5, 17.5] },
    { name: 'toNextParagraph', limits: [1.5, 3.5, 4.5, 7.5, 8.5, 11.5, 20.5, 21.5, 23.5] },
  ],
  base: 1.2468,
  leafScale: 0.0034108,
  trees:
    'LzIARhIAAAA3GwAAIQAALx4SMwAAAAAzNAAARgAALTgbAAAAHVQyAAAbAAAAMx5HACIAAABGJwAzAAAAHhsdAgAAAEgAKAAAAgAAMykkAAAAHh0pAAAAIAAAJU9JAAAADEkjAAAbAAAAVk82AAA3AAQAAE8eAAAAC1UdAAAASDAAADUlAAAACx4AAA1IJwAANQAAJwAALwxIAEQAAABFBAAAGwAAJzcbAAACAAAnHUMAAAAADCsAGw0AADMAABUAGwAALwxIACcAAAAkKAAAKQAACysAGwAAMxsgAAAAQwAALzIQAAAlAAAlBAAALwAATzAQAAASLgAAACUAJAAAEiYNJAAAOQAAQQBGAAAALy8ADRMAAAAlBAAALwAALwweLwAACQAAAFQAMQAACx0gAAAATwIAAAwxAAAAQgswABsAAEUnAAAbAAAADR0zUAAAHgAAAFBLAAAAKCooABgAAEoAADAAQwAAKRswADUAACgAACwAEQAAIwsCUAAAIQAAEyEAAAAAEk9JACIAADNFAAAsAAAADR0TJQAAAABQJAAAUgAAHUkhSQAASwAAMTMAAAAATzAgAABHIwAAIAAAUgAATzAQRQAAAEghAAAxAAAAEkkjRAAAMQAAMSIAAAAAElAbRAAAHwAAMAAWAAAAGzAgKgAAJQAAACAZAAAADSoxAAAyPwAAAgAAKgAAEi8CUQAAAEkjAAA1AAAAMABSVCIAAAEAACoAKQAAEkIiIgAAJQAAJiQAAAAALwxITQAAGQAAAAYkAAAARwAnKhsAAAAwKgAAOQAAE0MvNgAAVAAAMy8AAAAAJxUBMAAATAAAAFJAAAAANVImRwAARgAAQxsAAAAARx8MAAAABEtMAAAbAAAAEDAiRAAAABFMAAAACQAAKBtLAAAoAEsAADAABgAAEw4KIQAACAAAAFAAADVQRwBHAAAAAQAwLwAAAA1LSAAWAAAvJQAABQAAAAQJDUgAAABSADoAAFIAADVCRx8AAEYAAAABIgAAAA5SMDkAAEwAADAwAAAAABIOIzcAAFIAAAA9VQAAACkGKCgAACQAAAAIMwAAAA4xJyoAACUAAEYAJwAAACgbJQBMAAAtAAAbRAAAADUwACcGAABSAABJAgAAAEgCAABLUgAAGRoAAEwAAAowAgAASTAAAEUAAC8AAEszAAAnHQ0AAABVAA0AAEcFAABHLwAvAAAiADEAAEcAJkcCAAARAABNKgAAAChFO0AAAAAoABsAACgAAEtGAEMAAFIwADoAAE0AAAw+RwAJAAAwACwAAC8AABMlEh8AAB8AADEqAAAAAEkCAABJLwAARxsAABsAABNHTwBCAABMCQAARwAAAB0EDUkAADAAAFIASAAAACckBgoAADEAAAAgMAAAABITQwsAADMAAFAAADYAAAQlJyUAACUAAEUAAFYAACdRMy8AAFEAAC8AACAAABIXFQQAAE8AAABWAEQAADVSABdDAAAAB0o/AAAAAA4NBigAADMAAAwAKAAAACIAIhxVAABKAAATKgAAABAzTTMAAEoAAAdHAAAAABMoSSEAACgAAEYAJwAAAEw4PEkAAAAASQwAAFYAACwqAwAAUQAACg4AACUAADESDUoAAFAAAABMACEAAFYARzgAOQAAJyQAAEwAABAxPg4AAEoAAD49AAAAADVWAQAAS1IAABEAACAAAAofHx8AAE0AAEwAVQAAAEcvAAARJBsAAAEAACcAADBFOQAAAFQkMAAAADoAABAiACJDAABUAAAdADsAAA41NjEAAAIAADECAAAAAAoGNk0AACoAAFAASgAAACAeIgAvAAAAL0wAQgAAABUgDCUAAEAAACoAABQAAANMBQAAAEkBAAAxAEwAABUNJBkAABoAAAAUIgAAACFUIkgAAAMAACIAAEcAAElWADkAAB0+IwAASQAAACYMUgwAAAwAACoAAFIAACIJTEMAAB4AAAAwAEMAACcXPxsAACcAAABVMAAAADU1NSYAAEYAAAAoAD8AADECAAACTDEAAEwAAEUAADBJBwEAAAAACioAMwAAACMSSS8AAFQAAAAvJwAAAA4kQS8AAAAzMwAAMgAAABcLAigAAEwAABoAJAAAABJWPEwAAEwAADEAAgAAADwzSQAbAAA4MwAAAEkAADEwMQAAAAdVMwAAAFEAAChSHCgAADgAADYANQAAABczMygAADMAAAsfAAAAABVJLkkAACQAABdSAAAAAEUvAAAvSCoAAAAxAAsAAFIDMDYAAAAIQwAAAFAAAA9JRVEAAABVGQAAVQAAABFWTAAANTAAADUAACcAABAGPioAABoAAD4AADkAAEcFAQA6AAAAIgAiACkAAA1LRgBUAABUAgAAMwAAAFQ2AAEAABsBAABFACgAAAcNL0UAAAUAABUAAAMAAAxMACIALwAAKEwvAAAAAEciTAAyAABCAAkAACIAACFBDEEAADYAAAYAAC8AADVNNTEAADEAACAAACAAAD4DMC8AAAAKAABKUQAAAEoiAAAaOCgAAAAzABgAAAofHzUAABsAADE7AAAAACVLSDYAAABUOwAAAFQAAElLAABMGwAAIEkAABoAACETJFQAAC8AAABDACkAAFEUUCMAAAAANiAAAEkAAAYoTQwAAAAbRgAAIgAAACczMB8AADEAAAsAQwAAADtMAAA7LwBHAAAoKAAAABInJQcAAFQAAFUFAAAAADEDACUAAEEvLwAAJQAAACIJMDAAAAAAJwc+AAAAABNWU0wAAEUAADpMAAAAACIDAAABMQAASjkAAAMAABcPGRoAAFAAAAAAMSUAKDEAAABUGwBGAAAAHQ1NNgAACwAADABOAAAAFQRKAEYAAEZKAABKAAAAVE0iAABQAAAiABcgAAAAUxJKVAAAKAAAVgAADAAAPUkALwAAKgAyJQAASQAAAxsAACZIAQAAAEQ4AAAARx89AAAAIgAiJQAAIgAAJ0VWUwAAAC8BAAARAAAABw0DSAAAADkAAAkAAwAADiEDAFQAAE1IAAAhAAAAUVNGSgAATwAAADoADAAANUgANSgAAAA1OwAAJAAAHx9VBAAAAgAASwAALwAADxMhTgAAVAAAAAAzMwAwCQAAADMAMAAwAAAFES8AIAAAACgoAABHAABQKE0iAAAAABoJAD0AAAAGE1MgAAAAADAHAAA7AAAHAA8IAH87OwACggEDp4IIAAADSo1KLwQAmkoKpUUAAARqRzEBAwF6ogSNa2sGAAWFClKEPQgApA5vlk0ABAEFh6RxB5EHcZwHR2oGAANhiU4AAQSfgYEEfFAAAABIfEMECwKiZASTQlUBAQN2nABPAY9pAAJ+VVIAAQF1NlEGAX2gAgFqmF0AAHBVAAcInWwCjGwDbCoKBABRAY5gUQgCoGcElFABAAGATwaAoAUBBYZcRF0DAGsEAJp+B36WAF0EllMKBABbApByXQIFW5AEnlUAAF4EgGkLBACSbl0Hm1kLAgBodwB3lwcBnmoPVI4AAABilQABk2NMAVsEZZUAAQABe5IAeXMBXgJzbU4KAWMBAH9rWQcBnGoPWo4LBAIAdIsAUHJmBZYKhU8AAQB9aFQACoebAAqIXlcDAAV1BJB1BgaYdQSHdWgAAQsGgXYBk3t2AQN2c2ADBAJ3AJJSBY5jBXgGm2cBBAWCBJ9+Bn6eAGUAfXACAAgAjHUAgHUABIx1dWgAAABsAWeMDQSLZgFXkFUAAQAHh3Z2dgEGdm0Adl4BCgEAbJEBZnwJDHKMWlkAAAJohAEEqGUEiGgCgWcAAgADeWGbBwOVeAiHVHEACwIBjnwGeVUIBpJ0Y1YABgQBkHQAaJ0AYQCBaVoECQALiFUDe1OVAQCOZI8AAwp/eQMBhnkFjZsFeWQAAQIFaImJCwCQfQR6UlwCdgQGAXCSCYNXCn8BkU0AAgoJhXwHk3wBDXxvZV4QAwAGaJUAjHxyAQOHnlQBlQECBIJmkgoJd14AnXkABg8HfI0JlnsJA22JY0sFAAcBcIIKkXyiAgGSYWoEBwIBoIUEfFwHA4ZkX20BBgCmjXYDAAZyfwSFdGQAAAcAkHRrAAqIfGEDgqcDBAJqhQGMBlOACX8Al2IAAQEEgm0CWINFA3pKBAYBlgNvhnMHXwYEZphkAAACkAB6iQ8FhXoDlnpyAwQBBI2AdgGIAX52AHZlBAIBB59+B4Z+dwcEf1d+AQQAA3tZCo1/CQh0KYFLAAAAAYCLB39uUQACcohjAgEDAYd8C418fAAJe2B8AQoBB4KdA4FnAlgHjUtUAwQAdgJunAFflgIBg3KPAgN5BQGOZQOPZwQDa45qAAtomgAGbI0AAIGRCod1AQAKco0LC4OYCJZ1CXlEAACUcAQBAYhpZgZxAJZrAQKYUgMMdRAykQWVCn9lAJQCAQF6nwCAdwEIcVV3BAUCAHCZiQGFAXxUCJKCAQpvAaB1BAKABIxsBHeTBgMAngWFeAJoAV6RCnJCAAcABIZ4A2eDCgFtkVJXAA1snQIEf5oDAWacBIRzAAEAlAGOZwcEfm0CZoVYAQMBBYl/B3p7AHoFZHpmBQoBAoNfBIxXkAMIY4WCAAAGAH2ICYVmA31XCGN+AwcEAH+KA4F7CIp7BXtkBgUIAnaGAGh+EpGGA2WBAAAAAIB2Apx5nwRiAId2BAGJAAKCd5sDAgCOampUAQIBBX2GApV4BWQDeHhZAKcBAAVejAF2mgAKgnRfABAEBYR5CZKFAwNfiUOZAAMLBIJfAY5aAI8BiHxeBgMAA4R2lWwJBo1pAniIAQcEbXwEYHwCAIJ8AYR8CgABCYV6AHpnagaOAl+PAGMBAZ4CjWwICX2HBFSEAAoDAYJeAGF8AgNhf4uYBAAIhFcABXKIAIZmBXCUAgUEAoCOA12NAXkDf5tlAAN7mAAMB4B1A36WAXVgAgEClnV0AQgJW4mRAol+AACiAQBfiAF2gwCbAmuSAQIFAoN3BYOPCgRviGRdAgEFBX2CB4KTAmUJjWlrBQICmAFzgmUJAXgBooR0AAYEB4FxAHCUCal4AJhuCgIBeU6BBAJ5nQKNBmaAAAIJAIF5AHePaAABcZxvBAEDAX1IAmGGAKaDA35eAANlAYxsAQEDgWgHj35oAwYHBYKbAIV2AIl2CGV2BQEDAIJPAo1yjQN3CIJpBgABBoVzAYVvmgYLa4eKAgEAAoJyBXtKkARuAoNqAQB/jwUABKJiB2R8Aol8AgUCAnmPb24BCocIjmVjBAACBX+UAXeBdwkBd3BeAQAADop1bA0Ke2UDfY5iAAAJBXiEBY9gAH4Hg4+bAAgBBHmCBpmBBZcJbY5rAQYAcQOKegMNdIJpCZRyAwECd5WJAAQBlGuHAXaEBQMAAoVrBJJqBWoCjHWCAA0KBnmFC1t8AAGAZomYAAMAAYKQCGZ9AACHeZiOAQeQbwUHBnpogwKTAHOEAgUDAl18hQEEhpVwB35tAAgHAnyFmAAAf3MBkHtgAAADdX8EAHuFBXWDAXVfAAEDC4JxAG6CAWqGA5pxAQAAgQCniWMAoQFtAoF3AQEGeQh5iwEMeZQQh3lxAQNrBHaRBQiHdgiJBVeSBQEFAI97A4V6AGp6CIRoAwJ6C4YRgWUFBAZ0mmeAAQYJnwBqlQCYAohsAJ59BQEGAIFyBmGNAY5xCXlgBAUBAoV5CoVtAoWdBXCYAAsFDHtegQCOcgADaY6KBgFtgwACBm15Xg+GAHmDAQUEBIN2AV2UBQBzmXtuBwQEAGqUhAEBhG2BCYdkAgWVggMAYIIEC4l8AF1/BAAKAXaABHWMZQNnA4ttBQACAX5sgmwBBIWFC5uFAQQCAH9wjwEAin0Im4NvBgoDAXeJCotuAHEEiHZ1Awd3gAQEfQSZggYAhHGDAAQHAICKCYdoBABykYdqCgBxCIJyAA8MfVQGlW+NBQYLBoRolZoIBQODdG5jAAcACGqLAYx9AwB5l3hoBQl+kgYHfV4EA5F0B4p1AAAAAHyLBXqJY5cKAH4CAHmWggcAlANnhV0CAQUEfIMAg44CagB7bmwAAQeCCnyOAQh8cQNieY0AAARxYAaNcgCXAAV+iJUBAAYBe4QGc4AEaIMBnYAACIoNdIsDegQEfYYGloYCAIVtAAEBf5OBAAR/a2cACAGcdG8AmgMCgmUFlX8JAQYAdYymBQV+cQCDbGQEAQMDe4KDAHtsAYsGhWYBAwFyBIZ9BAVtgAaZhGgFAgkGf3UAg3mDAIMEkoMEAHMDAYp/lAUBhmYFjHAFBAcDgnUNcpIHXYgJjW0AAAYBgHICfHJyZQEAeAMHepiSDXkEiAVjggEABX8EiXltBQJ7VwNrkAQFAgl5YJKBAAVyAoNvigAAAgWBiZhtBQF7kgVmfg==',
}
