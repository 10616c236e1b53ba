import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/dataset";
import { parseTable } from "@/lib/dataset/parse-table";
import { climateOf, evidenceOf } from "@/lib/domain/climate";
import { gradesOn } from "@/lib/domain/conditions";
import { defaults } from "@/lib/domain/parameters";
import { temperatureOn, toTemperature } from "@/lib/domain/temperature";
import { tableFile } from "@/lib/output/dataset/table-file";
import { temperatureMonth } from "@/lib/schema/temperature-month";

const dataset = loadDataset();
const { bytes, header, cells } = tableFile(dataset, "temperature");
const { rows, problems } = parseTable("temperature.csv", bytes, { schema: temperatureMonth, key: ["month"] });
const months = rows.map(({ row }) => row);

describe("the table of the index", () => {
  it("is read by its own schema, as it stands", () => {
    expect(problems).toEqual([]);
    expect(header).toEqual(Object.keys(temperatureMonth.shape));
    expect(cells).toHaveLength(months.length);
  });

  it("has every month from the first phase to the review once, in order", () => {
    expect(months.map(({ month }) => month.to - 1)).toEqual(climateOf(dataset).months.map(({ day }) => day));
  });

  it("has the temperature of each month's last day by the definition, and what it is made of", () => {
    const evidence = evidenceOf(dataset);
    for (const each of months) {
      const day = each.month.to - 1;
      const value = temperatureOn(evidence, day, defaults);
      if (value === null) expect(each.temperature).toBeNull();
      else expect(each.temperature).toBeCloseTo(value, 2);
      expect(each.conditions).toBe(gradesOn(evidence.stretches, day));
      expect(each.contact + each.arms + each.economy + each.arms_control + each.joint_work).toBe(
        each.conditions,
      );
      // The formula, from the printed parts: S = A + c·(C − 3), T = 10·tanh(S ÷ s).
      const again = toTemperature((each.acts ?? 0) + defaults.conditions * (each.conditions - 3), defaults);
      if (each.temperature !== null) expect(Math.abs(each.temperature - again)).toBeLessThan(0.011);
    }
  });

  it("names every act that counts in the month in which it begins", () => {
    const named = months.flatMap(({ month, events }) => events.map((id) => [id, month.text]));
    const { acts } = evidenceOf(dataset);
    expect(named.map(([id]) => id)).toEqual(acts.map(({ id }) => id));
    for (const { month, events } of months)
      for (const id of events) {
        const first = acts.find((act) => act.id === id)?.first ?? 0;
        expect(month.from <= first && first < month.to).toBe(true);
      }
  });
});

describe("the table of the first edition", () => {
  it("is frozen", () => {
    const frozen = dataset.folder.tables["first-edition"].bytes;
    expect(createHash("sha256").update(frozen).digest("hex")).toBe(
      "1e4bfddc8945a11d5ce88e5a4278b8ebd57333d07819d83997ba36d24d1e7870",
    );
  });

  it("says what the method page says of it", () => {
    const meanOf = (year: number) => {
      const values = dataset.firstEdition.flatMap(({ month, temperature }) =>
        month.text.startsWith(`${year}-`) && temperature !== null ? [temperature] : [],
      );
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    expect(meanOf(1955)).toBeLessThan(Math.min(meanOf(1948), meanOf(1949)));
    const century = Array.from({ length: 26 }, (_, index) => 2001 + index);
    expect(century.toSorted((a, b) => meanOf(a) - meanOf(b))[0]).toBe(2018);
  });
});
