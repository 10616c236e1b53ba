// What the environment may say of a site and of the server. It is read before anything else is done, and before
// anything is installed: what cannot be meant is one sentence, not a fault an hour later.

const isHost = (text) =>
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.%a-z]*)$/.test(text);

function isOrigin(text) {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return ["http:", "https:"].includes(protocol) && (text === origin || text === `${origin}/`);
}

/** Each variable: what is taken where it is not set, what it may be, and how that is said. */
const variables = {
  PORT: {
    usual: "3000",
    allows: (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
    wants: "a number from 0 to 65535, as in 8080; 0 takes any that is free",
  },
  HOST: { usual: "127.0.0.1", allows: isHost, wants: "a name or address of this machine, as in 0.0.0.0" },
  SITE_ORIGIN: {
    usual: "",
    allows: isOrigin,
    wants: "where the site will be, without a folder, as in https://example.org",
  },
  BASE_PATH: {
    usual: "",
    allows: (text) => /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$/.test(text),
    wants: "the folder of the site on its host, with a slash before it and none after it, as in /detente",
  },
};

/**
 * The port and host to serve at, the origin of the site ("" where none is given) and the path below which it lies ("" at
 * the root). Throws an error whose message is a sentence with the variable, its value and the remedy.
 */
export function readSettings(environment) {
  const [port, host, siteOrigin, basePath] = Object.entries(variables).map(
    ([name, { usual, allows, wants }]) => {
      const given = environment[name];
      if (given === undefined) return usual;
      if (allows(given)) return given;
      throw new Error(
        `${name} is ${given === "" ? "empty" : JSON.stringify(given)}: set it to ${wants}, or leave it out.`,
      );
    },
  );
  return { port: Number(port), host, siteOrigin: siteOrigin.replace(/\/$/, ""), basePath };
}
