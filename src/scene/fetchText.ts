/** @throws Error naming the address and what the server answered, when it is not the file */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status} ${response.statusText}`)
  return response.text()
}
