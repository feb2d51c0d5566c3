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
    { name: 'words', limits: [1.792, 2.303, 3.091, 3.296, 3.401, 4.277, 4.533] },
    { name: 'length', limits: [3.497, 4.205, 4.344, 4.615, 4.745, 5.429, 5.521, 5.609, 5.826, 6.365] },
    {
      name: 'wordLength',
      limits: [5, 5.667, 5.727, 5.814, 6.065, 6.163, 6.333, 6.407, 6.667, 6.767, 6.886, 7, 7.667],
    },
    { name: 'linkShare', limits: [0.1171, 0.6786] },
    { name: 'boldShare', limits: [0.04743, 0.1199] },
    { name: 'italicShare', limits: [0, 0.0595] },
    { name: 'commas', limits: [0.02326, 0.03774, 0.05, 0.07778, 0.1351, 0.1818] },
    { name: 'digits', limits: [0.01136, 0.01742, 0.02564, 0.03704] },
    { name: 'capitals', limits: [0.02837, 0.03409, 0.04145, 0.04545, 0.05534, 0.06667, 0.125, 0.1429] },
    { name: 'opens', limits: [1.5, 4.5, 6.5] },
    { name: 'endsSentence', limits: [0.5] },
    { name: 'block', limits: [1.5, 3.5, 5.5, 6.5, 7.5, 9.5, 10.5, 11.5] },
    { name: 'repeats', limits: [1.5, 2.5, 3.5, 4.5] },
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
    { name: 'articles', limits: [1.5, 3.5, 4.5, 5.5, 6.5, 7.5, 9.5, 12.5, 19.5] },
    { name: 'sameArticle', limits: [1.5] },
    { name: 'part', limits: [1.5] },
    { name: 'aboveCore', limits: [0.5, 4.5] },
    { name: 'aboveCoreBefore', limits: [0.5, 2.5, 4.5, 5.5, 6.5, 7.5, 17.5] },
    { name: 'aboveCoreAfter', limits: [0.5, 1.5, 2.5, 4.5, 5.5, 7.5, 13.5, 17.5] },
    { name: 'stepsFromCore', limits: [1.5, 2.5, 3.5, 5.5, 6.5, 8.5, 9.5, 10.5] },
    {
      name: 'coreShare',
      limits: [
        0.1042, 0.1346, 0.2007, 0.3122, 0.629, 0.699, 0.7406, 0.7745, 0.8078, 0.9024, 0.9116, 0.9273, 0.9541,
        0.9642, 0.9676,
      ],
    },
    { name: 'branchLinkShare', limits: [0.01026, 0.01748, 0.02885, 0.08629, 0.1103, 0.2689, 0.4475] },
    { name: 'branchParagraphs', limits: [0, 0.01536, 0.03746, 0.05976, 0.09782, 0.1428, 0.1795, 0.2427] },
    {
      name: 'branchRepeats',
      limits: [1.099, 1.609, 1.792, 2.197, 2.398, 2.485, 2.773, 3.091, 3.367, 4.007, 4.369, 4.663, 4.89],
    },
    { name: 'aboveContainer', limits: [1.5, 2.5, 3.5, 6.5] },
    { name: 'stepsFromContainer', limits: [0.5, 1.5, 2.5, 3.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 16.5] },
    {
      name: 'containerShare',
      limits: [0.8811, 0.9039, 0.9142, 0.9285, 0.9335, 0.9458, 0.961, 0.9669, 0.9719, 0.9794, 0.9938, 0.9989],
    },
    { name: 'limbLinkShare', limits: [0.01881, 0.05769, 0.2689] },
    {
      name: 'limbParagraphs',
      limits: [0, 0.01111, 0.0141, 0.01689, 0.02515, 0.03046, 0.08264, 0.1862, 0.3327],
    },
    { name: 'alikeInCore', limits: [0, 0.7541] },
    { name: 'alikeInContainer', limits: [0] },
    { name: 'alikeParagraphs', limits: [0, 0.9024] },
    { name: 'alikeLinkShare', limits: [0.4457, 0.8438] },
    {
      name: 'alikeShare',
      limits: [
        0.007305, 0.009421, 0.01217, 0.03419, 0.04286, 0.06481, 0.08129, 0.1147, 0.1406, 0.169, 0.1904,
        0.2382, 0.3064, 0.3366, 0.3815, 0.4111, 0.4205, 0.469, 0.5111, 0.5538, 0.727,
      ],
    },
    { name: 'alikeCount', limits: [0.8959, 1.242, 1.498, 1.869, 2.25, 2.35, 2.441, 3.113, 3.238] },
    {
      name: 'alikeWords',
      limits: [1.778, 2.303, 2.565, 2.732, 2.94, 3.08, 3.526, 3.632, 3.68, 3.981, 4.325],
    },
    { name: 'boxParagraphs', limits: [0.06442, 0.09756, 0.629, 0.7711] },
    {
      name: 'boxLength',
      limits: [
        2.773, 3.052, 3.677, 4.078, 4.273, 4.395, 4.45, 4.627, 4.718, 4.829, 4.88, 4.99, 5.108, 5.155, 5.252,
        5.375, 5.715, 5.961,
      ],
    },
    { name: 'boxLinkShare', limits: [0.002203] },
    { name: 'boxPictures', limits: [0.03743, 0.04882, 0.08621, 0.1, 0.2, 0.3206, 0.7586] },
    { name: 'outerParagraphs', limits: [0.8332, 0.9491, 0.9912, 0.9956] },
    { name: 'outerParagraphShare', limits: [0.1182, 0.1733, 0.3235] },
    { name: 'outerLinkShare', limits: [0.0123, 0.02095, 0.06026, 0.08797, 0.1, 0.1681, 0.2335] },
    { name: 'outmostLinkShare', limits: [0.00467, 0.0291, 0.0678, 0.4473] },
    { name: 'wordsOne', limits: [1.099, 1.386, 1.609, 2.079, 2.708, 4.22] },
    { name: 'wordsTwo', limits: [1.099, 1.792, 2.303, 2.565, 4.078, 4.22] },
    { name: 'wordsNext', limits: [1.386, 1.946, 2.197, 2.485, 3.434, 3.761, 3.97] },
    { name: 'wordsNextButOne', limits: [1.099, 1.609, 2.197, 2.303, 2.708] },
    { name: 'linkShareBefore', limits: [0.02811, 0.9362] },
    { name: 'linkShareAfter', limits: [0.07755, 0.1667] },
    { name: 'rankBefore', limits: [1.5] },
    { name: 'rankAfter', limits: [2.5] },
    { name: 'windowLinkShare', limits: [0.06332, 0.1533] },
    { name: 'nextLinkShare', limits: [0.02938, 0.05288, 0.07506, 0.08942, 0.1063, 0.1685, 0.2201, 0.3023] },
    { name: 'besideCore', limits: [-0.5, 0.5] },
    { name: 'pastFirst', limits: [-30, -13, -1, 5, 12, 15, 18, 28, 32, 41, 57] },
    { name: 'pastLast', limits: [-60, -51, -41, -25, -22, -16, -6, 0, 5, 23] },
    { name: 'coreParagraphs', limits: [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 9.5, 11.5, 23.5, 24.5] },
    { name: 'passagesPastTitle', limits: [-49, 0, 29, 32, 40, 49, 54, 59] },
    {
      name: 'wordsPastTitle',
      limits: [0, 2.996, 4.71, 5.118, 5.38, 5.771, 5.916, 6.061, 6.28, 6.905, 6.978, 7.211, 7.281],
    },
    {
      name: 'paragraphsBefore',
      limits: [0, 0.1855, 0.2744, 0.6349, 0.662, 0.7067, 0.7695, 0.8017, 0.8645, 0.9011, 0.9711],
    },
    { name: 'paragraphsAfter', limits: [0.08588, 0.1224, 0.1537, 0.1823, 0.479, 0.6023] },
    {
      name: 'pageWords',
      limits: [6.812, 6.932, 7.1, 7.216, 7.326, 7.41, 7.456, 7.509, 7.551, 7.672, 7.744, 7.791, 7.824],
    },
    { name: 'paragraphShare', limits: [0.614, 0.7255, 0.7309, 0.779] },
    { name: 'pictureAfter', limits: [0.5] },
    { name: 'afterClutter', limits: [0.5, 4.5, 8.5, 15.5, 18.5, 19.5] },
    {
      name: 'sectionLinkShare',
      limits: [0, 0.004199, 0.0147, 0.02568, 0.03004, 0.04579, 0.06756, 0.07368, 0.1103, 0.227, 0.4617],
    },
    { name: 'sectionParagraphs', limits: [0.1667, 0.2, 0.2308, 0.4444, 0.5875, 0.8333] },
    { name: 'sectionPlace', limits: [0.5, 1.5, 2.5, 4.5, 5.5, 6.5, 7.5, 15.5, 22.5, 24.5] },
    { name: 'titlesBefore', limits: [0.5, 3.5] },
    {
      name: 'headingsBefore',
      limits: [0.5, 1.5, 2.5, 3.5, 5.5, 6.5, 8.5, 10.5, 12.5, 13.5, 14.5, 15.5, 17.5, 18.5, 19.5],
    },
    { name: 'toLastParagraph', limits: [3.5, 7.5, 8.5, 16.5, 21.5] },
    { name: 'toNextParagraph', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 8.5, 10.5, 13.5, 15.5, 21.5, 23.5] },
  ],
  base: 1.2718,
  leafScale: 0.0030513,
  trees:
    'M1ZJAABWAAAsAB0yAAAAKzgAACQoKAAABAAAHQAALwtVAABPDQAAAE8AMQAALVVDAAAAN0kAAEYnAAAAMlASIAAAAAAeJQAxAAAAMzUrABQAAAArABIBAAAACx4SAAAASR4AACIiAAAAJSlDEgAAAAASISUAAAAALwsAJwAnAAAbKwAAMwAANygiAABVAABGASUAAAAALxIgLwAAAABFBAAAKAAALxBPMAAAAABPKQAANQAALycvAEgAAABUIwAAJwAALy8ARDMAAABJQwAAKAAACzgAAEgNAQAAAAEqAAAACycgAAAAMzYAACcjAAAALx1IAEgAAABUBAAAMQAADEgxAABESQAAADkANgAATy9JABIAAAZJAAAALwAADCklKwAANwAAACIAEgAAJzUBAABJAAA5Hh0AAAAAGzAgAAA/NQAAAEgAIgAAM08VVQAAAABEEgAAVAAADEgARlQAADEAAEA5AAAADU8mRwAAAgAARQAARwAAI1Y3NQAAJQAANRQAAAAAHUIZEQAADQAAT1UAAAAADEgARlQAAFQAABAMAAAAEikbHgAASAAAPAAJAAAAMzM1ACQAAD8AAEQdAAAATzUfAB8AAEkxAAAAUgAAEi9SADEAAAYTAAAxAAAAEhsrGwAAMAAAKlQAAAAAGysAJxIAAAAfTUkAAAAAGzBRAAgAAAAoSAAoAAAAJyNJSgAAJQAAMwAAMwAAEDBLAAMAACgbAAAwAAAAEgsxJgAAGQAASioAAAAAR1AAAAweGwAAIgAAFQAAIygiIAAALQAAChEAAAAALwBHQgAvAABHSgAASgAAEwxSKgAAJwAATy4AAAAAMEdIAAAAMSkAAEgAGAAADh0NEwAAIwAAJwAMAAAADUsWSQAAAFIdAAAASgAAE0csOAAAAEclAAAbAAAAQ1YzAgAARgAAADMzAAAALw0vMAAAKQAAAEs0AAAAEDBGRgAADAAAJhIAAAAAEw1LVQAAIwAAFQ0AAAAADhAMBgAAFQAACQwAAAAAR1QAAEZJAgAAIgAAVAAANUkASS8AACgAACRLAAAAERVLCQAAMQAAIQAANgAABiEEIgAAACINAAAAVgAAJy8CAABPHgAAOAAAAwAAE0cgLgAAABtMAAAiAAAADA4bPwAASQAAAAkMAAAAKhtQAABGAAAnAEYARwAAVgADMwBIAAACPgAASQAAJUxHJQAAABkARwAAAQAANQUnCwAAIgAAMQAzAAAACiYSBgAAAAcABwAALwAAEihUACgAAEMiAAAkAAAARyIAPiIAAAAKIgAiAAAAITBFAEgAADEMAAALAAAABBIhAFUAAAAzMwAAPAAAEjFJMwAASQAASQA7AAAAMEkxAAAAMTEAACQAIQAAMEQCAAMAAABSADMALwAADEtGACkAAC4oAAAAIgAADTEwADEAAFRRAAAAFQAANSEZKQAAAFUAMAAAPgAAMCIAAwACAAAxJgAARgAADAEiTAAAAFRRAAAAKgAAHUkwLwAAACgoAAAgAAAAHx8nEgAARwAARwAADQAAE0cwAgAAAEclAAA1AAAANRNSGgAAIgAAAAE1AAAAE0xMJwAAMAAANRkAAAAAERVSOQAAKgAAGwAbAAAAF1AnJQAAAFAnAAA5AAAAICAgUQAAUAAAMAsAAAAADw0FRwAARwAAMxkAAAAAVAIvAAAASQAoKAAAMwAADklNDAAAAEUnAAAnAAAAPAdUIAAADAAAAFQABwAAF0MbBwAARQAAGk4AAAAASgMABwBOAAAzAAMAGwAADxcfHwAAUAAAKAAAAAklJSUAABsAAABSADMAAAQPJAMAACoAAAAzLgAAADVWAgAAJ0oAACEAACcAACESEyMAAAAAGgBVAEwAADAAJTMAGwAAMzMAAFQAAAQyAEcAAgAARgBHAEUAABcGUFAAAEoAAFAAVgAAACUdJwAAACIbAAAnVAAAAAYKLy8AADUAAC8AAC8AADA4AABJLhIAAAAKTAAAADEvRQAwAABKNgAAMQAAADVNMS8AADUAAEMAACcAAA0gHwwAABwAAB8AHwAAAA0fHyIAAEYAAB8AIgAAAA4oNigAADUAADU4AAAAABUnVlEAAAcAAEwAVgAAAEdUAExSAAAAUgBHSgAAAFIAFQNGAAA8AABQUAAAABIlEzIAAAAiMgAATwAAAEhNAAMAACIATj0AAB4AABUBUgAAMwMAAFQAABsAAFI8AEgvAAAALwhUAAAAACIlJDoAAAAoAAAvACIAAEoZACUATQAAJTEASwAAAAcTIh4AADsAAAA6AAMAADsgFQAAACU7ADYAADcAACZHKhkAAEkAAABQMQAAADNJAEkCAAAAMzMAAAsAACIbRgA1AAAAHxslAAAAADMAMyJFAABRAAAzAAsAAAxPSgAARwAATyBSAAAAAEojAAAhPAAAVAgAACMAAA0iAycAAAAiVAAAAQAAAA4NLwwAAFIAAAgMAAAAAFYDAAARBS8AAC8AAAwAAEUAMDxPAAAATDAAACoAAEdHOCgAADAAAAARIwAAADECTAAACQAAAgBFJwAAABcQJzUAAEUAADNSAAAAABIQICgAACUAACg4AAAAAEc9IgAAIwAAIgAiAEsAACckKAAAACgAOCEAAEcAAEoMKEUAACgAAFAAADkAAD0hAABMRgBFAAAxTAAAABM9LwBFAABSOwAADAAAACIzAwAAACIzAAA+AwAAAFEGAD4WAAAANRsAAEsAAEc9AAAoUCQAAAAoTAAAADpDM1YAAAAAQxIHAAAAABIONSgAACgAAAA9AEcAAA4JTEwAAEwAADEATAAAACYKLyAAABsAACUAAFIAAEkCSQAAAExMGAAAJwAAACECMQAvAAAAUABHTwAAAAoEHhEAADsAADMAAC8AAChKGSgAADEAAAAxAFIAABo7AEoASQAAUAQASAAAAFQxVgAABSQAAE0AADEAAC4hQQAAQwAAVABDAFQAADADOgAARAcAAAAkACEAAFEREAAAADUgRQAAAFQAAEcKAABLVgAAM1MAADMAAFYfSVQAAAEAAAABACoAAA8XHSoAAFYAAAAAVEwBAAAAHSUxAABUAAAAIToJIQAAIgAAOgABAAAAJwNFAAADBQAAAFYFAAAAFwoDGwAACQAAJEMAAAAAJQolUgAAHgAAJQAAKAAAEVMiOAAAAQAAAE9UAAAABgMMgiMLCGIAKgABiapmAAU1BQEGBV5cAZRcAKZcCgAAaCUAAY8fMQSoCpkEAAEEbDwxAAl6bAcFpXp6AAYAAHdUF0IACaIKm4J3BgMARwCCXzIAWAACh6d7AAAAcldGDAGhWw0MdTGaAAACAIVjY1MAAwmfb1kuCABWACoDkWUEAFukCDqgAAcKZz8BdmQHAwB2iaB2CgAABGqUXTYKAaMzBkuXCAAAAFd9TakDApxTA4dKCwICZQeWZmMOBqBCAWGbCwFaAQ12mFwMBqNqBlOWAAJ0YAUBBIejQAYCZo1PAAIAh2BkBAJhmQcEm3ZgCwABXAKOb0cMAZxHCodFAwEIVpgBDJt6cQB7A1VsAAYAWwCGTgEMnINkEWGUAgIJAHqWAHmJZw1gAItOAgMChZ0Jh1sCAQCLc3NqBAUAgm4BBKFydgWLBY1MCwAAAIlypGIBAJlUC1uTAwFmBw6YdgeAWgAAgV+PAAABAqSJBnZ+BJF2AHZjBQIBAIVxDJiFBACBcXFfAAEAAJN5AoF5AAR5YV5UAwFtBw6UeA1tlAAEZnqeAAAEAZiABJmAAm0EgHJRCgkDgQJbggB3EAEAk1psAAQCjQNigwoFYopMAoFmAAEBeQRciQEAiEwFh05YAAQBAHKCAIKUBAZ/VY5VBAB0BgCQf38AAQZ6VJqUBAcDdQKNf5cJA4MCi0eUBgUMCIp1CIF1BXVRDWSIAAABTAhogAYEhF4HgJajAAADAYVlAH1UBgN7knVXAgqcdAMBBIt3Akt3AGaCBgYMBYB0AXScAQCLdHRmAGwCAKoHeJgEAYpfCYZqAAIEBICPCH9NAAGBWGJRAgMAWolwCgCOfQaaAAFeAAAAAIV6AXpkBFgDgW49AgIAApdzjgcAiXNzCl9zAAIABI5hogQDfkgEh29RBQIGCYBXB5JvfQgAY4NXEwIOAniHAIFyZgIAjmGaAAAJAn9lAKhqAQCFcFygAAABAnuRBYd7AAJ4XntYAAADAINoAG2OAwCVbq5IAAByoAcMB32WBpZtDWuJBABxBAF7mQZziAQFWXyHAAABAIBvCoNvBKJ/AFRvAQYBAXmFbgMAm2haBHZSBgADbZIAAYh2AY90C2WEAAAGAaV2bwQGd4oEkGxXBQAEAYl4DIZgTAcHToKLBAQAjngAWnwBmAGbAphwAWMKEX8HhUIFAYdqB6mBCQMHB4I7ZACSA2yFBXpSBAAGAH+MBINdApkNWH1vAQEAAIV5eQFjA3lvCXo7AAcKgAKGXAQBbo4Db49cAgWaAQtxnV0BAK0BYoBgBgACggdhiAMCl4AAYYhpAAAGhgN6k3oIAWd6AUlyAAoADW2XA4+ABZsEU4hlAgYHd5lnAgCDoANxA5R2AAACbQJvlmkFiAOJEm6RBQEIawCacwAGfohxDlKEAgoCeAKSggwEdpp2AF92BAYAAZF7fgNfA2miAGaKAAKjCWoDb5MKAIZtBFSHBQMEAXmUeAYBdpd9AIhRAAkIEIRslwcCjVwDi2JoAwIIAINjAZ1bBFSUAJV1AAABAm+jpAQEfkwEhG1ZBAACAHyODXiJWgQGWoN9AAwIAoZ3BommAwCLeG1hAAAGA4RyB31yBJ4FcpFkAAQJBI58ZAUEd08Ci3qhBAMCBXuKBpp6BABmiVaOAAIAApeBBHiBAgB4cGtWAQgQdkKeCYgHAoteEIthAAAAAWF4iAAKnm0Eg3dZBgADAWp/AHeHgwiVAoljAAAHBIduCo1QAAB4WX+dAwJ4A4sAf1YGgwR/AWODAAADAn9tCZB0B4WbWgUJBQSEbAOYfHEBiASAXQEAAAF7jAF4gHgKAXhvWAQBCIVQAgB1iwFhgACWcAYAAAOEe2JoAFgDbgR3mgJ5BgiPAHeWDAl9WAuYcQADfwiYCYSEAnwFfAZPfAABCQiAjgd0iQVjB4ppmgkACIR1bAwGmW8BCXlKkQECERB/bgSRbhB7RAx8XAAGfmcEAACUfmoCAnOEWwoEAY8Cb4IEAIOYBoZxbQQDAwB2hgF0hgWUhgCUbwAEAgKHfAB8hgF8BaCGdgMDAgKcgAOHeQScCI55cQEGAAN5YwOTfQUDhnmUWwAIAQJQhAB8hQRaCJhxkgIAbQoAe555BoAEAo5TfASEAAUGd4cEeGIHAZdzpAAJAAKAimIMA3OZAHVHZwEAagqReAChAASFfAF8YAAAAYBtEQJ6hgqHTASYcwQAegEEa5OHFAABYHmEmQQDBgWda3wKkmQNewmZfwMAigKGAm+UCgiBAIFjUgUAAQGSYwWDc2QChwWEWQEHAHiMoQcDjwF7jgJpiQICBQB5jgelg38DAW95YwcAcgsAfpB6Cgl3TwByiAQABZICd5aYBAQCfIl1aQeECwcDfk4AYoIOkQBrgwIFCIN3CaR/AAQBiXecbQgDg3sAA16CBQFjlAKUdwMFBgKWeJUHBoR4A3uIcAACAwR7kQSJfgMEY3p6YgEDhmAAAQR7hQWNdQB1WAGLAAUCbp6SDAeCnQCFdgIBBAiEnwFjhKMABIF2ZgkGAXuEBZVwAUoIBI5jawAAAgOHeAl1hA8Aep5znAAAAwOJfwOCWwMEkl+faAABAX2lAJFpAKABbAN4ggYFCXqEiwRoAAedggKCawgGBgqEagqSgwJPigGKbQAFiWsHBm4FjHcKDJGAagADEIUHZ4QBAnmRAH1tZgwHAn+Qfg0MUpIBBY97ZgUBfQAAWIKCAwiVggSCjgACmHQIBgdzjoYKBWmZgQEDDQmCYZWSBQAFg21odgAABAGMgAFhgGIAiQZ+XgEBAgB/YguJewmEA5FoYwMCBAR5jQiGdQGGdQhjdQIHAXuPmwEAAGiVAn1JgAYEBn8PhVaEBmIDAaV1cAIBAQCEfwB/fA58XBB8TQkFAAB0mAl+YG8GiAN1iAABcQN8CFx8CAB/A3x8jQEFA1FyAAN/nABOjwmCdgAGAICOAXqGAmAHcA56cQACBF6JAASPZHEEfwGafwUAAH6DZAMDCp+DgwiNgwAAmW8DAE96BwBxhwtxgQoGCQSAjAV/bWUBfAaeegAAAAiCdgZwgplhAAkDX4CPAAsKgnYOimNuBgACAnONCJ+FA3gAdIVyBgADaIAHAIp4fgUAYI6AAAEMAn94BoOeBwZiho6UDAIBCYJmAYhvAYpcC2KMAAEEAo58BHuEmwUHdlZ2',
}
