import type { Messages } from "../en/all";
import { figure } from "./count";

/** The words of an event and its coding. */
export const event: Messages["event"] = {
  code: (code) => `CAMEO ${code}`,
  context: "背景(計算に含めない)",
  indirect: "間接",
  dyadic: "両国政府の間",
  ongoing: "継続中",
  compared: ({ when, works }) => `${when}に照合: ${works}。`,
  details: (count) => `コードと出典${figure(count)}点`,
  actors: { us: "米国", "ussr-russia": "ソ連・ロシア", both: "双方", "third-party": "第三者" },
  actor: ({ actor, target }) => (actor === target ? actor : `${actor} → ${target}`),
};

export const confidence: Messages["confidence"] = { high: "確度 高", medium: "確度 中", low: "確度 低" };
