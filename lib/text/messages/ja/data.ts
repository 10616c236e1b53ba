import type { Messages } from "../en/all";
import { figure } from "./count";

export const data: Messages["data"] = {
  heading: "データ",
  lead: ({ tables, rows, works }) =>
    `${figure(tables)}の表、計${figure(rows)}行(うち${figure(works)}行は引用文献)。名称と要約は日英両語、注と署名者名は英語のみ。形式は一般的なCSVで、専用のソフトウェアは要らない。`,
  version: ({ version, reviewed }) =>
    `バージョン${version}、${reviewed}まで確認済み。それより後の出来事、会談、合意は収めていない。`,
  whole: "全体を一つのファイルで",
  wholeText:
    "すべての表、パッケージ記述子(Data Package v2)、コードブック、JSON Schema、ライセンス、引用方法、変更点、各ファイルのチェックサムを収める。",
  take: ({ name, size }) => `${name}(${size})`,
  descriptor: "パッケージ記述子",
  codebookFile: "コードブック",
  files: "ファイル",
  filesNote: ({ formats }) =>
    `各表を${formats}で提供する。CSVファイルは編集用の原本そのもので、UTF-8、コンマ区切り、BOMなし。日付は判明している精度で記し、空欄は不明または該当なしを意味する。Excelで開くにはXLSXが適する。`,
  columns: { table: "表", rows: "行", columns: "列", compared: "照合済み", licence: "ライセンス" },
  formats: { csv: "CSV", json: "JSON", xlsx: "XLSX", "schema.json": "スキーマ" },
  terms: { ours: "CC BY 4.0", scale: "GDELT(要出典明記)", series: "系列ごと" },
  codebook: "コードブックと冒頭の行",
  codebookNote: "各列の意味、値の形式、空欄の可否。その下に、冒頭の数行をファイルのまま示す。",
  columnHeads: { column: "列", meaning: "意味", holds: "値", empty: "空欄" },
  forms: {
    text: "文字列",
    choice: "選択肢",
    rank: "整数",
    number: "数値",
    date: "日付",
    "yes-no": "yes/no",
    address: "アドレス",
    list: "リスト",
  },
  members: ({ form, members }) => `${form}: ${members}`,
  yes: "可",
  no: "不可",
  firstRows: ({ table, shown, rows }) => `${table}の冒頭${figure(shown)}行(全${figure(rows)}行)`,
  open: ({ rows, columns }) => `${figure(rows)}行、${figure(columns)}列`,
  comparedNote:
    "「照合済み」は、checked列のとおり文書と照らし合わせた行の数。その列のない表は横線で示す。その他の行は引用する文献に基づくが、すべての文献を開いて確かめたわけではない。",
  index: "月次の指数",
  use: "使い方",
  useNote: "いずれも出来事の表を読み込む例。表の名を替えれば他の表も読み込める。",
  snippets: { r: "R", python: "Python", javascript: "JavaScript", excel: "Excel", curl: "curl" },
  snippetNotes: {
    r: "readrを使う。コードの先頭の0を保つため全列を文字列として読み、数値は後で変換する。",
    python: "pandasを使う。コードは文字列であり、先頭の0にも意味がある。",
    javascript: "ブラウザーでもNode 18以降でも動く。ファイルはどのサイトからでも取得できる。",
    excel:
      "「データ」→「データの取得」→「その他のデータソースから」→「空のクエリ」→「詳細エディター」に貼る。XLSXをダウンロードしてもよい。",
    curl: "パッケージ全体を取得し、チェックサムを確かめる。Macではsha256sum -cの代わりにshasum -a 256 -cを使う。",
  },
  series: "外部の系列",
  seriesNote: ({ series, figures, recalled }) =>
    `外部で作成された${figure(series)}系列、${figure(figures)}件の数値を収める。利用条件は系列ごとに異なる。引用の際は、まず原典を、次に本データセットを挙げる。${figure(recalled)}件の数値は文書を見ずに記憶から記したもので、verification列にその旨を示す。`,
  seriesColumns: {
    name: "系列",
    unit: "単位",
    span: "期間",
    figures: "数値",
    origin: "作成者",
    licence: "利用条件",
  },
  leftOut: "収めなかった系列とその理由",
  leftOutText: [
    "SIPRIの軍事支出。無償で利用できるのは非商用に限られ、目的を問わず利用できる本パッケージとは条件が合わない。この点が解決するまで、軍事支出の長期系列には「戦争の相関」(COW)プロジェクトのものを用いる。水準よりも比率を見るべき系列である。",
    "米国の戦略核運搬手段の年次系列。集計資料にライセンスの表示がなく、これに対応するソ連・ロシアの系列も得られなかった。",
    "Castellum.AIの制裁件数。利用規約が書面による許可を求めている。",
  ],
  licence: "ライセンス",
  licenceText: [
    "表の行、文章、図表は、クリエイティブ・コモンズ 表示 4.0(CC BY 4.0)で提供する。出典とライセンスへのリンクを示し、変更点を明記すれば、目的を問わず共有・改変できる。コードはMITライセンス。",
    "重みはゴールドスタイン(1992年)の尺度で、GDELTプロジェクトがCAMEOコードについて公開したもの。出典を明記すれば、用途を問わず利用できる。外部の系列は、上の表の利用条件による。",
  ],
  cite: {
    heading: "引用方法",
    note: "引用は二つの部分からなり、まず原典を、次に本データセットを挙げる。原典は、指数と出来事では重みの尺度、外部の系列ではその作成者のデータである。",
    dataTitle: "Détente: US–Soviet and US–Russian relations since 1917",
    contributors: "Détente contributors",
    formats: { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" },
    ofSeries: "系列ごとの引用方法",
    through: ({ origin, ours }) => `${origin} 次を通じて利用: ${ours}`,
  },
  changed: "変更点",
  changedNote: ({ version, date }) => `バージョン${version}(${date})の変更点を表ごとに示す。`,
  versions:
    "版番号はセマンティック・バージョニングによる。列やIDの意味または名前を変えれば第1の数、行・列・表を加えれば第2の数、訂正すれば第3の数が上がる。",
  more: {
    sources: "文献一覧と、各文献に基づく記録",
    method: "温度の計算方法",
    seed: "出発点となった事典の項目",
  },
};
