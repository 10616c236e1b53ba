import type { FactWords, Messages } from "./en";
import { jaCodebook } from "./ja-codebook";
import { jaData } from "./ja-data";
import { jaExplore } from "./ja-explore";
import { jaMethod } from "./ja-method";
import { jaSeed } from "./ja-seed";
import { jaSources } from "./ja-sources";
import { jaTable } from "./ja-table";
import { jaTreaties } from "./ja-treaties";

const words: Messages["temperature"]["words"] = {
  hostile: "敵対",
  cold: "寒冷",
  cool: "冷涼",
  neutral: "中立",
  mild: "穏和",
  warm: "温暖",
  close: "親密",
};

const figure = (count: number) => count.toLocaleString("ja-JP");
const bare = (year: string) => year.replace("年", "");
const warmSpellList = (facts: FactWords) =>
  facts.warmSpells.map(({ from, to }) => `${bare(from)}〜${to}`).join("、");

export const ja: Messages = {
  site: {
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
  },
  notFound: {
    title: "このアドレスのページはありません",
    text: "ページが移動したか、アドレスに誤りがあるかもしれません。",
    home: "概観へ",
  },
  home: { open: "日本語でDétenteを開く" },
  temperature: { words },
  confidence: { high: "確度 高", medium: "確度 中", low: "確度 低" },
  charts: {
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
    temperature: {
      name: "関係の温度",
      title: (facts) => {
        const warm = `温暖期は${figure(facts.warmSpells.length)}回`;
        if (facts.coldNow === null) return `${warm}、対立の一世紀`;
        return facts.coldNow.longest
          ? `${warm}、いまが最も長い寒冷期`
          : `${warm}、${facts.coldNow.since}から再び寒冷期`;
      },
      subtitle: "関係の温度(月次)、−10 敵対 〜 +10 親密。灰色は10〜90%の幅。下段は出来事と時期区分",
      alt: (facts) =>
        `${facts.from}から${facts.now.when}までの関係の温度を月ごとに示す折れ線図。` +
        `一年以上続いた温暖な時期: ${warmSpellList(facts)}。最も温かい月: ${facts.warmest.when}(${facts.warmest.value})。` +
        `最も冷たい月: ${facts.coldest.when}(${facts.coldest.value})。最新の値: ${facts.now.value}(${words[facts.now.word]})。`,
      reading: {
        value: "温度",
        band: "10〜90%の幅",
        days: "最も冷たい日と温かい日",
        phase: "時期",
        weighs: "影響の大きい出来事(重み点)",
        begins: "この月に始まる出来事",
        nothing: "まだ出来事がなく、値はない",
      },
      explain: [
        "曲線は各月末日の関係の状態を、−10(敵対)から+10(親密)までの目盛りで示す。両国政府の行為をすべて、公表された重みで足し合わせ、行為の影響は12か月ごとに半減するものとする。",
        "細い縦線は、最も冷たい日と最も温かい日の差が1度を超えた月を示す。灰色の幅は、重みと係数を変えて千回計算し直した結果の中央80%である。この幅に収まる変化を読み込みすぎてはならない。",
        "下の線は出来事を示し、上向きは協調、下向きは対立、長さは初日の影響の大きさである。帯は時期区分で、色は平均温度を表す。",
      ],
    },
    stripes: {
      name: "一年一本の縞",
      title: (facts) => `最も温かい年は${facts.warmestYear.when}、最も冷たい年は${facts.coldestYear.when}`,
      subtitle: "関係の温度の年平均。青は敵対、橙は親密",
      alt: (facts) =>
        "一年を一本の縞で表し、冷たい関係を青、温かい関係を橙で示す図。" +
        `最も温かい年: ${facts.warmestYear.when}(${facts.warmestYear.value})。最も冷たい年: ${facts.coldestYear.when}(${facts.coldestYear.value})。` +
        `一年以上続いた温暖な時期: ${warmSpellList(facts)}。`,
      reading: { value: "年平均の温度", nothing: "値なし" },
      explain: [
        "一本の縞が一年で、色はその年の月次の平均を示す。深い青は敵対、紙の色は中立、濃い橙は親密である。",
        "色の明るさは寒色側と暖色側でそろえてあり、二つの色相は色覚の異なる読者にも見分けられる。",
      ],
    },
    "treaties-in-force": jaTreaties.inForceChart,
    "treaty-lifelines": jaTreaties.lifelinesChart,
  },
  overview: {
    kicker: ({ from, to }) => `米ソ・米ロ関係 ${from}〜${to}`,
    lead: ({ events, now, lastMild }) =>
      `ワシントンとモスクワの関係がどれほど温かく、あるいは冷たかったかを、出典を備えた${figure(events)}件の出来事から月ごとに計算した。` +
      (lastMild === null ? "" : `関係が最後に穏和であったのは${lastMild}で、`) +
      `${now.when}の値は${now.value}、「${words[now.word]}」である。`,
    today: "現在の位置",
    todayNote: (reviewed) => `データを確認した最後の日、${reviewed}の時点。`,
    figures: {
      temperature: ({ word, low, high }) => `温度は「${word}」。10〜90%の幅は${low}から${high}`,
      colder: ({ total }) => `か月が、最初の出来事以来の${figure(total)}か月のうち、今より冷たかった`,
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
  },
  phases: {
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
  },
  event: {
    code: (code) => `CAMEO ${code}`,
    context: "背景(計算に含めない)",
    indirect: "間接",
    dyadic: "両国政府の間",
    condition: "続く状態",
    ongoing: "継続中",
    compared: ({ when, works }) => `${when}に照合: ${works}。`,
    details: (count) => `コードと出典${figure(count)}点`,
    actors: { us: "米国", "ussr-russia": "ソ連・ロシア", both: "双方", "third-party": "第三者" },
    actor: ({ actor, target }) => (actor === target ? actor : `${actor} → ${target}`),
  },
  table: jaTable,
  treaties: jaTreaties,
  method: jaMethod,
  explore: jaExplore,
  codebook: jaCodebook,
  data: jaData,
  sources: jaSources,
  seed: jaSeed,
};
