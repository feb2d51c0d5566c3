import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'

const folder = join(import.meta.dirname, '../../../src')
const withSlashes = (path: string) => path.split(sep).join('/')

/** All files below src, with slashes. */
export const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => statSync(join(folder, file)).isFile())
  .map(withSlashes)

export const code = files.filter(file => /\.tsx?$/.test(file))

export function sourceOf(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

/** The folder right below src. */
export function layerOf(file: string): string {
  return file.split('/')[0] ?? ''
}

export interface Import {
  readonly file: string
  readonly from: string
  readonly isType: boolean
}

/** Every import of a file: static, re-exported, dynamic and type-only. */
export function importsOf(file: string): Import[] {
  const source = sourceOf(file)
  const statements = source.matchAll(
    /^(?:import|export)\s+(?:([\w$*{}\s,]+?)\s+from\s+)?['"]([^'"\n]+)['"]/gm,
  )
  const calls = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  return [
    ...Array.from(statements, ([, what = '', from = '']) => ({ file, from, isType: isTypeOnly(what) })),
    ...Array.from(calls, ([, from = '']) => ({ file, from, isType: false })),
  ]
}

function isTypeOnly(what: string): boolean {
  if (/^type\s/.test(what)) return true
  const names = /^\{([^}]*)\}$/
    .exec(what)?.[1]
    ?.split(',')
    .filter(name => name.trim())
  return names?.every(name => /^\s*type\s/.test(name)) ?? false
}

/** All imports in src. A declaration file describes a package, and imports that package's types. */
export const imports = code.filter(file => !file.endsWith('.d.ts')).flatMap(importsOf)

export function isOwn({ from }: Import): boolean {
  return from.startsWith('.')
}

/** The path of a relative import below src; it begins with `..` outside it. */
export function targetOf({ file, from }: Import): string {
  return withSlashes(normalize(join(dirname(file), from)))
}
