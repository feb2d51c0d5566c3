/**
 * Happy DOM defines `nodeName` and `textContent` on each kind of node, and has getters that return nothing on `Node`
 * itself. In the standard they are on `Node`, where `src/page/dom-access.ts` takes them. Import this before it.
 */
function inherited(node: Node, property: string): unknown {
  for (let above = Object.getPrototypeOf(node); above && above !== Node.prototype; ) {
    const getter = Object.getOwnPropertyDescriptor(above, property)?.get
    if (getter) return getter.call(node)
    above = Object.getPrototypeOf(above)
  }
  return null
}

for (const property of ['nodeName', 'textContent']) {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, property)
  Object.defineProperty(Node.prototype, property, {
    configurable: true,
    ...(own?.set ? { set: own.set } : {}),
    get(this: Node) {
      return inherited(this, property)
    },
  })
}

export {}
