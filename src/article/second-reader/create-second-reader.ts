import { createPassageJudge } from '../passages/model'
import type { PassageModel } from '../passages/model-format'
import { describeChoice } from './describe-choice'
import { chooseByReadability } from './readability'
import type { SecondReader } from './second-reader'

/** @param model the second model, which was trained with both readings */
export function createSecondReader(model: PassageModel): SecondReader {
  const judge = createPassageJudge(model)
  return {
    choose: chooseByReadability,
    judge: ({ survey: { passages }, candidates }, columns, choice) => {
      const all = { ...columns, ...describeChoice({ passages, candidates }, choice) }
      return judge(all, candidates, passages.length)
    },
  }
}
