import { describe, expect, it } from "vitest";
import { addAside, joinAnd, joinList, joinSentences, joinWords } from "@/lib/text/join";

describe("what code puts together", () => {
  it("is written as English writes it", () => {
    expect(joinList("en", ["a", "b", "c"])).toBe("a, b, c");
    expect(joinAnd("en", ["a", "b"])).toBe("a and b");
    expect(joinSentences("en", ["One.", null, "Two."])).toBe("One. Two.");
    expect(joinWords("en", ["Helsinki", "1990"])).toBe("Helsinki 1990");
    expect(addAside("en", "16 October 1962", "by signature")).toBe("16 October 1962 (by signature)");
  });

  it("is written as Japanese writes it: without spaces", () => {
    expect(joinList("ja", ["甲", "乙", "丙"])).toBe("甲、乙、丙");
    expect(joinAnd("ja", ["甲", "乙"])).toBe("甲と乙");
    expect(joinSentences("ja", ["一。", null, "二。"])).toBe("一。二。");
    expect(joinWords("ja", ["ヘルシンキ", "1990"])).toBe("ヘルシンキ1990");
    expect(addAside("ja", "1962年", "署名")).toBe("1962年(署名)");
  });

  it("is the thing itself where there is only one", () => {
    expect(joinList("ja", ["甲"])).toBe("甲");
    expect(joinSentences("en", [null])).toBe("");
  });
});
