import { createBlockRules } from './block-rules'
import type { ListOmitted, OmittedListDeps } from './types'

export function createListOmitted(deps: OmittedListDeps): ListOmitted {
  return (parent, { blocks, userRules }) => {
    const tidied = createBlockRules(blocks, userRules, deps)
    const { end } = deps.openList(parent, { tidied, translate: deps.translate })
    return { count: () => tidied.blocks().filter(tidied.isHidden).length, tell: tidied.tell, end }
  }
}
