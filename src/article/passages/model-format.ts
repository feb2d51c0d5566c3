/** What a model asks of a passage, and the limits between which it tells values apart, in rising order. */
interface ModelFeature {
  readonly name: string
  readonly limits: readonly number[]
}

/** A learned judge of passages: small decision trees whose answers are added up. */
export interface PassageModel {
  readonly features: readonly ModelFeature[]
  /** What every sum starts from; the log of the odds. */
  readonly base: number
  /** A leaf answers with this many steps. */
  readonly leafStep: number
  /**
   * The trees, packed, two numbers a node: first, of each, 0 for a leaf and else the feature's number from 1 on; then,
   * of each, the limit's place among the feature's or, at a leaf, 45 and its steps. Nodes follow one
   * another as each branch, the left one first, is walked to its end. A number, 0 to 90, is the sign of ASCII that is
   * so many behind `#`, the backslash left out: single signs pack better than base64, which cuts numbers up.
   */
  readonly trees: string
}
