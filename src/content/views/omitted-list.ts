import type { Clutter } from '../../domain/clutter'
import { createBlockRules } from './block-rules'
import type { ListOmitted, OmittedListDeps } from './types'

export function createListOmitted(deps: OmittedListDeps): ListOmitted {
  return (parent, { blocks, userRules }) => {
    const listed = createBlockRules(blocks, userRules, deps)
    const inOrder = { ...listed, blocks: () => navigationLast(listed.blocks()) }
    const { end } = deps.openList(parent, { listed: inOrder, translate: deps.translate })
    return { count: () => listed.blocks().filter(listed.isHidden).length, tell: listed.tell, end }
  }
}

/** Hardly ever is a menu what the user misses. */
function navigationLast(blocks: readonly Clutter[]): readonly Clutter[] {
  const isMenu = ({ kind }: Clutter) => kind === 'navigation'
  return [...blocks.filter(block => !isMenu(block)), ...blocks.filter(isMenu)]
}
