import type { Messages } from "../en/all";
import { figure } from "./count";

/** The words of the page of an agreement. */
export const treatyPage: Messages["treaties"]["page"] = {
  signed: "署名",
  since: "発効",
  boundBoth: "両国を拘束",
  suspended: "停止",
  until: "終了",
  how: "終わり方",
  status: "現状",
  kind: "種類",
  field: "分野",
  verification: "検証",
  prominence: "重要度",
  confidence: "確度",
  signatories: "署名者",
  parties: "締約国",
  limits: "制限",
  limitsNote: "本文が数値で定めるもの、その対象国。",
  limit: "対象",
  value: "上限",
  binds: "対象国",
  provides: "内容",
  life: "生涯",
  lifeAlt: ({ name, facts }) => `${name}の生涯: ${facts}`,
  ratification: "批准",
  noRatification: "日付のある手続きの記録はない。",
  chain: "前身と後継",
  wordsSuccessor: "後継",
  alone: "このデータセットには、前身も後継もない。",
  thisOne: "この合意",
  temperature: "署名前後の両国関係",
  temperatureNote: ({ value, word, when }) => `${when}の関係の温度は${value}(${word})。縦線が署名の時点。`,
  temperatureAlt: ({ from, to, value, when }) =>
    `${from}から${to}までの関係の温度の折れ線。署名の${when}は${value}。`,
  noTemperature: "最初の出来事より前には温度の値がない。",
  summit: "署名された会談",
  leaders: "署名時の指導者",
  events: "前後の出来事",
  eventsNote: "この合意に属する出来事と、署名の前後三か月の出来事。",
  noEvents: "この合意に属する出来事も、署名の前後三か月の出来事もない。",
  sources: "出典",
  sourcesNote: (confidence) => `記録全体の${confidence}。`,
  cite: "この記録の引用",
  previous: "前に署名",
  next: "次に署名",
  contextNote:
    "この行は背景を説明するもので、両国がともに当事国となった合意ではない。どの集計にも入れず、表でも求めたときだけ示す。",
};

/** The words of the page of a decade. */
export const decadePage: Messages["treaties"]["decadePage"] = {
  heading: (decade) => `${decade}に署名された条約`,
  lead: ({ signed, inForce, decade }) =>
    `${decade}に署名された合意は${figure(signed)}件。この年代に一時でも有効であったのは${figure(inForce)}件。`,
  table: "同じ年代を表で並べ替え・絞り込み",
  duringHeading: (decade) => `それ以前に署名され、${decade}に有効であった合意`,
  none: "なし。",
  all: "すべての年代",
};
