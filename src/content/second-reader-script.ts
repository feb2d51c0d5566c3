import { createSecondReader } from '../article/second-reader/create-second-reader'
import { secondModel } from '../rules/models/second-model'
import { sharedGlobals } from './session/shared-globals'

sharedGlobals.secondReader = createSecondReader(secondModel)
