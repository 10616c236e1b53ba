"use client";

import { useSyncExternalStore } from "react";

export type ThemeWords = {
  readonly label: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
};

const choices = ["system", "light", "dark"] as const;
type Choice = (typeof choices)[number];

/** The key under which the choice is kept; the script in the head reads the same one before the first paint. */
const storageKey = "theme";
const changed = "themechange";

function choiceNow(): Choice {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function subscribe(run: () => void) {
  window.addEventListener(changed, run);
  return () => window.removeEventListener(changed, run);
}

function choose(choice: Choice) {
  if (choice === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(storageKey);
  } else {
    document.documentElement.dataset.theme = choice;
    localStorage.setItem(storageKey, choice);
  }
  window.dispatchEvent(new Event(changed));
}

/** One button through the three themes: as the device has it, light, dark. */
export function ThemeSwitch({ words }: { readonly words: ThemeWords }) {
  const choice = useSyncExternalStore(subscribe, choiceNow, () => "system" as const);
  const next = choices[(choices.indexOf(choice) + 1) % choices.length] ?? "system";
  return (
    <button
      type="button"
      className="theme-switch"
      onClick={() => choose(next)}
      aria-label={`${words.label}: ${words[choice]}`}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M7 1a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
      <span>{words[choice]}</span>
    </button>
  );
}
