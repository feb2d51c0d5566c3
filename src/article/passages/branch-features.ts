import type { Survey } from '../../domain/survey'
import type { Container, Core } from './core'
import { type Column, columnOf, type FeatureColumns, isParagraph } from './page'
import { type Sums, share } from './sums'
import type { Surroundings } from './surroundings'

/** Farther out, and more of the same, is all the same. */
const mostSteps = 20
const mostAlike = 25
/** How far above the core passages count as that are not there. */
const noNeighbour = 30

/** Where a passage stands in the tree, as seen from where the article seems to be. */
export function describeBranches(
  survey: Survey,
  around: Surroundings,
  sums: Sums,
  core: Core,
  container: Container,
): FeatureColumns {
  const { passages } = survey
  const blockAt = (at: number) => passages[at]?.block ?? -1
  const aboveCoreAt = (at: number) => core.above[blockAt(at)] ?? noNeighbour
  const repeats = countBranches(survey, around, core)
  return {
    aboveCore: columnOf(passages, (_, at) => aboveCoreAt(at)),
    aboveCoreBefore: columnOf(passages, (_, at) => aboveCoreAt(at - 1)),
    aboveCoreAfter: columnOf(passages, (_, at) => aboveCoreAt(at + 1)),
    stepsFromCore: stepsFrom(core, survey, around),
    coreShare: columnOf(passages, () => share(sums.paragraphWords[core.root], sums.paragraphWords[0])),
    branchLinkShare: ofBranches(core, survey, branch => share(sums.linkLength[branch], sums.length[branch])),
    branchParagraphs: ofBranches(core, survey, branch =>
      share(sums.paragraphWords[branch], sums.paragraphWords[0]),
    ),
    branchRepeats: ofBranches(core, survey, branch => Math.log1p(repeats(branch))),
    aboveContainer: columnOf(passages, ({ block }) => container.above[block] ?? 0),
    stepsFromContainer: stepsFrom(container, survey, around),
    containerShare: columnOf(passages, () => container.share),
    limbLinkShare: ofBranches(container, survey, limb => share(sums.linkLength[limb], sums.length[limb])),
    limbParagraphs: ofBranches(container, survey, limb =>
      share(sums.paragraphWords[limb], sums.paragraphWords[0]),
    ),
    ...describeAlike(survey, around, core, container),
  }
}

/** What is true of the branch that each passage is in; 0 for what stands right on the core's path. */
function ofBranches(core: Core, { passages }: Survey, value: (branch: number) => number): Column {
  return columnOf(passages, ({ holder }) => {
    const branch = core.branch[holder] ?? -1
    return branch < 0 ? 0 : value(branch)
  })
}

/** How far each passage's block is from the core's path. Steps in the tree. */
function stepsFrom(core: Core, { passages }: Survey, { depth }: Surroundings): Column {
  return columnOf(passages, ({ block, holder }) => {
    const branch = core.branch[holder] ?? -1
    return branch < 0 ? 0 : Math.min(mostSteps, (depth[block] ?? 0) - (depth[branch] ?? 0) + 1)
  })
}

/** How many branches of the same names leave the core's path at the same element. */
function countBranches(
  { parent }: Survey,
  { alike }: Surroundings,
  { branch }: Core,
): (branch: number) => number {
  const counts = new Map<string, number>()
  const keyOf = (number: number) => `${parent[number]} ${alike[number]}`
  for (let number = 0; number < branch.length; number++) {
    if (branch[number] !== number) continue
    const key = keyOf(number)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return number => counts.get(keyOf(number)) ?? 1
}

interface Alike {
  count: number
  words: number
  length: number
  linkLength: number
  paragraphs: number
  inCore: number
  inContainer: number
}

/** What is true of all passages whose block, parent and grandparent have the same names. */
function describeAlike(survey: Survey, around: Surroundings, core: Core, container: Core): FeatureColumns {
  const groups = groupAlike(survey, around, core, container)
  const pageWords = survey.passages.reduce((sum, { words }) => sum + words, 0)
  const column = (value: (group: Alike) => number) => columnOf(groups, value)
  return {
    alikeInCore: column(group => share(group.inCore, group.count)),
    alikeInContainer: column(group => share(group.inContainer, group.count)),
    alikeParagraphs: column(group => share(group.paragraphs, group.count)),
    alikeLinkShare: column(group => share(group.linkLength, group.length)),
    alikeShare: column(group => share(group.words, pageWords)),
    alikeCount: column(group => Math.log1p(Math.min(mostAlike, group.count))),
    alikeWords: column(group => Math.log1p(share(group.words, group.count))),
  }
}

/** The group of each passage; passages of one group share theirs. */
function groupAlike(
  { passages, parent }: Survey,
  { alike }: Surroundings,
  core: Core,
  container: Core,
): readonly Alike[] {
  const groups = new Map<string, Alike>()
  return passages.map(passage => {
    const { block, words, length, linkLength } = passage
    const above = parent[block] ?? -1
    const key = `${alike[block]} ${alike[above]} ${alike[parent[above] ?? -1]}`
    const none = { count: 0, words: 0, length: 0, linkLength: 0, paragraphs: 0, inCore: 0, inContainer: 0 }
    const group = groups.get(key) ?? none
    groups.set(key, group)
    group.count++
    group.words += words
    group.length += length
    group.linkLength += linkLength
    if (isParagraph(passage)) group.paragraphs++
    if (core.above[block] === 0) group.inCore++
    if (container.above[block] === 0) group.inContainer++
    return group
  })
}
