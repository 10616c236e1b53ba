import type { TableState } from "@/lib/table/engine/state";
import type { TableView } from "@/lib/table/engine/view";
import type { TableFrame } from "@/lib/table/spec";
import type { Change } from "./use-table-state";

/** What every control of a table is given. */
export type Controls = {
  readonly frame: TableFrame;
  readonly state: TableState;
  readonly view: TableView;
  readonly change: Change;
};
