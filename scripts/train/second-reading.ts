// Runs in Node; both-readings.mjs bundles it into one script.

export { doubtOf, isUnsure } from '../../src/article/passages/confidence'
export { describeChoice } from '../../src/article/second-reader/describe-choice'
