import { type Agreement, agreement } from "@/lib/schema/agreement";
import { agreement as cells } from "../dataset/small-rows";

/** An agreement as its cells make it: a bilateral treaty on strategic arms, in force since 3 October 1972, unless said otherwise. */
export const someAgreement = (parts: Readonly<Record<string, string>> = {}): Agreement =>
  agreement.parse({
    id: "some-agreement",
    name_en: "Some agreement",
    short_name_en: "Some",
    name_ja: "ある協定",
    ...cells,
    ...parts,
  });
