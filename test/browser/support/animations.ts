import type { ElementHandle } from 'puppeteer-core'

/** Resolves when the fonts and pictures of the reader are loaded and its animations have ended. */
export async function animationsEnd(dialog: ElementHandle<Element>): Promise<void> {
  await dialog.evaluate(async element => {
    await document.fonts.ready
    const images = [...element.querySelectorAll('img')]
    for (const image of images) image.loading = 'eager'
    await Promise.all(images.map(image => image.decode()))
    const frame = () => new Promise(requestAnimationFrame)
    // A change of style starts its transition in the next frame.
    await frame()
    await frame()
    await Promise.allSettled(element.getAnimations({ subtree: true }).map(({ finished }) => finished))
    await frame()
  })
}
