import type { Metadata } from "next";
import { InlineScript } from "@/components/page/markup";
import { pagePath, toHref } from "@/lib/text/address";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

export const metadata: Metadata = {
  title: messagesOf("en").site.name,
  description: messagesOf("en").site.description,
};

/** A reader who was here before goes on in the language of the last page. */
const sendOn = `try{var l=localStorage.getItem("language");if(${JSON.stringify(locales)}.indexOf(l)>=0)location.replace(${JSON.stringify(toHref(""))}+l+"/")}catch(e){}`;

/** The languages, as plain links. */
export default function Home() {
  return (
    <main className="home">
      <InlineScript code={sendOn} />
      <h1>{messagesOf("en").site.name}</h1>
      {locales.map((locale) => {
        const { site, home } = messagesOf(locale);
        return (
          <section key={locale} lang={locale}>
            <p>{site.description}</p>
            <a href={toHref(pagePath(locale, ""))} hrefLang={locale}>
              {home.open}
            </a>
          </section>
        );
      })}
    </main>
  );
}
