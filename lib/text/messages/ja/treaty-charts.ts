import type { Messages } from "../en/all";
import { figure } from "./count";

export const inForceChart: Messages["treaties"]["inForceChart"] = {
  name: "有効な条約",
  title: ({ peak, now, strategic }) =>
    now.count < peak.count
      ? `有効な軍備管理の合意は${peak.when}の${figure(peak.count)}件から${figure(now.count)}件へ${strategic === 0 ? "、戦略兵器の条約はなし" : ""}`
      : `有効な軍備管理の合意は${figure(now.count)}件で過去最多`,
  subtitle: "両国間で有効な二国間の軍備管理合意の件数、分野別。斜線は停止中、破線は多国間",
  alt: ({ peak, now, first, multilateral }) =>
    `${first}以降に両国間で有効であった二国間の軍備管理合意を分野別に積み上げた階段図。` +
    `件数は${peak.when}の${figure(peak.count)}件が最多で、${now.when}には${figure(now.count)}件。` +
    `破線は多国間の合意で、${now.when}には${figure(multilateral)}件。`,
  line: "多国間",
  reading: { total: "{count}件が有効", changes: "この日の出来事" },
  enters: (name) => `${name}の発効`,
  leaves: ({ name, how }) => `${name}: ${how}`,
  suspended: (name) => `${name}の停止`,
  explain: [
    "階段は、両国政府の間でその日に有効であった合意の数を示す。軍備管理の五つの分野の条約、行政協定、議定書、覚書を、発効の日から終了の前日まで数える。",
    "署名のみで効力をもつ文書、政治宣言、正式の終了なく失効した合意は数えない。停止中の合意は数え続け、斜線で示す。",
    "破線は多国間の合意を、両国をともに拘束した最初の日から数え、通常戦力の合意も含む。件数は重要さを示さない。通報の協定も、一つの種類のミサイルを全廃した条約も、同じ一件である。",
  ],
};

export const lifelinesChart: Messages["treaties"]["lifelinesChart"] = {
  name: "条約の生涯",
  title: ({ shown, inForce }) => `主要な軍備管理合意${figure(shown)}件のうち、有効は${figure(inForce)}件`,
  subtitle: "細線は署名後で未発効、太線は有効、斜線は停止中。端の印は終わり方を示す",
  alt: ({ shown, inForce, ended, never, first, when }) =>
    `${first}以降の主要な軍備管理合意${figure(shown)}件の生涯を分野別に示す線図。` +
    `${when}の時点で有効は${figure(inForce)}件、終了または交代は${figure(ended)}件、未発効のまま終わったものは${figure(never)}件。残りは法的拘束力のない政治文書である。`,
  reading: { inForce: "この日に有効", ofShown: "{shown}件中{count}件が有効" },
  explain: [
    "一本の線が一つの合意の生涯である。署名から細線で、両国間で有効な間は太線で、停止中は斜線で示す。端の印は終わり方を表し、右端に達する線は今も続いている。",
    "太くならない細線は、法的拘束力のない文書か、署名されたまま発効しなかった条約である。",
    "示したのは、通史がまず挙げる軍備管理の六つの分野の合意である。その他はすべて条約の表にある。",
  ],
};
