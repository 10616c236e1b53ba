import type { PublishedName } from "@/lib/dataset/published";
import { messagesOf } from "@/lib/text/messages";

/** Title and description of a table for files that are read outside the site, which are in English. */
export function enOf(table: PublishedName): { readonly title: string; readonly description: string } {
  const { title, text } = messagesOf("en").codebook.tables[table];
  return { title, description: text };
}
