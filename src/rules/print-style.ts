/**
 * The style that a page has while the reader is open, with origin USER, so that its own rules cannot override it: what
 * is printed is the article, which is laid out beside the body for that, and never the page beneath. On the screen it
 * changes nothing.
 */
export const printStyle = `@media print {
  html {
    display: block !important;
    position: static !important;
    inline-size: auto !important;
    block-size: auto !important;
    min-block-size: 0 !important;
    max-block-size: none !important;
    margin: 0 !important;
    padding: 0 !important;
    overflow: visible !important;
    background: none !important;
    transform: none !important;
    filter: none !important;
    columns: auto !important;
  }
  html > body { display: none !important; }
}`
