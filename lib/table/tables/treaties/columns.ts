import type { Dataset } from "@/lib/dataset/dataset";
import { fieldOf, fields } from "@/lib/domain/fields";
import { inForceFrom } from "@/lib/domain/in-force";
import { phaseOn } from "@/lib/domain/phases";
import {
  agreementName,
  agreementPath,
  endingWords,
  prominenceWords,
  sinceWords,
  verificationWords,
} from "@/lib/record/agreement-words";
import { endMarkOf } from "@/lib/record/end-mark";
import { lifeAxis, lifeOf, roleOf } from "@/lib/record/life";
import { type Agreement, forms, verificationMeans } from "@/lib/schema/agreement";
import { statusKinds } from "@/lib/schema/agreement-status";
import { countedFirstDay } from "@/lib/schema/historical-date";
import { toHref } from "@/lib/text/address";
import { toCivil } from "@/lib/text/calendar";
import { type Locale, otherLocales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";
import type { CellKind, TableColumn } from "../../cell";
import { dateCell } from "../../date-cell";
import { type DeclaredColumn, type Shown, textCell } from "../../declared";

/** What words and values of the table are found in. */
export type In = { readonly dataset: Dataset; readonly locale: Locale };

export const wordsOf = ({ locale }: Pick<In, "locale">) => messagesOf(locale).treaties;

/** An id with its words: facets have those of the column that shows the same. */
export const named = <Id extends keyof ReturnType<typeof wordsOf>["columns"]>(id: Id) => ({
  id,
  label: (told: In) => wordsOf(told).columns[id],
});

/** The phase in which it was signed. */
export const phaseOf = ({ signed }: Agreement, { dataset }: In) => phaseOn(dataset, countedFirstDay(signed));

const certainties: readonly Agreement["confidence"][] = ["high", "medium", "low"];

type Place = Pick<TableColumn, "shown" | "sortable" | "narrow">;
type Of<K extends CellKind> = (agreement: Agreement, told: In) => Shown<K>;

/** A column of words. */
const words = (id: Parameters<typeof named>[0], place: Place, of: Of<"text">) =>
  ({ ...named(id), kind: "text", ...place, of }) as const;

const atFirst = { shown: true, sortable: true, narrow: true } as const;
const onRequest = { shown: false, sortable: true, narrow: false } as const;

/** The name in a list of another language, of the first that the site has. */
function otherName(agreement: Agreement, locale: Locale) {
  const [lang] = otherLocales(locale);
  return lang === undefined ? null : { text: agreementName(agreement, lang), lang };
}

/** The columns of the table of agreements: those that are shown at first, then the others. */
export const columns: readonly DeclaredColumn<Agreement, In>[] = [
  words("signed", atFirst, ({ signed }, told) => dateCell(signed, told.locale)),
  {
    ...named("title"),
    kind: "title",
    ...atFirst,
    narrow: false,
    of: (agreement, { locale }) => {
      const name = agreementName(agreement, locale);
      return {
        cell: {
          kind: "title",
          text: name,
          href: toHref(agreementPath(agreement, locale)),
          also: otherName(agreement, locale),
        },
        key: name,
      };
    },
  },
  words("field", atFirst, (agreement, told) => {
    const field = fieldOf(agreement);
    return textCell(wordsOf(told).shortFields[field], fields.indexOf(field));
  }),
  words("since", atFirst, (agreement, told) => dateCell(inForceFrom(agreement), told.locale)),
  words("ended", atFirst, ({ ended }, told) => dateCell(ended, told.locale)),
  {
    ...named("status"),
    kind: "status",
    ...atFirst,
    of: ({ status: { kind } }, told) => ({
      cell: { kind: "status", status: kind, text: wordsOf(told).statuses[kind] },
      key: statusKinds.indexOf(kind),
    }),
  },
  {
    ...named("life"),
    kind: "life",
    ...atFirst,
    sortable: false,
    label: (told) => {
      const [from, to] = lifeAxis(told.dataset).map((day) => String(toCivil(day).year));
      return wordsOf(told).lifeLabel({ from: from ?? "", to: to ?? "" });
    },
    axis: ({ dataset }) => lifeAxis(dataset),
    of: (agreement, { dataset, locale }) => ({
      cell: {
        kind: "life",
        life: lifeOf(agreement, dataset.reviewedThrough.to),
        role: roleOf(agreement),
        text: [sinceWords(agreement.status, locale), endingWords(agreement.status, locale)]
          .filter((part) => part !== null)
          .join("; "),
      },
      key: null,
    }),
  },
  words("how", onRequest, ({ status }, { locale }) =>
    textCell(endMarkOf(status) === null ? null : endingWords(status, locale)),
  ),
  words("form", { ...onRequest, narrow: true }, ({ form }, told) =>
    textCell(wordsOf(told).forms[form], forms.indexOf(form)),
  ),
  words("kind", onRequest, ({ kind }, told) => textCell(wordsOf(told).kinds[kind])),
  words("verification", onRequest, (agreement, { locale }) => {
    const first = verificationMeans.findIndex((means) => agreement.verification.includes(means));
    return textCell(verificationWords(agreement, locale), first < 0 ? null : first);
  }),
  words("phase", onRequest, (agreement, told) => {
    const phase = phaseOf(agreement, told);
    return textCell(phase?.[`short_${told.locale}`] ?? null, phase?.start.from ?? null);
  }),
  words("place", onRequest, (agreement, { locale }) => textCell(agreement[`signed_place_${locale}`])),
  words("prominence", { ...onRequest, narrow: true }, (agreement, { locale }) =>
    textCell(prominenceWords(agreement, locale), agreement.prominence),
  ),
  words("confidence", onRequest, ({ confidence }, { locale }) =>
    textCell(messagesOf(locale).confidence[confidence], certainties.indexOf(confidence)),
  ),
];
