import type { Metadata } from "next";
import { pagePath, toHref } from "@/lib/text/address";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import { Document } from "./document";

export const metadata: Metadata = { title: `404 · ${messagesOf("en").site.name}` };

/** For any address that is none, in every language of the site: the server cannot know which one the reader wants. */
export default function NotFound() {
  return (
    <Document lang="en" remember={false}>
      <main className="home">
        {locales.map((locale) => {
          const { notFound } = messagesOf(locale);
          return (
            <section key={locale} lang={locale}>
              <h1>{notFound.title}</h1>
              <p>{notFound.text}</p>
              <a href={toHref(pagePath(locale, ""))}>{notFound.home}</a>
            </section>
          );
        })}
      </main>
    </Document>
  );
}
