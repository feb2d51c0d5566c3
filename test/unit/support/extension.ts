import { type Mock, vi } from 'vitest'
import type { Scripting, Storage } from 'webextension-polyfill'

type Items = Record<string, unknown>
type Registered = Scripting.RegisteredContentScript
type Changed = (changes: Record<string, Storage.StorageChange>, area: string) => void

/** A storage area as browsers have it: it gives and takes copies, and tells of what changed. */
class FakeArea {
  items: Items = {}
  readonly get: Mock<(keys: string | string[]) => Promise<Items>>
  readonly set: Mock<(items: Items) => Promise<void>>
  readonly remove: Mock<(key: string) => Promise<void>>

  constructor(name: string, tell: Changed) {
    this.get = vi.fn(async keys => {
      const wanted = [keys].flat().filter(key => key in this.items)
      return structuredClone(Object.fromEntries(wanted.map(key => [key, this.items[key]])))
    })
    this.set = vi.fn(async items => {
      const before = this.items
      this.items = { ...before, ...structuredClone(items) }
      const changed = Object.keys(items).filter(key => !isSame(items[key], before[key]))
      const changes = changed.map(key => [key, { oldValue: before[key], newValue: items[key] }])
      if (changed.length > 0) tell(Object.fromEntries(changes), name)
    })
    this.remove = vi.fn(async key => {
      const { [key]: oldValue, ...left } = this.items
      this.items = left
      if (oldValue !== undefined) tell({ [key]: { oldValue } }, name)
    })
  }
}

/** The APIs of one browser, with the extension in it. */
export class FakeExtension {
  readonly runtime: { id: string | undefined; getURL: (path: string) => string } & Record<string, unknown>
  readonly storage
  readonly permissions
  readonly scripting
  origins: string[] = []
  scripts: Registered[] = []
  private readonly heard: Record<string, (() => void)[]> = {}
  private readonly changed: Changed[] = []

  constructor() {
    const tell: Changed = (...change) => {
      for (const hear of this.changed) hear(...change)
    }
    this.storage = {
      local: new FakeArea('local', tell),
      sync: new FakeArea('sync', tell),
      session: new FakeArea('session', tell),
      onChanged: { addListener: (hear: Changed) => this.changed.push(hear) },
    }
    this.runtime = {
      id: 'leeslamp',
      getURL: path => `chrome-extension://leeslamp/${path}`,
      onStartup: this.event('onStartup'),
      onInstalled: this.event('onInstalled'),
    }
    this.permissions = {
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        this.origins.push(...origins)
        return true
      }),
      remove: vi.fn(async ({ origins }: { origins: string[] }) => {
        this.origins = this.origins.filter(origin => !origins.includes(origin))
        return true
      }),
      getAll: vi.fn(async () => ({ origins: this.origins, permissions: [] })),
      onAdded: this.event('onAdded'),
      onRemoved: this.event('onRemoved'),
    }
    this.scripting = this.fakeScripting()
  }

  /** Has the browser tell of something. */
  fire(event: 'onStartup' | 'onInstalled' | 'onAdded' | 'onRemoved'): void {
    for (const hear of this.heard[event] ?? []) hear()
  }

  /** What another device synced comes to this one. */
  receive(items: Items): Promise<void> {
    const { sync } = this.storage
    return sync.set.getMockImplementation()?.(items) ?? Promise.resolve()
  }

  private event(name: string) {
    const heard: (() => void)[] = []
    this.heard[name] = heard
    return { addListener: (hear: () => void) => heard.push(hear) }
  }

  private fakeScripting() {
    const known = (id: string) => {
      const script = this.scripts.find(script => script.id === id)
      if (!script) throw new Error(`Nonexistent script ID '${id}'`)
      return script
    }
    return {
      getRegisteredContentScripts: vi.fn(async () => structuredClone(this.scripts)),
      registerContentScripts: vi.fn(async (scripts: Registered[]) => {
        const doubled = scripts.find(({ id }) => this.scripts.some(script => script.id === id))
        if (doubled) throw new Error(`Duplicate script ID '${doubled.id}'`)
        this.scripts.push(...structuredClone(scripts))
      }),
      updateContentScripts: vi.fn(async (scripts: Registered[]) => {
        for (const script of scripts) Object.assign(known(script.id), structuredClone(script))
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) known(id)
        this.scripts = this.scripts.filter(({ id }) => !ids.includes(id))
      }),
    }
  }
}

/** Locks as browsers have them, of one name at a time. */
export function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request: (_name: string, work: () => Promise<void>) => {
      const done = last.then(work)
      last = done.catch(() => undefined)
      return done
    },
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
