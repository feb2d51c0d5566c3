/**
 * How saving something went: `orphaned` where the extension was updated under the page, which can save nothing any
 * more; `refused` where the browser's storage is full or took too many writes.
 */
export type SaveResult = 'saved' | 'orphaned' | 'refused'
