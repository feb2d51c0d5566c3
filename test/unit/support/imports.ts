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
export function roomOf(file: string): string {
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

/** The file below src that an own import leads to; `null` for a style, a picture and the like. */
function importedFile(found: Import): string | null {
  const target = targetOf(found).replace(/\?.*$/, '')
  const candidates = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`]
  return candidates.find(candidate => code.includes(candidate)) ?? null
}

/** A file with all that it imports, and what these import, types left out. */
export function importedBy(files: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const queue = [...files]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const found of importsOf(file)) {
      const target = found.isType || found.from.includes('?') ? null : importedFile(found)
      if (target) queue.push(target)
    }
  }
  return reached
}

/** The groups of files that import each other in a circle, types counted. */
export function circles(): string[][] {
  const targets = new Map(
    code.map(file => [
      file,
      importsOf(file)
        .filter(isOwn)
        .map(importedFile)
        .filter(target => target !== null),
    ]),
  )
  return stronglyConnected(targets).filter(group => group.length > 1)
}

/** Tarjan's algorithm. */
function stronglyConnected(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const stack: string[] = []
  const groups: string[][] = []
  const visit = (file: string): number => {
    const index = order.size
    order.set(file, index)
    stack.push(file)
    let lowest = index
    for (const target of targets.get(file) ?? []) {
      if (!order.has(target)) lowest = Math.min(lowest, visit(target))
      else if (stack.includes(target)) lowest = Math.min(lowest, order.get(target) ?? lowest)
    }
    if (lowest === index) groups.push(stack.splice(stack.indexOf(file)))
    return lowest
  }
  for (const file of targets.keys()) if (!order.has(file)) visit(file)
  return groups
}
