import type { ReactNode } from "react";
import { InlineScript } from "@/components/page/markup";
import { sans, serif } from "./fonts";

// The order in which they count: the ground, the families, the routes.
import "./tokens.css";
import "./base.css";
import "./page.css";
import "@/components/page/site-shell.css";
import "@/components/page/figure-row.css";
import "@/components/page/phase-strip.css";
import "@/components/page/facts.css";
import "@/components/page/turn-links.css";
import "@/components/page/event-list.css";
import "@/components/page/source-list.css";
import "@/components/page/bibliography.css";
import "@/components/page/file-table.css";
import "@/components/page/snippet.css";
import "@/components/page/seed-statements.css";
import "@/components/page/limit-table.css";
import "@/components/page/ratification-list.css";
import "@/components/page/decade-links.css";
import "@/components/table/table.css";
import "@/components/table/records.css";
import "@/components/table/chips.css";
import "@/components/table/menu.css";
import "@/components/table/records-table.css";
import "@/components/table/record-cells.css";
import "@/components/table/details/details.css";
import "@/components/chart/chart.css";
import "@/components/chart/series/series.css";
import "@/components/chart/cells/cells.css";
import "@/components/chart/steps/steps.css";
import "@/components/chart/intervals/intervals.css";
import "@/components/chart/bars/bars.css";
import "@/components/chart/empty/empty.css";
import "@/components/chart/life/life.css";
import "@/components/chart/live/live.css";
import "@/components/chart/live/readout.css";
import "@/components/chart/live/range-control.css";
import "@/components/chart/live/setting-controls.css";
import "@/components/chart/live/method-explorer.css";
import "./[locale]/(site)/overview.css";
import "./[locale]/(site)/phases/phases.css";
import "./[locale]/(site)/treaties/treaties.css";
import "./[locale]/(site)/treaties/[agreement]/treaty.css";
import "./[locale]/(site)/charts/charts.css";
import "./[locale]/(site)/method/method.css";
import "./[locale]/(site)/data/data.css";
import "./[locale]/(site)/sources/sources.css";
import "./(root)/home.css";

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
