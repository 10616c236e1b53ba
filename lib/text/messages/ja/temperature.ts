import type { Messages } from "../en/all";
import type { FactWords } from "../en/temperature";
import { figure } from "./count";

/** The words of the scale. */
export const temperature: Messages["temperature"] = {
  words: {
    hostile: "敵対",
    cold: "寒冷",
    cool: "冷涼",
    neutral: "中立",
    mild: "穏和",
    warm: "温暖",
    close: "親密",
  },
};

const bare = (year: string) => year.replace("年", "");
const warmSpellList = (facts: FactWords) =>
  facts.warmSpells.map(({ from, to }) => `${bare(from)}〜${to}`).join("、");

export const temperatureChart: Messages["charts"]["temperature"] = {
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
    `一年以上続いた温暖な時期: ${warmSpellList(facts)}。線は${facts.warmest.when}に最も高く(${facts.warmest.value})、` +
    `${facts.coldest.when}に最も低い(${facts.coldest.value})。最新の値: ${facts.now.value}(${temperature.words[facts.now.word]})。`,
  reading: {
    value: "温度",
    band: "10〜90%の幅",
    days: "最も冷たい日と温かい日",
    phase: "時期",
    is: "関係の状態(重み点)",
    done: "行われたこと(重み点)",
    more: "ほか{count}件",
    nothing: "まだ行為がなく、値はない",
  },
  explain: [
    "曲線は各月末日の関係の状態を、−10(敵対)から+10(親密)までの目盛りで示す。0は、友好国でも競争相手でもない二つの大国の通常の関係である。指数は、行われたこと(公表された重みと規模をもつ両国政府の行為。影響は12か月ごとに半減し、同種の行為は重なるほど小さく数える)と、関係の状態(接触、軍事、経済、軍備管理、共同事業)とを足し合わせる。",
    "細い縦線は、最も冷たい日と最も温かい日の差が1度を超えた月を示す。灰色の幅は、重み、規模、評点、係数を変えて千回計算し直した結果の中央80%である。この幅に収まる変化を読み込みすぎてはならない。",
    "下の線は行為を示し、上向きは協調、下向きは対立、長さは初日の影響の大きさである。帯は時期区分で、色は平均温度を表す。",
  ],
};

export const stripesChart: Messages["charts"]["stripes"] = {
  name: "一年一本の縞",
  title: ({ years, yearsBelow }) => `${figure(years)}年のうち${figure(yearsBelow)}年は通常の関係より冷たい`,
  subtitle: "関係の温度の年平均。青は敵対、橙は親密",
  alt: (facts) =>
    "一年を一本の縞で表し、冷たい関係を青、温かい関係を橙で示す図。" +
    `最も温かい年: ${facts.warmestYears}。最も冷たい年: ${facts.coldestYears}。並べて挙げた年どうしは区別できない。` +
    `一年以上続いた温暖な時期: ${warmSpellList(facts)}。`,
  reading: { value: "年平均の温度", nothing: "値なし" },
  explain: [
    "一本の縞が一年で、色はその年の月次の平均を示す。深い青は敵対、紙の色は中立、濃い橙は親密である。",
    "色の明るさは寒色側と暖色側でそろえてあり、二つの色相は色覚の異なる読者にも見分けられる。",
  ],
};
