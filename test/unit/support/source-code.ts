import { parseSync } from 'vite'
import { sourceOf } from './imports'

/** A node of a syntax tree, as far as the tests look at it. */
interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** A function as it is written. */
export interface WrittenFunction {
  /** Empty for one without a name. */
  readonly name: string
  readonly lines: number
  /** Whether it draws something, as JSX. */
  readonly isComponent: boolean
}

/** All functions of a file below src, those inside others included. */
export function functionsOf(file: string): WrittenFunction[] {
  const source = sourceOf(file)
  const functions: WrittenFunction[] = []
  visit(file, (node, name) => {
    if (!/Function/.test(node.type) || !isNode(node['body'])) return
    const lines = source.slice(node.start, node.end).split('\n').length
    functions.push({ name, lines, isComponent: holdsJsx(node) })
  })
  return functions
}

/** The names that code of a file below src uses as values, but for names of members and of its own types. */
export function valuesUsedIn(file: string): Set<string> {
  const names = new Set<string>()
  visit(file, ({ type, name }) => {
    if (type === 'Identifier' && typeof name === 'string') names.add(name)
  })
  return names
}

const namesOfMembers: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
}

/** Calls for each node that is no type, with the name that it is given where it is written. */
function visit(file: string, onNode: (node: SyntaxNode, name: string) => void): void {
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, name)
    if (!isNode(value) || isTypeNode(value)) return
    const own = nameOf(value['id']) || nameOf(value['key']) || name
    onNode(value, own)
    for (const child of childrenOf(value)) walk(child, own)
  }
  walk(parseSync(file, sourceOf(file)).program, '')
}

function isTypeNode({ type }: SyntaxNode): boolean {
  return type.startsWith('TSType') || type === 'TSInterfaceDeclaration'
}

/** The parts of a node, without the name of a member that is written out. */
function childrenOf(node: SyntaxNode): unknown[] {
  const member = node['computed'] === true ? undefined : namesOfMembers[node.type]
  return Object.entries(node).flatMap(([key, child]) => (key === member ? [] : [child]))
}

function holdsJsx(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsJsx)
  if (!isNode(value)) return false
  return value.type.startsWith('JSX') || Object.values(value).some(holdsJsx)
}

function nameOf(value: unknown): string {
  return isNode(value) && typeof value['name'] === 'string' ? value['name'] : ''
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
