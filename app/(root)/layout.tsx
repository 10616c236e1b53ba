import type { ReactNode } from "react";
import { Document } from "../document";

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Document lang="en" remember={false}>
      {children}
    </Document>
  );
}
