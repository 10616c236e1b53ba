import { relative } from "node:path";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { hashLoaded, judgeOf, nameOfTest, readKeptTests, writeKeptTests } from "@/lib/build/kept-tests";

/** Keeps what each test rested on that passed, and forgets those that did not. */
export default class Keeper implements Reporter {
  readonly #tests = readKeptTests();
  readonly #judges = new Map<string, string>();

  /** The judge as it was when the first test of the file ended: what is edited meanwhile is judged anew next time. */
  #judge(file: string): string {
    const judge = this.#judges.get(file) ?? judgeOf(file);
    this.#judges.set(file, judge);
    return judge;
  }

  onTestEnd(test: TestCase, { status, annotations }: TestResult): void {
    const [, , , ...titles] = test.titlePath();
    const name = nameOfTest(relative("tests/e2e", test.location.file), titles);
    const addresses = annotations.flatMap(({ type, description }) =>
      type === "loaded" && description !== undefined ? [description] : [],
    );
    if (status === "passed" && addresses.length > 0)
      this.#tests[name] = { judge: this.#judge(test.location.file), loaded: hashLoaded(addresses) };
    else delete this.#tests[name];
  }

  onEnd(): void {
    writeKeptTests(this.#tests);
  }
}
