/** How acts are coded: for the method page, and the codebook in `data/README.md`. */
export const coding = {
  rules: "How acts are coded",
  rulesNote:
    "One act, one row, one code; the weight is that of the code. The same rule for both sides. Beside each rule stand acts that it was applied to; where there is none, no row has this code and actor. The codes were given by the project, each row once: agreement between independent coders has not been measured, and the grey range does not vary the choice of code.",
  noExample: "none recorded",
  rulesColumns: {
    rule: "Rule",
    code: "Code",
    weight: "Weight",
    us: "United States",
    "ussr-russia": "Soviet Union, Russia",
    both: "Both",
  },
  codingRules: [
    {
      code: "046",
      rule: "Talks; a summit with real talks. If its agreements have rows of their own, the summit is coded as a visit.",
    },
    { code: "057", rule: "A treaty or accord signed or ratified." },
    { code: "160", rule: "A treaty left, suspended or allowed to lapse; a shared arrangement ended." },
    { code: "161", rule: "Diplomats expelled, an ambassador recalled, visits cancelled, offices closed." },
    { code: "163", rule: "Sanctions, embargoes, boycotts, also of Olympic Games." },
    { code: "085", rule: "Sanctions, embargoes or boycotts lifted." },
    { code: "173", rule: "Persons arrested, held, tried or indicted, soldiers and agents among them." },
    { code: "0841", rule: "Persons freed or exchanged." },
    { code: "154", rule: "Forces raised, sent or stationed, missiles deployed." },
    { code: "152", rule: "Military alert." },
    { code: "190", rule: "Fire at the other’s aircraft or men; armed intervention elsewhere (indirect)." },
    { code: "113", rule: "Alliances and programmes against the other (indirect)." },
    {
      code: "112",
      rule: "A public accusation: also the answer to cyber operations or interference, which have no code themselves.",
    },
  ],
};
