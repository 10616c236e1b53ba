import type { Messages } from "../en/all";
import { figure } from "./count";

export const seed: Messages["seed"] = {
  heading: "出発点となった事典の項目",
  lead: ({ statements, differ }) =>
    `本プロジェクトは、日本語の百科事典の項目「米ロ関係」から始まった。事実に関する記述${figure(statements)}件を、原文を写さず言い換えて掲げ、対応する記録があればそれと、他の資料と異なる${figure(differ)}点を示す。`,
  article:
    "項目: 「米ロ関係」『日本大百科全書(ニッポニカ)』、陸井三郎執筆、小学館。取り入れたのは事実のみで、確認を加え、文章は用いていない。記録で確かめようのない評価は省いた。",
  differences: "他の資料と異なる点",
  differencesNote:
    "項目の記述と他の資料の記述を、根拠とともに並べて示す。一方を他方に合わせて書き改めることはしない。",
  columns: { dated: "年月", article: "項目の記述", others: "他の資料", evidence: "根拠", records: "記録" },
  all: "すべての記述",
  allNote: ({ agrees, differs, missing }) =>
    `資料と一致するもの${figure(agrees)}件、異なるもの${figure(differs)}件、対応する記録のないもの${figure(missing)}件。`,
  sections: {
    "1": "ロシア革命から第二次世界大戦の勃発まで",
    "2": "第二次世界大戦",
    "3": "冷戦",
    "4": "危機とデタント",
    "5": "ソ連崩壊後",
  },
  verdicts: { agrees: "一致", differs: "相違", "not-carried": "記録なし" },
  verdict: "判定",
  none: "なし",
};
