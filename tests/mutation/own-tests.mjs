// Tries a mutant by the tests that bear the name of its file, where there are any that reach it: a file is judged by its
// own tests, and the thousand mutants of a room are not each awaited by every test that reckons the whole dataset.
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { strykerPlugins as vitest } from "@stryker-mutator/vitest-runner";

/** `lib/domain/forms.ts` is tried by `tests/domain/forms.test.ts` and `tests/domain/forms-properties.test.ts`. */
function ownTests({ testFilter, sandboxFileName }) {
  const path = sandboxFileName.replaceAll("\\", "/").replace(/^.*\/lib\//, "tests/");
  const name = path.replace(/\.tsx?$/, "");
  const own = testFilter?.filter((test) => test.startsWith(`${name}.`) || test.startsWith(`${name}-`)) ?? [];
  return own.length > 0 ? own : testFilter;
}

ownTestsRunner.inject = ["$injector"];
function ownTestsRunner(injector) {
  const runner = injector.injectFunction(vitest[0].factory);
  return {
    capabilities: () => runner.capabilities(),
    init: () => runner.init(),
    dryRun: (options) => runner.dryRun(options),
    mutantRun: (options) => runner.mutantRun({ ...options, testFilter: ownTests(options) }),
    dispose: () => runner.dispose(),
  };
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "vitest-own-tests", ownTestsRunner),
];
