import { type Mock, vi } from 'vitest'
import type { Scripting, Storage } from 'webextension-polyfill'

type Items = Record<string, unknown>
type Registered = Scripting.RegisteredContentScript
type Changed = (changes: Record<string, Storage.StorageChange>, area: string) => void

/** A storage area that works as in browsers: it copies what it stores and returns, and fires onChanged. */
class FakeArea {
  items: Items = {}
  readonly get: Mock<(keys: string | string[] | null) => Promise<Items>>
  readonly set: Mock<(items: Items) => Promise<void>>
  readonly remove: Mock<(keys: string | string[]) => Promise<void>>

  constructor(name: string, fireChanged: Changed) {
    this.get = vi.fn(async keys => {
      const wanted = (keys === null ? Object.keys(this.items) : [keys].flat()).filter(
        key => key in this.items,
      )
      return structuredClone(Object.fromEntries(wanted.map(key => [key, this.items[key]])))
    })
    this.set = vi.fn(async items => {
      const before = this.items
      this.items = { ...before, ...structuredClone(items) }
      const changed = Object.keys(items).filter(key => !isSame(items[key], before[key]))
      const changes = changed.map(key => [key, { oldValue: before[key], newValue: items[key] }])
      if (changed.length > 0) fireChanged(Object.fromEntries(changes), name)
    })
    this.remove = vi.fn(async keys => {
      const before = this.items
      const gone = [keys].flat().filter(key => key in before)
      this.items = Object.fromEntries(Object.entries(before).filter(([key]) => !gone.includes(key)))
      const changes = gone.map(key => [key, { oldValue: before[key] }])
      if (gone.length > 0) fireChanged(Object.fromEntries(changes), name)
    })
  }
}

/** The extension APIs of one browser. */
export class FakeExtension {
  readonly runtime: { id: string | undefined; getURL: (path: string) => string } & Record<string, unknown>
  readonly storage
  readonly permissions
  readonly scripting
  origins: string[] = []
  scripts: Registered[] = []
  private readonly listeners: Record<string, (() => void)[]> = {}
  private readonly changeListeners: Changed[] = []

  constructor() {
    const fireChanged: Changed = (...change) => {
      for (const listener of this.changeListeners) listener(...change)
    }
    this.storage = {
      local: new FakeArea('local', fireChanged),
      sync: new FakeArea('sync', fireChanged),
      session: new FakeArea('session', fireChanged),
      onChanged: { addListener: (listener: Changed) => this.changeListeners.push(listener) },
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

  /** Fires an event of the browser. */
  fire(event: 'onStartup' | 'onInstalled' | 'onAdded' | 'onRemoved'): void {
    for (const listener of this.listeners[event] ?? []) listener()
  }

  /** Receives what another device synced. */
  receive(items: Items): Promise<void> {
    const { sync } = this.storage
    return sync.set.getMockImplementation()?.(items) ?? Promise.resolve()
  }

  private event(name: string) {
    const listeners: (() => void)[] = []
    this.listeners[name] = listeners
    return { addListener: (listener: () => void) => listeners.push(listener) }
  }

  private fakeScripting() {
    const registered = (id: string) => {
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
        for (const script of scripts) Object.assign(registered(script.id), structuredClone(script))
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered(id)
        this.scripts = this.scripts.filter(({ id }) => !ids.includes(id))
      }),
    }
  }
}

/** Locks that work as in browsers, for a single name. */
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
