// A Chromium for the tests: the one on the machine, else one from the machine's package manager.
import { existsSync } from "node:fs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/opt/homebrew/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const found = () => [process.env.CHROME_PATH, ...usual].find((path) => path && existsSync(path)) ?? null;

/** How each package manager installs it; `fonts` lets Japanese pages be drawn where the machine has none. */
const managers = [
  {
    has: "/usr/bin/apt-get",
    steps: [
      ["apt-get", ["update", "-qq"]],
      ["apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]],
    ],
  },
  { has: "/usr/bin/dnf", steps: [["dnf", ["install", "-y", "chromium"]]] },
  { has: "/sbin/apk", steps: [["apk", ["add", "chromium", "font-noto-cjk"]]] },
  { has: "/opt/homebrew/bin/brew", steps: [["brew", ["install", "--cask", "chromium"]]] },
];

const advice = "The end-to-end tests need Chromium or Chrome: install it, or set CHROME_PATH to where it is.";

/** The path of a Chromium, or null after saying what to do. */
export async function findChromium({ run, say }) {
  if (found() !== null) return found();
  const manager = managers.find(({ has }) => existsSync(has));
  if (manager === undefined) {
    console.error(advice);
    return null;
  }
  say(`No Chromium on this machine: installing it with ${manager.steps[0][0]}`);
  const asRoot = process.getuid?.() === 0 || manager.has.includes("brew");
  for (const [command, args] of manager.steps) {
    const { status } = await (asRoot ? run(command, args) : run("sudo", ["-n", command, ...args]));
    if (status !== 0) {
      console.error(`${command} could not install it. ${advice}`);
      return null;
    }
  }
  return found();
}
