import { build } from 'vite'
import { ROOT } from './paths.mjs'

/**
 * Bundles a module of the project into one script that can be evaluated in any page.
 *
 * @param {string} entry relative to the project
 * @param {string} name the global variable that will hold the module's exports
 * @returns {Promise<string>} the script
 */
export async function bundleForPage(entry, name) {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name, fileName: 'bundle' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error(`${entry} was built into an empty bundle.`)
  return chunk.code
}
