import type { Messages } from "../en/all";
import { figure } from "./count";
import { inForceChart, lifelinesChart } from "./treaty-charts";
import { decadePage, treatyPage } from "./treaty-page";
import { vocabulary } from "./treaty-vocabulary";

/** The words of the treaties: of their vocabularies, charts, table and pages. */
export const treaties: Messages["treaties"] = {
  ...vocabulary,

  source: ({ version, agreements, works }) =>
    `Détente ${version}: 条約・合意${figure(agreements)}件、文献${figure(works)}点による`,
  coverage: ({ from, through }) => `${from}〜${through}`,
  inForceChart,
  lifelinesChart,
  emptyChart: "ここに入る合意はデータセットにない。",
  facts: {
    signed: "署名",
    since: "発効",
    boundBoth: "両国を拘束",
    until: "終了",
    suspended: "停止",
    bySignature: "署名により効力",
    provisional: "暫定適用",
    status: "現状",
  },

  citation: ({ name, version, year, reviewed, address }) =>
    `Détente contributors「${name}」『Détente』版 ${version}、${year}年、${reviewed}まで確認、CC BY 4.0、${address}`,

  heading: "条約",
  lead: ({ count, from, to }) =>
    `米国とソ連・ロシアがともに加わった${figure(count)}件の条約・合意(${from}〜${to})。何を制限し、いつ有効であり、どうなったかを示す。`,
  downloads: {
    fields: "列の説明",
    sources: "文献",
    column: "列",
    meaning: "意味",
    work: "文献",
    address: "アドレス",
    columns: {
      short_name: "表に示す略称。",
      name_other: "もう一つの言語での名称。",
      field: "図表と絞り込みに使う分野。domainはさらに細かい。",
      in_force_since: "発効した日。署名のみで効力を生じたものは署名日。",
      phase: "署名された時期区分。",
      verification: "検証の手段。",
      page: "サイトのアドレスに続くページの位置。",
    },
  },
  tableHeading: "すべての合意",
  decadesHeading: "年代別",
  decadesNote: "年代ごとのページは、リンクにも印刷にも使える。",
  columns: {
    signed: "署名",
    title: "条約・合意",
    field: "分野",
    since: "発効",
    ended: "終了",
    status: "現状",
    life: "生涯",
    form: "形式",
    kind: "種類",
    verification: "検証",
    phase: "時期区分",
    place: "場所",
    how: "終わり方",
    prominence: "重要度",
    confidence: "確度",
  },
  lifeLabel: ({ from, to }) => `生涯 ${from}〜${to}`,
  decade: (decade) => `${decade.replace("s", "")}年代`,
  table: {
    senses: {
      signed: { label: "署名", phrase: "{chip}に署名" },
      force: { label: "有効", phrase: "{chip}に有効" },
    },
    words: {
      countAll: "全{total}件",
      countOne: "{total}件中{shown}件",
      countOther: "{total}件中{shown}件",
      empty: "すべての条件に合う合意はありません。",
      emptyWhy: "条件を一つずつなら該当しますが、全部を同時に満たすものはありません。",
    },
    context: { show: "背景の行も示す({count})", also: "ほかに背景{count}件" },
  },

  page: treatyPage,
  decadePage,
};
