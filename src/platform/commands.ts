import { pageBrowser } from './extension-api'

/** A command of the extension that the user can assign keys to. */
export interface KeyCommand {
  readonly name: string
  /** Empty where none are assigned. */
  readonly shortcut: string
}

/** The commands of the extension with their keys. Browsers on devices without a keyboard have none. */
export async function loadCommands(): Promise<readonly KeyCommand[]> {
  const commands = (await pageBrowser.commands?.getAll()) ?? []
  return commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }))
}

/** Opens the browser's own page for assigning keys. @returns `false` where the browser gives no way to open it */
export async function openShortcutSettings(): Promise<boolean> {
  const { commands, runtime, tabs } = pageBrowser
  if (!commands) return false
  if ('openShortcutSettings' in commands) await commands.openShortcutSettings()
  else if (runtime.getURL('').startsWith('moz-extension:')) return false
  else await tabs.create({ url: 'chrome://extensions/shortcuts' })
  return true
}
