import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { conditionDomains } from "@/lib/schema/condition-domains";
import { formatDay, formatNumber, formatSigned } from "@/lib/text/format";
import { locales } from "@/lib/text/locales";
import { messagesOf } from "@/lib/text/messages";

const { conditions } = loadDataset();

describe.each(locales)("the examples of the rule of conditions in %s", (locale) => {
  it.each(conditionDomains)(
    "are of both sides, and stretches of the dataset begin with them: %s",
    (domain) => {
      const { examples } = messagesOf(locale).grading.domains[domain];
      expect(examples).toHaveLength(2);
      for (const example of examples) {
        const row = conditions.find(
          (each) => each.domain === domain && example.includes(formatDay(locale, each.start.from)),
        );
        const grade = row?.grade ?? Number.NaN;
        const told = grade % 1 === 0 ? formatSigned(locale, grade, 0) : formatSigned(locale, grade, 1);
        expect(example).toContain(grade === 0 ? formatNumber(locale, 0) : told);
      }
    },
  );
});
