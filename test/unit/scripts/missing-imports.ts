import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** Lists the imports of a generated module that lead to no file of the project. */
export function missingImports(source: string, file: string): string[] {
  const specifiers = Array.from(source.matchAll(/\bfrom '([^']+)'/g), ([, specifier = '']) => specifier)
  return specifiers.filter(specifier => !existsSync(join(root, dirname(file), `${specifier}.ts`)))
}
