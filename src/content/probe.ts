import { pageBrowser } from '../platform/page'
import { report } from '../platform/report'

// Runs by itself on the sites that the reader chose, and tells the background no more than that.
pageBrowser.runtime
  .sendMessage({ type: 'pageOfChosenSite' })
  .catch((error: unknown) => report('telling of a chosen site', error))
