/**
 * How a model is grown.
 *
 * @typedef {{
 *   trees: number,
 *   depth: number,
 *   leaves: number,
 *   rate: number,
 *   lambda: number,
 *   leastHessian: number,
 *   leastRows: number,
 *   columnSample: number,
 *   rowSample: number,
 *   bins: number,
 *   seed: number,
 * }} Parameters
 *   - `trees` of a model; `depth` and `leaves`, the most that a tree may have
 *   - `rate`: the share of what a tree would answer that it does answer, so that later ones have a say
 *   - `lambda`: weight of the belief that a leaf should answer nothing
 *   - `leastHessian`: what a branch must hold of the loss's second derivative; `leastRows`: a smaller one stays a leaf
 *   - `columnSample` and `rowSample`: the shares of the features and of the passages that a tree gets to see
 *   - `bins`: into how many a feature's values are sorted, at most; a split is between two of them. Up to 256
 *   - `seed` of the sampling: another gives another model, as good
 */

/** Found by trying, on hosts that the models had not seen. */
export const parameters = /** @satisfies {Parameters} */ ({
  trees: 160,
  depth: 4,
  leaves: 8,
  rate: 0.12,
  lambda: 10,
  leastHessian: 5,
  leastRows: 20,
  columnSample: 0.3,
  rowSample: 0.7,
  bins: 40,
  seed: 1,
})
