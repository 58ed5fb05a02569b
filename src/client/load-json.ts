const loaded = new Map<string, Promise<unknown>>();

/** A JSON file of this site, loaded once; a failed attempt is forgotten, so that the next one may succeed. */
export function loadJson<T>(address: string): Promise<T> {
  const known = loaded.get(address);
  if (known) return known as Promise<T>;
  const found = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${response.status}: ${address}`);
    return response.json() as Promise<T>;
  });
  loaded.set(address, found);
  found.catch(() => loaded.delete(address));
  return found;
}
