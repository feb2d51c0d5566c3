import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addressOf } from '../../../../src/content/session/page-history'
import { SessionModel, settled } from '../../support/session-model'

/** Steps in one order. With 5 the test takes ten times as long. */
const longest = 4

/** Each does one thing to a session, or returns false where there is nothing to do it to. */
type Step = (model: SessionModel) => unknown

const isShown = (model: SessionModel) => model.onScreen().length > 0
const forUser = (model: SessionModel, request: Promise<unknown>) => {
  request.catch(() => model.failed++)
}
const byItself = (request: Promise<unknown>) => {
  request.catch(() => undefined)
}
const settle = (queue: SessionModel['loads'], isFine: boolean) => {
  const next = queue.shift()
  next?.settle(isFine)
  return next !== undefined
}

const starts: Readonly<Record<string, Step>> = {
  click: model => forUser(model, model.session.toggle()),
  'reader for the user': model => forUser(model, model.session.open('reader', true)),
  'tidy for the user': model => forUser(model, model.session.open('tidy', true)),
  'reader by itself': model => byItself(model.session.openByItself('reader')),
  'tidy by itself': model => byItself(model.session.openByItself('tidy')),
  prepare: model => model.session.prepare(),
}

/** Opens a view with all that it waits for. */
const openFor =
  (start: string): Step =>
  async model => {
    starts[start]?.(model)
    for (const queue of [model.loads, model.stored]) {
      await settled()
      settle(queue, true)
    }
  }

const { prepare: _, ...requests } = starts
const steps: Readonly<Record<string, Step>> = {
  ...requests,
  'next view': model => forUser(model, model.session.next()),
  'end of the page': model => model.session.end(),
  'back in the history': model => {
    model.window.location.href += 'terug/'
    model.window.dispatch('popstate')
  },
  'back from the cache': model => model.window.dispatch('pageshow'),
  'close button': model => isShown(model) && model.drawn.at(-1)?.close(),
  'close button of an earlier view': model => model.drawn.length > 1 && (model.drawn[0]?.close(), true),
  'switch button': model => isShown(model) && void model.drawn.at(-1)?.switchTo(),
  'script comes': model => settle(model.loads, true),
  'script is refused': model => settle(model.loads, false),
  'storage answers': model => settle(model.stored, true),
  'storage fails': model => settle(model.stored, false),
  'drawing will fail': model => {
    model.breaksNext = true
  },
}

const allSteps: Readonly<Record<string, Step>> = {
  ...starts,
  ...steps,
  'a reader is opened for the user': openFor('click'),
  'a tidied page is opened for the user': openFor('tidy for the user'),
}

const addressIn = (model: SessionModel) => addressOf(model.window as unknown as Window)

/** What the user is owed by what they have done so far. */
class Owed {
  closedAddress: string | null = null
  /** Whether the user asked for a view that was not ended since. */
  private isAsked = false
  private failedBefore = 0

  isOwed(model: SessionModel): boolean {
    return this.isAsked && model.failed === this.failedBefore
  }

  /** Whether a page would open by itself that the user has closed. */
  staysClosed(name: string, model: SessionModel): boolean {
    return name.endsWith('by itself') && this.closedAddress === addressIn(model)
  }

  before(name: string, model: SessionModel): void {
    const view = model.onScreen().at(-1)?.view
    const closes =
      name === 'close button' || (view && name === 'click') || (view === 'tidy' && name === 'next view')
    if (closes) this.closedAddress = addressIn(model)
    if (closes || /end of|history/.test(name)) this.isAsked = false
    else if (/click|user|next/.test(name)) {
      this.isAsked = true
      this.failedBefore = model.failed
    }
  }
}

const onUnhandled = vi.fn()
beforeAll(() => void process.on('unhandledRejection', onUnhandled))
afterAll(() => void process.off('unhandledRejection', onUnhandled))

/** What does not hold of what must hold at every moment. */
function faultsNow(name: string, model: SessionModel, toldBefore: number): string[] {
  const view = model.onScreen().at(-1)?.view ?? null
  const told = model.told.slice(Math.max(0, toldBefore - 1))
  const isRepeated = told.some((next, at) => at > 0 && next === told[at - 1])
  const mayRepeat = name === 'back from the cache' && view !== null
  return faultsOf({
    'two views at once': model.mostOnScreen > 1,
    'a tidied page without its style': view === 'tidy' && !model.isStyled,
    'a view that ended twice': model.drawn.some(({ ends }) => ends > 1),
    'the background was told another view': (model.told.at(-1) ?? null) !== view,
    'the background was told without a change, or not on return': isRepeated !== mayRepeat,
  })
}

/** What the user asked for comes once everything has come that it waits for, and nothing is left after the end. */
async function faultsAtEnd(model: SessionModel, owed: Owed): Promise<string[]> {
  while (settle(model.stored, true) || settle(model.loads, true)) await settled()
  const isDropped = owed.isOwed(model) && !isShown(model)
  model.session.end()
  await settled()
  return faultsOf({
    'what the user asked for was dropped': isDropped,
    'a view on the screen after the end': isShown(model),
    'the style of the tidied page after the end': model.isStyled,
    'an article is watched after the end': model.watched !== 0,
    'the history is followed after the end': model.window.listeners.size > 0,
    'the background was not told of the end': (model.told.at(-1) ?? null) !== null,
  })
}

function faultsOf(faults: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(faults).filter(fault => faults[fault])
}

/** @returns what went wrong; `null` where the last step had nothing to do */
async function play(names: readonly string[]): Promise<string[] | null> {
  const model = new SessionModel()
  const owed = new Owed()
  const faults: string[] = []
  for (const name of names) {
    const before = [model.told.length, model.loads.length] as const
    const mustStay = owed.staysClosed(name, model)
    owed.before(name, model)
    if ((await allSteps[name]?.(model)) === false) return null
    await settled()
    faults.push(...faultsNow(name, model, before[0]))
    if (mustStay && (model.told.length > before[0] || model.loads.length > before[1]))
      faults.push('a page that the user closed was opened')
  }
  return [...faults, ...(await faultsAtEnd(model, owed))]
}

/** Plays every order of steps up to a length. @returns how many there are, with the first of those that went wrong */
async function playAll(names: readonly string[]): Promise<{ played: number; faults: string[] }> {
  const faults = (await play(names)) ?? ['nothing to do']
  if (faults.length > 0)
    return { played: 0, faults: faults[0] === 'nothing to do' ? [] : [...names, ...faults] }
  let played = 1
  if (names.length === longest) return { played, faults }
  for (const name of Object.keys(steps)) {
    const more = await playAll([...names, name])
    if (more.faults.length > 0) return more
    played += more.played
  }
  return { played, faults }
}

test.each(Object.keys(allSteps).filter(name => !(name in steps) || name in starts))(
  'whatever comes after it, in any order, the session keeps its promises: %s',
  async start => {
    const { played, faults } = await playAll([start])
    await new Promise(resolve => setTimeout(resolve))
    expect(faults).toEqual([])
    expect(played).toBeGreaterThan(1_000)
    expect(onUnhandled).not.toHaveBeenCalled()
  },
  60_000,
)
