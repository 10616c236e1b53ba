import type { Messages } from "../en/all";

/** What the method page's laboratory says in the browser: templates have places in braces. */
export const controls: Messages["explore"]["words"] = {
  label: "係数を変えられる温度の図",
  form: "指数の形式",
  formNames: {
    "saturated-sum": "飽和する合計(既定)",
    "shrunken-mean": "1 縮小平均",
    "bounded-increments": "2 有界の増分",
    "net-cooperation": "3 純協調(年別)",
    "density-corrected": "4 密度補正",
  },
  parameters: "係数",
  symbols: { halfLife: "h", indirect: "δ", floor: "φ", scale: "s" },
  meanings: {
    halfLife: "半減期(月)",
    indirect: "間接の行為の係数",
    floor: "行為が続く間の割合の下限",
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
    "saturated-sum": {
      name: "飽和する合計",
      subtitle: "設定した係数による関係の温度(月次)、−10 敵対 〜 +10 親密",
    },
    "shrunken-mean": {
      name: "縮小平均",
      subtitle: "影響の残る行為の重みの平均。行為が少ないときは0に寄せる。−10〜+10",
    },
    "bounded-increments": {
      name: "有界の増分",
      subtitle: "減衰しつつ、各日の行為によって動く水準。向かう先の限界に近いほど動きは小さい。−10〜+10",
    },
    "net-cooperation": {
      name: "純協調",
      subtitle: "各年に始まる行為の重みの合計(重み点)",
    },
    "density-corrected": {
      name: "密度補正",
      subtitle: "前後合わせて10年間の記録の密度で補正した合計を、飽和させたもの。−10〜+10",
    },
  },
};
