import { buildSync } from "esbuild";

/**
 * A program of the browser as one line of code to stand in a page: for what must run before the first paint and yet
 * shares its code with the rest. Chromium, Firefox and Safari of the last three years understand the result.
 */
export function bundleScript(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NEXT_PUBLIC_BASE_PATH": JSON.stringify(process.env.BASE_PATH ?? "") },
  });
  // Nothing in a script may end its element.
  return (outputFiles[0]?.text ?? "").trim().replace(/<\/script/gi, "<\\/script");
}
