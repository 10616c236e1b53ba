"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import { KeptMarkup } from "@/components/page/markup";
import { prepareSearch } from "@/lib/table/engine/filter";
import { type PackedRow, unpackRow } from "@/lib/table/engine/pack";
import { defaultState } from "@/lib/table/engine/state";
import type { TableFrame, TableSpec } from "@/lib/table/spec";
import { whenIdle } from "../when-idle";
import { RecordsBody } from "./records-body";
import { useTableState } from "./use-table-state";

const never = () => () => {};
const isServer = typeof document === "undefined";

type Props = { readonly frame: TableFrame; readonly packed: readonly PackedRow[] };

/**
 * A table of records. The server writes it whole, in its default state; while React takes over the page, that markup
 * stays as the script before the first paint has left it, and is then replaced by the living table in the same state.
 */
export function Records({ frame, packed }: Props) {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const isStill = !isAwake && !isServer;
  // The table compares its frame and rows by identity.
  const spec = useMemo(
    () => ({ frame, rows: isStill ? [] : packed.map((row) => unpackRow(frame, row)) }),
    [frame, packed, isStill],
  );
  if (isStill) return <KeptMarkup className="records" />;
  return isAwake ? <LiveRecords spec={spec} /> : <StillRecords spec={spec} />;
}

function LiveRecords({ spec }: { readonly spec: TableSpec }) {
  const [parsed, change] = useTableState(spec.frame);
  useEffect(() => {
    whenIdle(() => prepareSearch(spec.rows));
  }, [spec]);
  return <RecordsBody spec={spec} parsed={parsed} change={change} />;
}

function StillRecords({ spec }: { readonly spec: TableSpec }) {
  return (
    <RecordsBody spec={spec} parsed={{ state: defaultState(spec.frame), unknown: [] }} change={() => {}} />
  );
}
