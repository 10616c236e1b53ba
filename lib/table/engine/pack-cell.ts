import { type FieldRole, fieldRoles } from "@/lib/look/roles";
import { endMarks } from "@/lib/record/end-mark";
import type { Life } from "@/lib/record/life";
import type { Cell, CellKind } from "../cell";

type Part = string | number | null;

/** A cell as it travels: what it says, part by part; its kind is that of its column. */
export type PackedCell = string | readonly Part[];

type Packing<K extends CellKind> = {
  readonly pack: (cell: Cell<K>) => PackedCell;
  /** The cell again, from its text and the parts after it. */
  readonly unpack: (text: string, parts: readonly (Part | undefined)[]) => Cell<K>;
};

const numberOr = (part: Part | undefined): number | null => (typeof part === "number" ? part : null);
const wordsOf = (part: Part | undefined): string => String(part ?? "");

const packLife = ({ signed, force, thinUntil, end }: Life): readonly Part[] => [
  signed,
  thinUntil,
  force?.from ?? null,
  force?.until ?? null,
  force?.suspended ?? null,
  end?.at ?? null,
  end === null ? null : endMarks.indexOf(end.mark),
];

function unpackLife(parts: readonly (Part | undefined)[]): Life {
  const [signed, thinUntil, from, until, suspended, at, mark] = parts.map(numberOr);
  const endMark = endMarks[mark ?? -1];
  return {
    signed: signed ?? 0,
    thinUntil: thinUntil ?? 0,
    force:
      from === null || from === undefined
        ? null
        : { from, until: until ?? null, suspended: suspended ?? null },
    end: at === null || at === undefined || endMark === undefined ? null : { at, mark: endMark },
  };
}

const toRole = (text: string): FieldRole | "faint" => fieldRoles.find((role) => role === text) ?? "faint";

/** How a cell of each kind travels. */
const packings = {
  text: {
    pack: ({ text }) => text,
    unpack: (text) => ({ kind: "text", text }),
  },
  title: {
    pack: ({ text, href, also }) => [text, href, also?.text ?? null, also?.lang ?? null],
    unpack: (text, [href, also, lang]) => ({
      kind: "title",
      text,
      href: wordsOf(href),
      also: also === null || also === undefined ? null : { text: wordsOf(also), lang: wordsOf(lang) },
    }),
  },
  status: {
    pack: ({ text, status }) => [text, status],
    unpack: (text, [status]) => ({ kind: "status", text, status: wordsOf(status) }),
  },
  life: {
    pack: ({ text, role, life }) => [text, role, ...packLife(life)],
    unpack: (text, [role, ...life]) => ({
      kind: "life",
      text,
      role: toRole(wordsOf(role)),
      life: unpackLife(life),
    }),
  },
} as const satisfies { readonly [K in CellKind]: Packing<K> };

const packingOf = <K extends CellKind>(kind: K): Packing<K> => {
  const all: { readonly [P in CellKind]: Packing<P> } = packings;
  return all[kind];
};

export const packCell = <K extends CellKind>(cell: Cell<K>): PackedCell => packingOf<K>(cell.kind).pack(cell);

export function unpackCell(kind: CellKind, packed: PackedCell): Cell {
  const [text, ...parts] = typeof packed === "string" ? [packed] : packed;
  return packingOf(kind).unpack(wordsOf(text), parts);
}
