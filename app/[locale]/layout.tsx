import type { ReactNode } from "react";
import { Document } from "../document";
import { type LocaleParams, localeParams, readLocale } from "../locale-params";

export const dynamicParams = false;
export const generateStaticParams = localeParams;

export default async function LocaleLayout(props: LocaleParams & { readonly children: ReactNode }) {
  return (
    <Document lang={await readLocale(props)} remember>
      {props.children}
    </Document>
  );
}
