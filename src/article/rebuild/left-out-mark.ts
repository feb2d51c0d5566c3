/** The attribute of paragraphs that may be of the article. Only extraction sets it: a page's own is taken off. */
export const leftOutMark = 'data-left-out'
