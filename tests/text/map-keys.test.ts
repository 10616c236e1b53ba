import { describe, expect, it } from "vitest";
import { mapKeys } from "@/lib/text/map-keys";

type Sizes = { readonly name: string; readonly height: number };

describe("something for every key", () => {
  it("is made once for each, in the order of the keys", () => {
    const asked: string[] = [];
    const made = mapKeys<Readonly<Record<keyof Sizes, string>>>(["height", "name"], (key) => {
      asked.push(key);
      return key.toUpperCase();
    });
    expect(Object.entries(made)).toEqual([
      ["height", "HEIGHT"],
      ["name", "NAME"],
    ]);
    expect(asked).toEqual(["height", "name"]);
  });

  it("is of the type of its key, for whoever does not know the types", () => {
    const listed = <All extends object>(keys: readonly (keyof All)[], all: All) =>
      mapKeys<{ readonly [Key in keyof All]: readonly All[Key][] }>(keys, (key) => [all[key]]);
    const { name, height } = listed<Sizes>(["name", "height"], { name: "a", height: 2 });
    expect([...name.map((text) => text.length), ...height.map((size) => size + 1)]).toEqual([1, 3]);
  });
});
