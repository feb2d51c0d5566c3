import type { Passage } from '../../page/passages'
import type { Survey } from '../../page/survey'
import { type Column, type ColumnMaker, columnMaker, type FeatureColumns, type PassagePage } from './columns'
import type { Container } from './container'
import { isParagraph } from './passage'
import type { RelativePositions } from './relative-positions'
import { type Sums, share } from './sums'
import type { Surroundings } from './surroundings'

/** Larger distances and counts make no difference to the model. */
const mostSteps = 20
const mostAlike = 25
/** The value for a passage that does not exist, as before the first one: far above the core. */
const noNeighbour = 30

/** Describes where a passage is in the tree, as seen from where the article seems to be. */
export function describeBranches(
  page: PassagePage,
  around: Surroundings,
  sums: Sums,
  core: RelativePositions,
  container: Container,
): FeatureColumns {
  const { survey } = page
  const { passages } = survey
  const column = columnMaker(page)
  const ofBranches = branchColumns(column, core)
  const ofLimbs = branchColumns(column, container)
  const blockAt = (at: number) => passages[at]?.block ?? -1
  const aboveCoreAt = (at: number) => core.above[blockAt(at)] ?? noNeighbour
  const repeats = countBranches(survey, around, core)
  return {
    aboveCore: column((_, at) => aboveCoreAt(at)),
    aboveCoreBefore: column((_, at) => aboveCoreAt(at - 1)),
    aboveCoreAfter: column((_, at) => aboveCoreAt(at + 1)),
    stepsFromCore: column(stepsFrom(core, around)),
    coreShare: column(() => share(sums.paragraphWords[core.root], sums.paragraphWords[0])),
    branchLinkShare: ofBranches(branch => share(sums.linkLength[branch], sums.length[branch])),
    branchParagraphs: ofBranches(branch => share(sums.paragraphWords[branch], sums.paragraphWords[0])),
    branchRepeats: ofBranches(branch => Math.log1p(repeats(branch))),
    aboveContainer: column(({ block }) => container.above[block] ?? 0),
    stepsFromContainer: column(stepsFrom(container, around)),
    containerShare: column(() => container.share),
    limbLinkShare: ofLimbs(limb => share(sums.linkLength[limb], sums.length[limb])),
    limbParagraphs: ofLimbs(limb => share(sums.paragraphWords[limb], sums.paragraphWords[0])),
    ...describeAlike(page, around, core, container),
  }
}

/** @returns what makes a column of a value of each passage's branch; 0 for passages directly on the path to the core */
function branchColumns(
  column: ColumnMaker,
  { branch }: RelativePositions,
): (value: (branch: number) => number) => Column {
  return value =>
    column(({ holder }) => {
      const top = branch[holder] ?? -1
      return top < 0 ? 0 : value(top)
    })
}

/** @returns how far a passage's block is from the path to the core. Steps in the tree. */
function stepsFrom({ branch }: RelativePositions, { depth }: Surroundings): (passage: Passage) => number {
  return ({ block, holder }) => {
    const top = branch[holder] ?? -1
    return top < 0 ? 0 : Math.min(mostSteps, (depth[block] ?? 0) - (depth[top] ?? 0) + 1)
  }
}

/** @returns how many branches with the same tag and class names leave the path to the core at the same element */
function countBranches(
  { parent }: Survey,
  { alike }: Surroundings,
  { branch }: RelativePositions,
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

/** Totals over passages that look alike. */
interface AlikeGroup {
  count: number
  words: number
  length: number
  linkLength: number
  paragraphs: number
  inCore: number
  inContainer: number
}

const emptyGroup: Readonly<AlikeGroup> = {
  count: 0,
  words: 0,
  length: 0,
  linkLength: 0,
  paragraphs: 0,
  inCore: 0,
  inContainer: 0,
}

/** Describes all passages whose block, parent and grandparent have the same tag and class names. */
function describeAlike(
  page: PassagePage,
  around: Surroundings,
  core: RelativePositions,
  container: RelativePositions,
): FeatureColumns {
  const { survey } = page
  const groups = groupAlike(survey, around, core, container)
  const pageWords = survey.passages.reduce((sum, { words }) => sum + words, 0)
  const ofCandidates = columnMaker(page)
  const column = (value: (group: AlikeGroup) => number) =>
    ofCandidates((_, at) => value(groups[at] ?? emptyGroup))
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

/** @returns the group of each passage; passages of one group share one object */
function groupAlike(
  { passages, parent }: Survey,
  { alike }: Surroundings,
  core: RelativePositions,
  container: RelativePositions,
): readonly AlikeGroup[] {
  const groups = new Map<string, AlikeGroup>()
  return passages.map(passage => {
    const { block, words, length, linkLength } = passage
    const above = parent[block] ?? -1
    const key = `${alike[block]} ${alike[above]} ${alike[parent[above] ?? -1]}`
    const group = groups.get(key) ?? { ...emptyGroup }
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
