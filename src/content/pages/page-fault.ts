import type { PageFaultKind } from '../../domain/page-joining'

/** An expected failure to add a page: the user is told. */
export class PageFault extends Error {
  readonly kind: PageFaultKind

  constructor(kind: PageFaultKind) {
    super(kind)
    this.kind = kind
  }
}
