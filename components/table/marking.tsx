"use client";

import { useEffect } from "react";
import { recordAttribute } from "./record-attribute";

/** The record that something stands for in which an event happened. */
const recordAt = (name: string, target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null) : null;

function mark(name: string, id: string | null) {
  for (const element of document.querySelectorAll(`[${name}]`))
    element.toggleAttribute("data-marked", id !== null && element.getAttribute(name) === id);
}

/** A press on the drawing of a line leads where its row leads; the living chart opens pages by itself. */
function follow(name: string, { target }: MouseEvent) {
  const id = recordAt(name, target);
  if (id === null || !(target instanceof Element) || target.closest(".drawing") === null) return;
  const link = document.querySelector<HTMLAnchorElement>(`tr[${name}="${CSS.escape(id)}"] th a`);
  if (link !== null) location.assign(link.href);
}

/** Whatever stands for a record — a row, a line of a chart — is marked together with all else that stands for it. */
export function Marking({ entity }: { readonly entity: string }) {
  useEffect(() => {
    const name = recordAttribute(entity);
    let marked: string | null = null;
    const turn = ({ target }: Event) => {
      const id = recordAt(name, target);
      if (id === marked) return;
      marked = id;
      mark(name, id);
    };
    const press = (event: MouseEvent) => follow(name, event);
    document.addEventListener("pointerover", turn);
    document.addEventListener("focusin", turn);
    document.addEventListener("click", press);
    return () => {
      document.removeEventListener("pointerover", turn);
      document.removeEventListener("focusin", turn);
      document.removeEventListener("click", press);
    };
  }, [entity]);
  return null;
}
