import type {Entry, Manifest, Shard} from '../../search/entry.ts'
import type {Store} from '../../search/find.ts'

/**
 * @param folder address of an index, with its last slash
 * @returns its files; each is asked for once, and again only if that failed
 */
export function filesAt(folder: string): Store {
  const asked = new Map<string, Promise<unknown>>()
  const read = <T>(name: string): Promise<T> => {
    const file = asked.get(name) ?? load(`${folder}${name}.json`)
    asked.set(name, file)
    file.catch(() => asked.delete(name))
    return file as Promise<T> // written by our own build in this shape
  }
  return {
    manifest: () => read<Manifest>('manifest'),
    shard: (number) => read<Shard>(`shard-${number}`),
    texts: (number) => read<readonly Entry[]>(`texts-${number}`),
  }
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response.json()
}
