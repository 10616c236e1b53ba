"use client";

import { useEffect } from "react";

const name = "data-agreement";

const idOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest(`[${name}]`)?.getAttribute(name) ?? null) : null;

function mark(id: string | null) {
  for (const element of document.querySelectorAll(`[${name}]`))
    element.toggleAttribute("data-marked", id !== null && element.getAttribute(name) === id);
}

/** A press on the drawing of a line leads where its row leads; the living chart opens pages by itself. */
function follow({ target }: MouseEvent) {
  const id = idOf(target);
  if (id === null || !(target instanceof Element) || target.closest(".drawing") === null) return;
  const link = document.querySelector<HTMLAnchorElement>(`tr[${name}="${CSS.escape(id)}"] th a`);
  if (link !== null) location.assign(link.href);
}

/** Whatever stands for an agreement — a row, a line of a chart — is marked together with all else that stands for it. */
export function Marking() {
  useEffect(() => {
    let marked: string | null = null;
    const turn = ({ target }: Event) => {
      const id = idOf(target);
      if (id === marked) return;
      marked = id;
      mark(id);
    };
    document.addEventListener("pointerover", turn);
    document.addEventListener("focusin", turn);
    document.addEventListener("click", follow);
    return () => {
      document.removeEventListener("pointerover", turn);
      document.removeEventListener("focusin", turn);
      document.removeEventListener("click", follow);
    };
  }, []);
  return null;
}
