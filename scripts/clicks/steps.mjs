/**
 * @typedef {Awaited<ReturnType<typeof import('../launch.mjs').launchChromium>>} Chromium
 * @typedef {import('puppeteer-core').Realm} Realm
 * @typedef {import('../../src/content/session/shared-globals').SharedGlobals} SharedGlobals
 * @typedef {import('../../src/content/analysis/page-analyzer').PageAnalyzer} PageAnalyzer
 * @typedef {import('webextension-polyfill').Browser} ExtensionApi
 * @typedef {Record<string, number>} Moments by name: ms since the epoch
 */

/** The steps from the click to the first frame: what each is called, and the moment that ends it. */
export const steps = /** @type {const} */ ([
  ['let in', 'letIn'],
  ['scripts in', 'scriptsRan'],
  ['session', 'began'],
  ['survey', 'surveyed'],
  ['find', 'found'],
  ['extract', 'extracted'],
  ['wait for storage', 'ready'],
  ['render', 'rendered'],
  ['first frame', 'seen'],
])

/**
 * Has the extension note the moments of the openings that follow. Nothing in it is made for that: whatever its worker
 * runs in a page, a function that looks on is run there before.
 *
 * @param {Chromium} chromium
 */
export async function noteMoments(chromium) {
  const worker = await chromium.worker()
  await worker.evaluate(lookOn)
}

/**
 * @param {Realm} realm of the extension in a page
 * @returns {Promise<Moments>}
 */
export function momentsIn(realm) {
  return realm.evaluate(() => {
    const world = /** @type {{ notedMoments?: Moments }} */ (globalThis)
    return world.notedMoments ?? {}
  })
}

/** Runs in the extension's worker, which forgets it when it sleeps. */
function lookOn() {
  const world = /** @type {{ chrome: ExtensionApi, isLookedOn?: boolean }} */ (
    /** @type {unknown} */ (globalThis)
  )
  if (world.isLookedOn) return
  world.isLookedOn = true
  const { scripting } = world.chrome
  const { executeScript } = scripting
  scripting.executeScript = injection => {
    executeScript({ target: injection.target, func: noteInPage }).catch(() => undefined)
    return executeScript(injection)
  }

  /** Runs in the extension's world in the page. */
  function noteInPage() {
    const page = /** @type {{ __leeslamp?: SharedGlobals, notedMoments?: Moments }} */ (globalThis)
    if (page.notedMoments) return
    /** @type {Moments} */
    const noted = {}
    page.notedMoments = noted
    const note = (/** @type {string} */ moment) => {
      noted[moment] ??= performance.timeOrigin + performance.now()
    }
    note('letIn')
    /** @type {<Args extends unknown[], Result>(work: (...args: Args) => Result, before: string, after: string) => (...args: Args) => Result} */
    const noting =
      (work, before, after) =>
      (...args) => {
        note(before)
        const result = work(...args)
        note(after)
        return result
      }
    const analyzerNoting = (/** @type {PageAnalyzer} */ analyzer) => ({
      ...analyzer,
      createPageContext: noting(analyzer.createPageContext, 'began', 'surveyed'),
      findClutter: noting(analyzer.findClutter, 'surveyed', 'found'),
    })
    /** @type {SharedGlobals['views']} */
    let views
    const readerNoting = (
      /** @type {NonNullable<NonNullable<SharedGlobals['views']>['reader']>} */ reader,
    ) => ({
      ...reader,
      show: noting(reader.show, 'ready', 'rendered'),
      createCache: (/** @type {Parameters<typeof reader.createCache>} */ ...[analyzer, userRules]) => {
        const cache = reader.createCache(analyzerNoting(analyzer), userRules)
        Object.assign(cache, { read: noting(cache.read, 'began', 'extracted') })
        return cache
      },
    })
    if (!Object.hasOwn(page, '__leeslamp')) Object.defineProperty(page, '__leeslamp', { value: {} })
    if (page.__leeslamp)
      Object.defineProperty(page.__leeslamp, 'views', {
        get: () => views,
        set: (/** @type {typeof views} */ added) => {
          note('scriptsRan')
          views = added?.reader ? { ...added, reader: readerNoting(added.reader) } : added
        },
      })
  }
}
