/** A feature that the model uses, and the limits that it compares values with, ascending. */
interface ModelFeature {
  readonly name: string
  readonly limits: readonly number[]
}

/** A learned model of passages: small decision trees whose answers are added up. */
export interface PassageModel {
  readonly features: readonly ModelFeature[]
  /** The log-odds that every sum starts from. */
  readonly base: number
  /** The size of one step of a leaf's answer, in log-odds. */
  readonly leafStep: number
  /**
   * The trees, packed as two numbers per node. The first half of the string has for each node 0 for a leaf, or else
   * the number of its feature, from 1 on; the second half has for each node the index of its limit or, for a leaf, 45
   * plus its steps. Nodes are in depth-first order, left branches first. A number from 0 to 90 is written as the ASCII
   * character that many after `#`, skipping the backslash: single characters compress better than base64, which
   * splits numbers.
   */
  readonly trees: string
}
