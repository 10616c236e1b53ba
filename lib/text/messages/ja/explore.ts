import type { Messages } from "../en/all";
import { coding } from "./coding";
import { controls } from "./explore-controls";

/** The words of the method page's laboratory: other forms, other parameters, and how the index holds up. */
export const explore: Messages["explore"] = {
  heading: "試す: 係数と形式を変える",
  note: "スライダーを動かすか、別の形式を選ぶと、同じ行為と状態から、曲線をブラウザーで計算し直す。破線は既定の曲線である。設定はアドレスに残る。",
  words: controls,
  formsHeading: "各形式",
  formsText: {
    index: "既定の形式。S = A + c·(C − C₀)、T = 10·tanh(S ÷ s)。",
    "acts-alone":
      "S = A。関係の状態を除き、行われたことだけによる。行為が少ししか挙げられていない戦争は穏やかに見える。",
    "conditions-alone":
      "S = c·(C − C₀)。五つの領域の状態だけによる。曲線は階段状になり、数日の危機は現れない。",
    "one-size": "すべての行為の規模を1とする。偵察機1機が侵攻と同じ重さになる。",
    "no-discount": "ρ = 1。同種の行為をすべてそのまま数えるため、行為を多く挙げた時期ほど0から遠ざかる。",
    "shrunken-mean":
      "Σa ÷ (3 + Σ w·m·k)、−10〜+10。挙げる行為の数にほとんど左右されないが、一度の囚人交換が一連の制裁を打ち消してしまう。状態は含まない。",
    "net-cooperation":
      "ゴールドスタインとフリーマンにならう。各年に始まる行為のΣ w·g·mで、影響は後の年に残らない。",
  },
  formsNote: "既定の係数による各形式と既定の比較。純協調は単位が異なるため除く。",
  columns: {
    form: "形式または係数",
    correlation: "順位相関",
    difference: "差の絶対値の平均(度)",
    kept: "ことばの変わらない月",
  },
  sensitivity: "係数の感度",
  sensitivityNote: "係数を一つだけ変えた指数と、既定の指数との比較。サイトの作成時に計算したもの。",
  set: ({ symbol, value }) => `${symbol} = ${value}`,
  ofMonths: ({ kept, months }) => `${months}か月中${kept}か月`,
  validity: "妥当性: 外部の系列と一致するか",
  validityNote:
    "指数の計算に用いていない外部の系列と、指数との順位相関(スピアマン)。nは値の組の数である。距離が広がることと、終末時計の針が午前0時に近づくことは、温度の低下に対応するはずである。「変化のρ」は、一つの値から次の値への双方の動きを比べる。ともに一方向に推移する二つの系列は、何の結び付きがなくても相関するからである。指数にも外部の系列にも自己相関があるため、統計的な有意性は主張しない。終末時計の値は次の変更まで続くものとして数え、その理由には両国間の条約も挙げられている。系列は、指数の出来事の材料になっていないものを選んだ。同じ投票集計の変種、一方の軍備や支出、出来事の出典となった系列は除く。世論調査の変化は、一つの調査から次の調査までの変化である。",
  validityColumns: {
    series: "系列",
    expected: "予想される符号",
    rho: "ρ",
    n: "n",
    period: "期間",
    changes: "変化のρ",
  },
  expectedSign: { positive: "+", negative: "−" },
  pairs: {
    heading: "歴史書と同じ順序になるか",
    note: "どちらの月の関係がより温かかったか、公刊された歴史書が述べている月の組。それぞれに出典がある。一覧はこの形の曲線を見る前に作成し、データセットの表(agreed-pairs)として公開する。2つの月は同じ時代にあるものと、2つの時代にまたがるものがあり、冷たい時期どうし、温かい時期どうしの順序は見分けにくい。同じ値は不一致に数える。最後の列は初版について同じく数えたもの。",
    name: ({ warmer, colder }) => `${warmer}は${colder}より温かい`,
    across: "2つの時代にまたがる",
    all: "すべて",
    insideCold: "両方とも冷たい時期",
    insideWarm: "両方とも温かい時期",
    wrong: "順序が異なる組",
    columns: {
      era: "時代",
      pairs: "組",
      right: "順序が一致",
      share: "割合",
      before: "初版での一致",
      why: "歴史書の評価",
      warmer: "より温かい月",
      colder: "より冷たい月",
    },
  },
  leaveOut: "一つの年代を除いた場合",
  leaveOutNote:
    "ある年代に始まる行為をすべて除き(状態はそのまま)、その年代以外の月を既定と比べる。また、その年代より後の月だけを比べる。前の月は計算の性質上必ず一致するため、後の月だけの比較の方が厳しい検証となる。最大の差は、既定の値から除いた曲線の値を引いたもの(その年代の寄与)である。",
  leaveOutColumns: {
    decade: "除いた年代",
    rho: "ρ",
    mean: "差の絶対値の平均(度)",
    after: "後の月のρ",
    meanAfter: "後の月の平均差",
    largest: "最大の差",
    when: "その月",
  },
  domainOut: "状態の領域を一つ除いた場合",
  domainOutNote: "一つの領域がつねに通常の状態であったとした場合の温度を、全月にわたって既定と比べる。",
  domainOutColumns: { domain: "通常とした領域" },
  thinned: "一年の行為を減らした場合",
  thinnedNote: ({ count, kept, acts }) =>
    `どの年も最も強い${count}件までの行為に限ると(${acts}件中${kept}件が残る)、曲線は既定から次の程度離れる。行為を多く挙げた時期ほど、0から遠くなりうる。`,
  decade: (decade) => `${decade}年代`,
  influential: "指数を最も動かす行為と状態",
  influentialNote:
    "一つずつ除いて計算する。状態は、続いた期間だけその領域を通常として除く。全月の変化の絶対値の平均と、最も影響の大きい月を示す。符号は既定の値から除いた曲線の値を引いたもの。",
  influentialColumns: {
    event: "行為または状態",
    date: "日付",
    mean: "変化の絶対値の平均(度)",
    largest: "最大の変化",
    when: "その月",
  },
  directed: "それぞれの側の行為",
  directedNote:
    "各側の行為のw·g·m(最初の日の値)を十年ごとに合計したもの(重み点)。両政府間の行為と、半分に数える間接の行為を分ける。双方共同の行為には向きがない。",
  directedColumns: {
    decade: "年代",
    usDyadic: "米国(両政府間)",
    usIndirect: "米国(間接)",
    russiaDyadic: "ソ連・ロシア(両政府間)",
    russiaIndirect: "ソ連・ロシア(間接)",
    both: "双方共同",
  },
  balance: "記録の内訳",
  balanceNote:
    "年代別・主体別の出来事の件数。協調(+)、敵対(−)、計算に含めない背景に分ける。最後の年代は途中までの件数である。",
  balanceColumns: {
    decade: "年代",
    all: "計",
    us: "米国: +、−",
    "ussr-russia": "ソ連・ロシア: +、−",
    both: "双方: +、−",
    other: "第三者: +、−",
    context: "背景",
  },
  plusMinus: ({ plus, minus }) => `${plus}、${minus}`,
  ...coding,
  reviewed: ({ reviewed }) =>
    `記録は${reviewed}までである。表を確認した時点で、それより後の事柄は検証できなかった。その後の出来事は推測せず、空白のままとする。`,
};
