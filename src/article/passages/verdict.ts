/** What becomes of a passage. Those that are left out may be of the article: the reader is offered to see them. */
export type Verdict = 'kept' | 'leftOut' | 'dropped'
