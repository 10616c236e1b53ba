import type { Messages } from "../en/all";
import { figure } from "./count";
import { stripesChart, temperatureChart } from "./temperature";
import { inForceChart, lifelinesChart } from "./treaty-charts";

/** The words of the charts, and of the pages that show them. */
export const charts: Messages["charts"] = {
  heading: "図表",
  lead: "図ごとに専用のページがあり、数値の表とファイルを添えている。",
  source: ({ version, events }) =>
    `Détente ${version}: 出来事${figure(events)}件、重みはゴールドスタイン(1992年)による`,
  coverage: ({ from, through }) => `${from}〜${through}`,
  sourceLine: ({ source, coverage }) => `出典: ${source}。${coverage === null ? "" : `${coverage}。`}`,
  files: "ダウンロード",
  fileNames: { png: "画像(PNG)", svg: "図版(SVG)", csv: "数値(CSV)", json: "図のデータ(JSON)" },
  page: "図のページ",
  tables: {
    series: "年ごとの数値の表",
    cells: "年ごとの数値の表",
    steps: "各年末の件数の表",
    intervals: "生涯の一覧表",
    bars: "数値表(年別)",
    empty: "",
  },
  tableNote: (months) =>
    `各年の月次の平均と、最も冷たい月・最も温かい月。全${figure(months)}か月の値はCSVファイルにある。`,
  columns: {
    year: "年",
    mean: "平均",
    coldest: "最も冷たい月",
    warmest: "最も温かい月",
    begins: "始まった出来事",
    yearEnd: "年(末日)",
    total: "二国間の合計",
    multilateral: "多国間",
  },
  read: "図の読み方",
  live: {
    reading: "読み取った点の内訳",
    close: "内訳を閉じる",
    hints: {
      series: "曲線を指すか矢印キーを押すと、その月の値が読める",
      cells: "縞を指すか矢印キーを押すと、その年の値が読める",
      steps: "段を指すか、←と→で日を読む。↑と↓で分野を移る",
      intervals: "線を指すか、矢印キーで読む。←と→で一年ずつ、↑と↓で合意を移り、Enterか押すとページが開く",
      bars: "棒を指すか、矢印キーで一年を読む",
      empty: "",
    },
    zoom: "表示する期間",
    from: "表示する最初の月",
    to: "表示する最後の月",
    all: "全期間",
    decade: (decade) => `${decade}年代`,
    reset: "元に戻す",
    failed: "操作できる図を読み込めなかった。図版はこのままで完全である。",
  },
  temperature: temperatureChart,
  stripes: stripesChart,
  "treaties-in-force": inForceChart,
  "treaty-lifelines": lifelinesChart,
};
