/** Hands a file behind an address to the browser, to keep under this name. */
export async function saveFrom(url: string, name: string): Promise<void> {
  const content = await (await fetch(url)).blob()
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
