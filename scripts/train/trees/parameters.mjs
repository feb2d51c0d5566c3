/**
 * Settings for growing a model.
 *
 * @typedef {{
 *   trees: number,
 *   depth: number,
 *   leaves: number,
 *   rate: number,
 *   lambda: number,
 *   minHessian: number,
 *   minRows: number,
 *   columnSample: number,
 *   rowSample: number,
 *   bins: number,
 *   seed: number,
 * }} Parameters
 *   - `trees` of a model; the most `depth` and `leaves` that a tree may have
 *   - `rate`: the share of its answer that each tree gives, so that later trees can correct it
 *   - `lambda`: L2 penalty on the answers of leaves
 *   - `minHessian`: the least sum of second derivatives in a branch; `minRows`: smaller nodes stay leaves
 *   - `columnSample` and `rowSample`: the shares of the features and of the passages that each tree sees
 *   - `bins`: the most into which the values of a feature are sorted, up to 256; a split is between two of them
 *   - `seed` of the sampling; another one gives another model that is as good
 */

/** Found by trying, on hosts that the models had not seen. */
export const parameters = /** @satisfies {Parameters} */ ({
  trees: 160,
  depth: 4,
  leaves: 8,
  rate: 0.12,
  lambda: 10,
  minHessian: 5,
  minRows: 20,
  columnSample: 0.3,
  rowSample: 0.7,
  bins: 40,
  seed: 1,
})
