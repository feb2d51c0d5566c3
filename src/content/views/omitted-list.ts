import { type Clutter, isPicked, isUserRule } from '../../domain/clutter'
import { allIn } from '../../page/dom-access'
import { lettersOf } from '../../page/text'
import { firstWords } from '../../ui/kit/first-words'
import { createBlockRules } from './block-rules'
import type { ListOmitted, OmittedListDeps } from './types'

/** What the reader can show of a block without words. */
const media = 'img, picture, video, audio, iframe'
/** Fewer letters are a count or a mark. */
const fewestLetters = 2
const lookedAt = { longest: 80, between: ' ' }

export function createListOmitted(deps: OmittedListDeps): ListOmitted {
  return (parent, { blocks, userRules }) => {
    const isListed = (block: Clutter) => deps.isListed(block) && hasContent(block)
    const listed = createBlockRules(blocks, userRules, { ...deps, isListed })
    const inOrder = { ...listed, blocks: () => navigationLast(listed.blocks()) }
    const { end } = deps.openList(parent, { listed: inOrder, translate: deps.translate })
    return { count: () => listed.blocks().filter(listed.isHidden).length, tell: listed.tell, end }
  }
}

/** Whether there is something to show in the reader. A choice of the user can be taken back in any case. */
function hasContent({ element, reason }: Clutter): boolean {
  if (isPicked(reason) || isUserRule(reason)) return true
  return lettersOf(firstWords(element, lookedAt)).length >= fewestLetters || allIn(element, media).length > 0
}

/** Hardly ever is a menu what the user misses. */
function navigationLast(blocks: readonly Clutter[]): readonly Clutter[] {
  const isMenu = ({ kind }: Clutter) => kind === 'navigation'
  return [...blocks.filter(block => !isMenu(block)), ...blocks.filter(isMenu)]
}
