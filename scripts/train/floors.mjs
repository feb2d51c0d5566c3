/**
 * The F1 that the committed model must reach on the pages that it was trained on, judged by the product's own code in
 * Chromium: a little under what it reached at training. Less means that the features are no longer computed as they
 * were then, and that the model should be trained again.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const FLOORS = { zyte: 0.981, wcxb: 0.966, trafilatura: 0.953, fundus: 0.974 }
