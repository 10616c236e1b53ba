import type { Messages } from "../en/all";
import { figure } from "./count";

/** The words of the phases. */
export const phases: Messages["phases"] = {
  heading: "時期区分",
  lead: "歴史家の区分に従って関係を時期に分ける。境界は出来事であり、異論のあるものも少なくない。",
  columns: {
    name: "時期",
    time: "期間",
    length: "長さ",
    mean: "平均",
    range: "最も冷たい月〜温かい月",
    events: "出来事",
    kind: "性格",
  },
  present: "現在",
  kinds: {
    alliance: "同盟",
    rupture: "断絶",
    normalization: "正常化",
    tension: "緊張",
    crisis: "危機",
    détente: "緊張緩和",
    mixed: "協調と対立",
  },
  years: (years) => `${years}年`,
  mean: "平均温度",
  curve: (name) => `関係の温度: ${name}`,
  curveNote: "関係の温度(月次)。前後の時期を含む。灰色は10〜90%の幅",
  alt: ({ name, from, to, low, high, mean }) =>
    `「${name}」(${from}〜${to})の関係の温度を月ごとに示す折れ線図。平均: ${mean}。` +
    `最も冷たい月: ${low.when}(${low.value})。最も温かい月: ${high.when}(${high.value})。`,
  began: "始まり",
  ended: "終わり",
  ongoing: "この時期は現在も続いている。",
  leaders: "在任した指導者",
  us: "米国",
  russia: "ソ連・ロシア",
  meetings: "対面の会談",
  noMeetings: "首脳の対面会談はなかった。",
  eventsHeading: (count) => `出来事 ${figure(count)}件`,
  eventsNote: "始まった順に並べる。棒と数値は行為のゴールドスタインの重みを示す。",
  sources: "この時期の出典",
  note: "注",
  previous: "前の時期",
  next: "次の時期",
};
