import { pageBrowser } from './extension-api'

/** A command of the extension that keys can be given, and those that it has; empty for none. */
export interface KeyCommand {
  readonly name: string
  readonly shortcut: string
}

/** The commands of the extension with their keys. Browsers without keys know none. */
export async function loadCommands(): Promise<readonly KeyCommand[]> {
  const commands = (await pageBrowser.commands?.getAll()) ?? []
  return commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }))
}

/** Opens the browser's own page on which keys are given. @returns whether there is a way to it */
export async function openShortcutSettings(): Promise<boolean> {
  const { commands, runtime, tabs } = pageBrowser
  if ('openShortcutSettings' in commands) await commands.openShortcutSettings()
  else if (runtime.getURL('').startsWith('moz-extension:')) return false
  else await tabs.create({ url: 'chrome://extensions/shortcuts' })
  return true
}
