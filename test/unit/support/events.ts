/** Makes an event of a test count as one that the user caused, as far as code looks at `isTrusted`. */
export function byUser<Made extends Event>(event: Made): Made {
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}
