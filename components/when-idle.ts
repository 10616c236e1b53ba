/** Runs something once the browser has nothing else to do. Safari has no `requestIdleCallback`; a second after comes near it. */
export const whenIdle = (run: () => void): unknown =>
  typeof requestIdleCallback === "function"
    ? requestIdleCallback(run, { timeout: 3000 })
    : setTimeout(run, 1000);
