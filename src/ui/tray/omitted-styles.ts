import entries from './entries.css?inline'
import omitted from './omitted.css?inline'

/** What the list of what is not in an article has beyond the reader's own style sheet. */
export const omittedStyles = [entries, omitted].join('\n')
