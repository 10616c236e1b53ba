/** A file that readers may take: its address below `files/`, its media type, and its bytes when asked. */
export type OutputFile = {
  readonly path: readonly string[];
  readonly type: string;
  readonly read: () => Buffer | Promise<Buffer>;
};
