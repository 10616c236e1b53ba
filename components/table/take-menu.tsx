import { useState } from "react";
import { downloadName, type Extent } from "@/lib/output/format/record-table";
import type { TableState } from "@/lib/table/engine/state";
import type { TableFrame, TableRow, TakenFiles } from "@/lib/table/spec";
import { fill } from "@/lib/text/fill";
import { formatNumber } from "@/lib/text/format";
import { Menu } from "./menu";
import type { CopyFormat, FileFormat } from "./take";

type Props = {
  readonly frame: TableFrame;
  readonly take: TakenFiles;
  readonly state: TableState;
  /** The rows that are shown, in their order. */
  readonly rows: readonly TableRow[];
};

const copyFormats = ["tsv", "markdown", "csv"] as const satisfies readonly CopyFormat[];
const fileFormats = ["csv", "xlsx", "json"] as const satisfies readonly FileFormat[];

/** What the name of a file says of the filters. */
function extentOf({ chips }: TableFrame, { chip, sense }: TableState): Extent {
  const meant = chips?.senses.find(({ id }) => id === sense);
  return {
    kind: "filtered",
    by: chip === null || meant === undefined ? null : fill(meant.fileName, { chip }),
  };
}

/** Copying and downloading: what is shown, or everything, told apart by name. */
export function TakeMenu({ frame, take, state, rows }: Props) {
  const [said, setSaid] = useState("");
  const { words } = frame;
  const ids = rows.map(({ id }) => id);

  const copy = async (format: CopyFormat) => {
    try {
      const { copyRecords } = await import("./take");
      await copyRecords(take, ids, format);
      setSaid(fill(words.copied, { count: formatNumber(frame.locale, ids.length) }));
    } catch {
      setSaid(words.copyFailed);
    }
  };
  const download = async (format: FileFormat) => {
    try {
      const { downloadRecords } = await import("./take");
      await downloadRecords(take, ids, {
        format,
        caption: frame.caption,
        name: downloadName(frame, extentOf(frame, state), format),
      });
      setSaid("");
    } catch {
      setSaid(words.takeFailed);
    }
  };
  return (
    <div className="take">
      <span className="take-said" role="status">
        {said}
      </span>
      <div className="needs-script">
        <Menu label={words.copy} count={0} side="end">
          <ul>
            {copyFormats.map((format) => (
              <li key={format}>
                <button type="button" data-copy={format} onClick={() => copy(format)}>
                  {words.copyAs[format]}
                </button>
              </li>
            ))}
          </ul>
        </Menu>
      </div>
      <Menu label={words.download} count={0} side="end">
        <div className="needs-script">
          <p className="menu-head">{words.downloadShown}</p>
          <ul>
            {fileFormats.map((format) => (
              <li key={format}>
                <button type="button" data-download={format} onClick={() => download(format)}>
                  {words.formats[format]}
                </button>
              </li>
            ))}
          </ul>
        </div>
        <p className="menu-head">{words.downloadAll}</p>
        <ul>
          {take.downloads.map(({ format, href }) => (
            <li key={format}>
              <a href={href} download={downloadName(frame, { kind: "all" }, format)}>
                {words.formats[format]}
              </a>
            </li>
          ))}
        </ul>
      </Menu>
    </div>
  );
}
