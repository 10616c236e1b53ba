import type { Messages } from "../en/all";

/** The words around every page. */
export const site: Messages["site"] = {
  name: "Détente",
  description: "1917年以来の米国とソ連・ロシアの関係の温かさと冷たさを、月ごとに示す。",
  skip: "本文へ移動",
  menu: "メインメニュー",
  nav: {
    overview: "概観",
    phases: "時期区分",
    treaties: "条約",
    charts: "図表",
    method: "方法",
    data: "データ",
    sources: "文献",
    seed: "出発点の項目",
  },
  more: "その他",
  theme: { label: "配色", system: "自動", light: "明るい", dark: "暗い" },
  footer: {
    about: "1917年以来の米ソ・米ロ関係の、出典を備えたデータセットと図表。",
    data: ({ version, reviewed }) => `データ版 ${version}、${reviewed}まで確認済み。`,
    licence: "コード: MITライセンス。データ・文章・図表: CC BY 4.0。",
    weights: "重み: ゴールドスタイン(1992年)、GDELTプロジェクトのCAMEO表による。",
  },
};

export const notFound: Messages["notFound"] = {
  title: "このアドレスのページはありません",
  text: "ページが移動したか、アドレスに誤りがあるかもしれません。",
  home: "概観へ",
};

/** What the page without a language says of this one. */
export const home: Messages["home"] = { open: "日本語でDétenteを開く" };
