// A module of its own, in JavaScript, because vite.config.ts reads it too.

/**
 * The longest that any wait of a browser test takes. ms. Only a hang reaches it: on a busy machine a service worker,
 * a file or a frame can come seconds late, and a shorter limit would report that as a fault. It is Puppeteer's own
 * default as well, which still holds where no page waits: for targets.
 */
export const hangLimit = 30_000

/** How often a wait that no event ends looks again. ms. */
export const pollInterval = 50
