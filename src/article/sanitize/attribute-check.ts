/** @returns the safe value to write for an attribute value of the page; `null` to drop the attribute */
export type AttributeCheck = (value: string, base: string) => string | null
