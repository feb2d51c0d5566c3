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
  /** The biggest and smallest answer of a leaf; between them are as many even steps as a byte has room for. */
  readonly leafScale: number
  /** The trees, packed. */
  readonly trees: string
}
