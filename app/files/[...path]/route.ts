import { loadDataset } from "@/lib/dataset/dataset";
import { outputFiles } from "@/lib/output/files";

export const dynamic = "force-static";
export const dynamicParams = false;

/** One door for every downloadable file. */
export const generateStaticParams = () => outputFiles(loadDataset()).map(({ path }) => ({ path: [...path] }));

type Context = { readonly params: Promise<{ readonly path: readonly string[] }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const asked = (await params).path.map(decodeURIComponent).join("/");
  const file = outputFiles(loadDataset()).find(({ path }) => path.join("/") === asked);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await file.read()), { headers: { "Content-Type": file.type } });
}
