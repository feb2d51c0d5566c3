import { createBlockRules } from './block-rules'
import type { ListOmitted, OmittedListDeps } from './types'

export function createListOmitted(deps: OmittedListDeps): ListOmitted {
  return (parent, { blocks, userRules }) => {
    const listed = createBlockRules(blocks, userRules, deps)
    const { end } = deps.openList(parent, { listed, translate: deps.translate })
    return { count: () => listed.blocks().filter(listed.isHidden).length, tell: listed.tell, end }
  }
}
