import type { Scripting } from 'webextension-polyfill'
import { type AutoScript, type AutoScriptChanges, isAutoScript } from '../sites/auto-scripts'
import { pageBrowser } from './extension-api'

type WrittenScript = Scripting.RegisteredContentScript & Scripting.UpdateContentScriptsScriptsItemType

/** The scripts that run by themselves as the browser has them registered. */
export async function registeredScripts(): Promise<readonly AutoScript[]> {
  const registered = await pageBrowser.scripting.getRegisteredContentScripts()
  return registered.filter(({ id }) => isAutoScript(id)).map(readScript)
}

/** Registers, changes and unregisters; without a difference the browser is not asked for anything. */
export async function applyDifference({ add, change, remove }: AutoScriptChanges): Promise<void> {
  const { scripting } = pageBrowser
  // First what is no longer to run.
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
    // Early enough to show the page's own clutter at no time, and in the page itself, not in its frames.
    runAt: 'document_start',
    allFrames: false,
    // Pages that the browser opens again at its start come before the background wakes.
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
  return { id, file: inExtension(file), matches, excludeMatches }
}

/** A browser may give the file's whole address back. */
function inExtension(file: string): string {
  return file.replace(pageBrowser.runtime.getURL(''), '').replace(/^\//, '')
}
