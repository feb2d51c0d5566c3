/** @typedef {import('./scores.mjs').Score} Score */

const HEADINGS = ['', 'pages', 'precision', 'recall', 'F1', 'clutter']

/**
 * @param {Record<string, Score>} scores by set
 * @returns {string} a table with a row for each set, and the mean of their F1
 */
export function reportOf(scores) {
  const rows = Object.entries(scores).map(([set, { pages, precision, recall, f1, clutterKept }]) => [
    set,
    String(pages),
    ...[precision, recall, f1].map(value => value.toFixed(4)),
    clutterKept === null ? '–' : `${(clutterKept * 100).toFixed(1)} %`,
  ])
  const f1s = Object.values(scores).map(({ f1 }) => f1)
  const mean = f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length
  const table = [HEADINGS, ...rows, ['mean', '', '', '', mean.toFixed(4)]]
  return table.map(row => row.map(padded).join('  ').trimEnd()).join('\n')
}

/**
 * @param {Record<string, Score>} scores by set
 * @param {Readonly<Record<string, number>>} floors the F1 that each set must reach
 * @returns {string[]} a sentence for each set that is below its floor
 */
export function missedFloors(scores, floors) {
  return Object.entries(floors).flatMap(([set, floor]) => {
    const f1 = scores[set]?.f1 ?? 0
    return f1 >= floor ? [] : [`${set} reaches an F1 of ${f1.toFixed(4)}, below its floor of ${floor}.`]
  })
}

/**
 * @param {string} cell
 * @param {number} column
 */
function padded(cell, column) {
  return column === 0 ? cell.padEnd(11) : cell.padStart(9)
}
