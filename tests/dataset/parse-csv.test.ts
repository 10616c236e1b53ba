import { describe, expect, it } from "vitest";
import { parseCsv } from "@/lib/dataset/parse-csv";
import { badQuote, byteOrderMark, lineBreakInCell, notUtf8, raggedRow } from "@/lib/dataset/problems";

const file = "small.csv";
const encoder = new TextEncoder();
const parse = (text: string) => parseCsv(file, encoder.encode(text));
const at = (line: number) => ({ file, line });

describe("a sound file", () => {
  it("gives its header and its rows, each with its line", () => {
    expect(parse("id,name\na,Alpha\nb,Beta\n")).toEqual({
      header: ["id", "name"],
      rows: [
        { line: 2, cells: ["a", "Alpha"], ragged: false },
        { line: 3, cells: ["b", "Beta"], ragged: false },
      ],
      problems: [],
    });
  });

  it("keeps commas, doubled quotes and every script, and trims nothing", () => {
    const { rows } = parse('id,name\n"a, b","say ""yes"""\n 雪解け ,Оттепель\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["a, b", 'say "yes"'],
      [" 雪解け ", "Оттепель"],
    ]);
  });

  it.each([
    ["the last line is not ended", "id\na\nb", [2, 3]],
    ["lines end as on Windows", "id\r\na\r\nb\r\n", [2, 3]],
    ["empty lines stand between", "id\n\na\n\nb\n", [3, 5]],
  ])("counts the lines right where %s", (_case, text, lines) => {
    const { rows, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(rows.map(({ line }) => line)).toEqual(lines);
  });

  it("may be empty: a table decides whether it needs rows", () => {
    expect(parse("")).toEqual({ header: [], rows: [], problems: [] });
  });
});

describe("a file whose bytes are not UTF-8", () => {
  const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it.each([
    ["in the header", "id,détente\na,b\n", 1],
    ["in the middle", "id,name\na,x\nb,détente\nc,y\n", 3],
    ["in a last line that is not ended", "id,name\na,détente", 2],
  ])("is refused with the first line that has such a byte: %s", (_where, text, line) => {
    expect(parseCsv(file, latin1(text))).toEqual({ header: [], rows: [], problems: [notUtf8(at(line))] });
  });

  it("is refused where a letter is cut off at the end of a line", () => {
    const [first = 0, second = 0] = encoder.encode("é");
    const cut = (byte: number) => [...encoder.encode("id\na\n"), byte, ...encoder.encode("\nb\n")];
    expect(parseCsv(file, Uint8Array.from(cut(first))).problems).toEqual([notUtf8(at(3))]);
    expect(parseCsv(file, Uint8Array.from(cut(second))).problems).toEqual([notUtf8(at(3))]);
  });
});

describe("a file that no reader could take apart", () => {
  it("is refused for a byte-order mark at its beginning", () => {
    expect(parse("\uFEFFid,name\na,b\n")).toEqual({ header: [], rows: [], problems: [byteOrderMark(at(1))] });
  });

  it("is refused for a quote that nothing closes", () => {
    expect(parse('id,name\na,"b').problems).toEqual([badQuote(at(2), "CSV_QUOTE_NOT_CLOSED")]);
  });

  it("is refused for a quote inside a cell that is not quoted", () => {
    expect(parse('id,name\na,b\nb,say "yes"\n').problems).toEqual([badQuote(at(3), "INVALID_OPENING_QUOTE")]);
  });

  it("is refused for text behind a closing quote", () => {
    expect(parse('id,name\na,"b"c\n').problems).toEqual([badQuote(at(2), "CSV_INVALID_CLOSING_QUOTE")]);
  });
});

describe("a row that does not fit", () => {
  it("is refused for too many or too few cells by its line, and marked, since its first cells may still be right", () => {
    expect(parse("id,name\na,b,c\nb\nc,d\n")).toEqual({
      header: ["id", "name"],
      rows: [
        { line: 2, cells: ["a", "b", "c"], ragged: true },
        { line: 3, cells: ["b"], ragged: true },
        { line: 4, cells: ["c", "d"], ragged: false },
      ],
      problems: [raggedRow(at(2), 3, 2), raggedRow(at(3), 1, 2)],
    });
  });

  it("is refused for a line break in a cell, which names the column", () => {
    expect(parse('id,name\na,"b\nc"\n').problems).toEqual([lineBreakInCell(at(3), "name")]);
    expect(parse('id,name\na,"b\rc"\n').problems).toEqual([lineBreakInCell(at(3), "name")]);
  });

  it("has its line counted right after a row with a line break", () => {
    expect(parse('id,name\na,"b\nc"\nb,d,e\n').problems).toEqual([
      lineBreakInCell(at(3), "name"),
      raggedRow(at(4), 3, 2),
    ]);
  });
});
