import { unzipSync, type Zippable, zipSync } from "fflate";

/** A fixed time for every entry of an archive, so that the same content gives the same bytes. The least that the format can say. */
export const anyTime = "1980-01-01T12:00:00";

/** An archive with the time of its making taken out of every entry. Throws for bytes that are no ZIP archive. */
export function withoutTimes(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, [bytes, { mtime: anyTime }]]),
  );
  return zipSync(entries);
}
