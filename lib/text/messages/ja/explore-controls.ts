import type { Messages } from "../en/all";

/** What the method page's laboratory says in the browser: templates have places in braces. */
export const controls: Messages["explore"]["words"] = {
  reading: "読み取った点の内訳",
  close: "内訳を閉じる",
  label: "係数を変えられる温度の図",
  form: "指数の形式",
  formNames: {
    index: "行為と状態(既定)",
    "acts-alone": "1 行為のみ",
    "conditions-alone": "2 状態のみ",
    "one-size": "3 規模を区別しない",
    "no-discount": "4 反復を割り引かない",
    "shrunken-mean": "5 行為の縮小平均",
    "net-cooperation": "6 純協調(年別)",
  },
  parameters: "係数",
  symbols: { halfLife: "h", indirect: "δ", repetition: "ρ", conditions: "c", scale: "s" },
  meanings: {
    halfLife: "半減期(月)",
    indirect: "間接の行為の係数",
    repetition: "同種の次の行為を数える割合",
    conditions: "評点1あたりの重み点",
    scale: "飽和し始める重み点",
  },
  reset: "既定に戻す",
  hint: "曲線を指すか矢印キーを押すと、その月の値が読める",
  hintBars: "棒を指すか矢印キーを押すと、その年の値が読める",
  failed: "操作できる図を読み込めなかった。図版は既定の設定による。",
  refused: "アドレスに、設定できない指定がある({refused})。その項目は既定の設定で示す。",
  same: "どのページにも示している既定の指数である。",
  distance:
    "既定との比較: 順位相関{correlation}、平均差{difference}度。{months}か月中{kept}か月はことばが変わらない。",
  otherUnit: "純協調の単位は一年あたりの重み点で、温度とは異なる。破線と比べられるのは向きだけである。",
  bandStays: "灰色の幅は既定の指数のもので、計算し直さない。",
  ghost: "既定",
  ghostBars: "期末の温度(既定)",
  bandOfDefault: "既定の10〜90%の幅",
  points: "重み点",
  forms: {
    index: {
      name: "行為と状態",
      subtitle: "設定した係数による関係の温度(月次)、−10 敵対 〜 +10 親密",
    },
    "acts-alone": {
      name: "行為のみ",
      subtitle: "関係の状態を除き、行われたことだけによる(c = 0)。−10〜+10",
    },
    "conditions-alone": {
      name: "状態のみ",
      subtitle: "行われたことを除き、五つの領域の状態だけによる。−10〜+10",
    },
    "one-size": {
      name: "規模の区別なし",
      subtitle: "すべての行為を通常の規模とする。−10〜+10",
    },
    "no-discount": {
      name: "反復の割引なし",
      subtitle: "同種の行為をすべてそのまま数える(ρ = 1)。−10〜+10",
    },
    "shrunken-mean": {
      name: "縮小平均",
      subtitle: "影響の残る行為の重みの平均。行為が少ないときは0に寄せる。−10〜+10",
    },
    "net-cooperation": {
      name: "純協調",
      subtitle: "各年に始まる行為の重みと規模の積の合計(重み点)",
    },
  },
};
