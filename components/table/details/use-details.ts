import { useEffect, useState } from "react";

const files = new Map<string, Promise<unknown>>();

/** The details of all rows lie in one file, which is fetched once; a failure may be tried again. */
async function fetchDetails<T>(address: string, isFile: (value: unknown) => value is T): Promise<T> {
  const asked = files.get(address) ?? fetch(address).then((response) => response.json());
  files.set(address, asked);
  try {
    const file: unknown = await asked;
    if (isFile(file)) return file;
    throw new Error(`No details at ${address}`);
  } catch (problem) {
    files.delete(address);
    throw problem;
  }
}

/** The file of details at an address, once it is there. */
export function useDetails<T>(
  address: string,
  isFile: (value: unknown) => value is T,
): T | "waiting" | "failed" {
  const [loaded, setLoaded] = useState<T | "waiting" | "failed">("waiting");
  useEffect(() => {
    let isWanted = true;
    fetchDetails(address, isFile).then(
      (file) => isWanted && setLoaded(() => file),
      () => isWanted && setLoaded("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [address, isFile]);
  return loaded;
}
