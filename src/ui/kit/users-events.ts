/** What the user is doing right now in one of our views. */
interface UsersEvents {
  /** The click that is being passed on. */
  click: Event | null
  /** What the user has just entered in a field, which is being passed on. */
  entry: Event | null
  /** What that click may change. */
  control: Element | null
}

const key = Symbol.for('leeslamp events of the user')

/** A property of our world alone: one of our scripts can draw a list in the view of another. */
const world: typeof globalThis & { [key]?: UsersEvents } = globalThis

world[key] ??= { click: null, entry: null, control: null }

export const usersEvents: UsersEvents = world[key]
