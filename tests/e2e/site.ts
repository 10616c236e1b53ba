import { type BrowserContext, test as base } from "@playwright/test";

type Trail = { readonly addresses: Set<string>; elsewhere: boolean };

export { expect, type Page } from "@playwright/test";

/**
 * Playwright's `test`, which notes the addresses that a test's pages load. What a test says rests on the files behind
 * them, so that it need not be run again while they stay (`lib/build/kept-tests.ts`). A test that asks the server
 * without a page, or opens no page, is run every time.
 */
export const test = base.extend<{ trail: Trail }>({
  trail: [
    async ({ browser, baseURL }, use, info) => {
      const trail: Trail = { addresses: new Set(), elsewhere: false };
      const follow = (context: BrowserContext) =>
        context.on("request", (request) => {
          const { origin, pathname } = new URL(request.url());
          if (baseURL !== undefined && origin === new URL(baseURL).origin) trail.addresses.add(pathname);
        });
      browser.on("context", follow);
      await use(trail);
      browser.off("context", follow);
      if (!trail.elsewhere)
        for (const address of [...trail.addresses].sort())
          info.annotations.push({ type: "loaded", description: address });
    },
    { auto: true },
  ],
  request: async ({ request, trail }, use) => {
    trail.elsewhere = true;
    await use(request);
  },
});
