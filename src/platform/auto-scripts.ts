import type { Scripting } from 'webextension-polyfill'
import { type AutoScript, type AutoScriptChanges, isAutoScript } from '../sites/auto-scripts'
import { pageBrowser } from './extension-api'

type WrittenScript = Scripting.RegisteredContentScript & Scripting.UpdateContentScriptsScriptsItemType

/** The scripts that run by themselves, as the browser has them registered. */
export async function registeredScripts(): Promise<readonly AutoScript[]> {
  const registered = await pageBrowser.scripting.getRegisteredContentScripts()
  return registered.filter(({ id }) => isAutoScript(id)).map(readScript)
}

/** Registers, changes and unregisters scripts. Without a difference the browser is not called. */
export async function applyDifference({ add, change, remove }: AutoScriptChanges): Promise<void> {
  const { scripting } = pageBrowser
  // First what must no longer run.
  if (remove.length > 0) await scripting.unregisterContentScripts({ ids: [...remove] })
  if (change.length > 0) await scripting.updateContentScripts(change.map(writeScript))
  if (add.length > 0) await scripting.registerContentScripts(add.map(writeScript))
}

function writeScript({ id, file, matches, excludeMatches }: AutoScript): WrittenScript {
  return {
    id,
    js: [file],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    // Early enough that the page is never seen before it opens, and in the page itself, not in its frames.
    runAt: 'document_start',
    allFrames: false,
    // When the browser starts, it reopens pages before the background wakes.
    persistAcrossSessions: true,
  }
}

function readScript({
  id,
  js = [],
  matches = [],
  excludeMatches = [],
}: Scripting.RegisteredContentScript): AutoScript {
  const [file = ''] = js
  return { id, file: pathOf(file), matches, excludeMatches }
}

/** Some browsers return the whole address of the file instead of its path. */
function pathOf(file: string): string {
  return file.replace(pageBrowser.runtime.getURL(''), '').replace(/^\//, '')
}
