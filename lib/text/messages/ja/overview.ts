import type { Messages } from "../en/all";
import { figure } from "./count";
import { temperature } from "./temperature";

/** The words of the first page. */
export const overview: Messages["overview"] = {
  kicker: ({ from, to }) => `米ソ・米ロ関係 ${from}〜${to}`,
  lead: ({ events, now, lastMild }) =>
    `ワシントンとモスクワの関係がどれほど温かく、あるいは冷たかったかを、出典を備えた${figure(events)}件の出来事から月ごとに計算した。` +
    (lastMild === null ? "" : `関係が最後に穏和であったのは${lastMild}で、`) +
    `${now.when}の値は${now.value}、「${temperature.words[now.word]}」である。`,
  today: "現在の位置",
  todayNote: (reviewed) => `データを確認した最後の日、${reviewed}の時点。`,
  figures: {
    temperature: ({ word, low, high }) => `温度は「${word}」。10〜90%の幅は${low}から${high}`,
    colder: ({ total, apart }) =>
      `か月が、最初の行為以来の${figure(total)}か月のうち、今より冷たかった。${figure(apart)}か月は今と区別できない`,
    cold: ({ since, longest }) =>
      `にわたる寒冷・敵対の月(${since}以来)${longest ? "。記録の中で最も長い" : ""}`,
    coldUnit: (years) => `${years}年`,
    notCold: "現在は寒冷ではない",
    meetings: ({ first, last, place }) => `回の首脳の対面会談(${first}以来)。最後は${last}、${place}`,
  },
  phases: "時期区分",
  phasesNote: (count) => `1917年以来を切れ目なく${figure(count)}の時期に分ける。棒は平均温度を示す。`,
  treaties: "すべての条約を検索・絞り込み・並べ替え",
  latest: "最近の出来事",
  latestNote: "データにある最も新しい出来事と、その重み(−10〜+10)。",
};
