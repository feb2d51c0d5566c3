import { createSecondReader } from '../article/second-reader/create-second-reader'
import { passageModel } from '../rules/passage-model'
import { sharedGlobals } from './session/shared-globals'

sharedGlobals.secondReader = createSecondReader(passageModel)
