import type { Messages } from "../en/all";
import { figure } from "./count";

export const sources: Messages["sources"] = {
  heading: "文献",
  lead: ({ works, primary, records }) =>
    `本データセットが引用する文献${figure(works)}点(うち一次資料${figure(primary)}点)と、それぞれに基づく記録。引用は延べ${figure(records)}件。`,
  share: ({ events, agreements }) =>
    `出来事の${events}、合意の${agreements}が一次資料を出典とする。引用と照合は別であり、文書と照合した行の数はデータのページに示す。`,
  addresses:
    "リンクを付けるのは、参照したページや文書の写しでアドレスを確認できた文献に限り、その他にはリンクを付けない。文献中の該当箇所は、引用する側の記録に示す。",
  kinds: {
    primary: "一次資料・公式記録",
    secondary: "研究書・事典・報道",
    dataset: "データセット",
  },
  kindNote: ({ works }) => `${figure(works)}点。著者名または題名順。`,
  rests: (count) => `記録${figure(count)}件`,
  tables: {
    phases: "時期区分",
    events: "出来事",
    conditions: "状態",
    weights: "重み",
    agreements: "合意",
    limits: "制限",
    ratifications: "批准",
    alliances: "同盟",
    memberships: "加盟",
    summits: "会談",
    leaders: "指導者",
    "series-catalog": "系列",
    series: "系列の数値",
    sources: "文献",
    "condition-codings": "状態の判定",
    "magnitude-codings": "規模の判定",
    "agreed-pairs": "月の組",
    "first-edition": "指数の初版",
    "seed-coverage": "事典の記述",
  },
  jump: "移動",
  letters: "頭文字",
};
