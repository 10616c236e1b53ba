import { useCallback, useEffect, useRef, useState } from "react";
import { formatState, type Parsed, parseState } from "@/lib/table/engine/address";
import type { TableState } from "@/lib/table/engine/state";
import type { TableFrame } from "@/lib/table/spec";

/** How long the address waits for the next letter, in milliseconds: browsers allow only so many changes of it. */
const patience = 300;

export type Change = (
  next: TableState | ((state: TableState) => TableState),
  how?: "step" | "typing",
) => void;

/**
 * The state of a table, which stands in the address: a step is an entry of the history, a word being typed is one as a whole. Back and forward
 * bring earlier states again. `change` keeps its identity, so that rows need not be drawn again for it.
 */
export function useTableState(frame: TableFrame): readonly [Parsed, Change] {
  const [parsed, setParsed] = useState<Parsed>(() => parseState(frame, location.search));
  const latest = useRef(parsed);
  const last = useRef<"step" | "typing">("step");
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: Parsed) => {
    latest.current = next;
    setParsed(next);
  }, []);

  const change: Change = useCallback(
    (next, how = "step") => {
      const state = typeof next === "function" ? next(latest.current.state) : next;
      show({ state, unknown: [] });
      clearTimeout(waiting.current);
      const address = `${location.pathname}${formatState(frame, state)}${location.hash}`;
      // The first letter is a step, so that back leads to what was there before; the others only change it.
      if (how === "step" || last.current === "step") history.pushState(history.state, "", address);
      else waiting.current = setTimeout(() => history.replaceState(history.state, "", address), patience);
      last.current = how;
    },
    [frame, show],
  );

  useEffect(() => {
    const restore = () => {
      clearTimeout(waiting.current);
      last.current = "step";
      show(parseState(frame, location.search));
    };
    addEventListener("popstate", restore);
    return () => removeEventListener("popstate", restore);
  }, [frame, show]);

  return [parsed, change];
}
