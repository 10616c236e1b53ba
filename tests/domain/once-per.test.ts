import { describe, expect, it } from "vitest";
import { oncePer } from "@/lib/domain/once-per";
import { soundDataset } from "../dataset/sound-dataset";

const [one, other] = [soundDataset(), soundDataset()];

describe("what is made once", () => {
  it("is the same object for whoever asks again, and another for another dataset", () => {
    const made = oncePer(({ version }) => ({ version }));
    expect(made(one)).toEqual({ version: one.version });
    expect(made(one)).toBe(made(one));
    expect(made(other)).not.toBe(made(one));
  });

  it("is made for each language and id, none of which is taken for another", () => {
    const made = oncePer((_, locale: string, id: string) => ({ locale, id }));
    expect(made(one, "en", "stripes")).toEqual({ locale: "en", id: "stripes" });
    expect(made(one, "ja", "stripes")).toEqual({ locale: "ja", id: "stripes" });
    expect(made(one, "en", "stripes")).toBe(made(one, "en", "stripes"));
    expect(made(one, "a/b", "c")).toEqual({ locale: "a/b", id: "c" });
    expect(made(one, "a", "b/c")).toEqual({ locale: "a", id: "b/c" });
  });

  it("is not asked for again where it came to nothing", () => {
    const asked: string[] = [];
    const made = oncePer(({ version }) => {
      asked.push(version);
      return null;
    });
    expect([made(one), made(one), made(other)]).toEqual([null, null, null]);
    expect(asked).toHaveLength(2);
  });

  it("is tried again where making it failed", () => {
    let fails = true;
    const made = oncePer(() => {
      if (fails) throw new Error("not yet");
      return "made";
    });
    expect(() => made(one)).toThrow("not yet");
    fails = false;
    expect(made(one)).toBe("made");
  });
});
