import { loadScene, type LoadedScene } from '../src/scene/load.ts'

/** @param sceneUrl absolute address of `scene.json`; the other files of the scene lie beside it. */
export function openScene(sceneUrl: string): Promise<LoadedScene> {
  return loadScene((file) => fetchText(new URL(file, sceneUrl)))
}

/** @throws Error that says the address and the status */
export async function fetchText(url: string | URL): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`)
  return response.text()
}
