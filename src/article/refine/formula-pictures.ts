/** Names of pictures of formulas, in class names and addresses. */
const formulaName = /(?:^|[^a-z])(?:la)?tex(?:[^a-z]|$)|math|formula|equation|(?:^|[^a-z])eqn?(?:[^a-z]|$)/i
/** Signs that descriptions have where they are formulas. */
const formulaSign = /\\[a-z]|[\^_{}=<>≤≥±√∑∫]/i
/** Higher pictures are of a blackboard. px. */
const highest = 160

/** Whether a picture is that of a formula: it has the name of one, and a description that reads as one. */
export function isFormulaPicture(image: Element): boolean {
  const attribute = (name: string) => image.getAttribute(name) ?? ''
  const alt = attribute('alt').trim()
  if (!alt || Number(attribute('height')) > highest) return false
  return formulaName.test(`${attribute('class')} ${attribute('src')}`) && formulaSign.test(alt)
}
