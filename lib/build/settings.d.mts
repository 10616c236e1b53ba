export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Without a slash at its end; empty where none is given. */
  readonly siteOrigin: string;
  /** With a slash before it and none after it; empty at the root of the host. */
  readonly basePath: string;
};

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings;
