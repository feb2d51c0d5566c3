import type { Page } from 'puppeteer-core'

/**
 * How many pixels of two pictures differ visibly: gradients are dithered differently each time.
 * @param page any page, which decodes them
 * @param pictures PNG in base64
 */
export function differingPixels(page: Page, ...pictures: [string, string]): Promise<number> {
  return page.evaluate(
    async (...both) => {
      const [one, other] = await Promise.all(
        both.map(async data => {
          const image = new Image()
          image.src = `data:image/png;base64,${data}`
          await image.decode()
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, image.width, image.height).data
        }),
      )
      if (one?.length !== other?.length) return Number.POSITIVE_INFINITY
      const visible = 12
      return [...(one ?? [])].filter((value, at) => Math.abs(value - (other?.[at] ?? 0)) > visible).length
    },
    ...pictures,
  )
}
