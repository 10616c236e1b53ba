import type { ReactNode } from "react";
import { InlineScript } from "@/components/page/markup";
import { sans, serif } from "./fonts";
import "./tokens.css";
import "./site.css";
import "./records.css";
import "./treaty.css";
import "./data.css";
import "./lab.css";

/**
 * Before the first paint: the theme that the reader chose, the language of this page for the next visit, and, where the
 * address asks a table for something, a mark by which the table waits for the script that shows it.
 */
const beforePaint = `try{var d=document.documentElement,t=localStorage.getItem("theme");if(t==="light"||t==="dark")d.dataset.theme=t;if(location.search)d.dataset.restoring="";if(d.dataset.remember)localStorage.setItem("language",d.lang)}catch(e){}`;

type Props = {
  readonly lang: string;
  /** Whether `/` may send the reader back to this language. */
  readonly remember: boolean;
  readonly children: ReactNode;
};

/** The document that every root layout returns. */
export function Document({ lang, remember, children }: Props) {
  return (
    <html
      lang={lang}
      className={`${sans.variable} ${serif.variable}`}
      data-remember={remember || undefined}
      suppressHydrationWarning
    >
      <head>
        <InlineScript code={beforePaint} />
      </head>
      <body>{children}</body>
    </html>
  );
}
