import entries from './entries.css?inline'
import omitted from './omitted.css?inline'

/** The style sheet of the list of what is not in an article, beside the reader's own. */
export const omittedStyles = [entries, omitted].join('\n')
