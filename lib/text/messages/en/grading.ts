/** The two rules by which acts get a magnitude and conditions a grade: for the method page, and the codebook. */
export const grading = {
  magnitude: "How large an act is",
  magnitudeText: [
    "Coded is how far the act reached in the relations between Washington and Moscow, whatever its sign and whoever did it: not its morality, not how well it is known today, not the mood of its time. It is judged by what was done and by what stood in the record within about a year after it.",
    "Where several criteria apply, the highest wins. Where a row is one of several for one affair, the row that carries the affair takes its level, and each other row one level less or its own, whichever is lower.",
  ],
  levels: {
    4: {
      name: "4 defining",
      rule: "It changed the frame of relations for years: relations made, broken, restored or refused as a standing policy; an alliance in a war begun or ended; a bloc founded against the other or dissolved before it; open confrontation with a real danger of war between the two; a war or invasion of one against a state that the other arms or leads troops for, with over 100,000 troops or over 10,000 dead; an economic regime against the whole economy of the other, or its end; a treaty that limits or abolishes central nuclear forces or settles Europe’s order, when signed, brought into force or ended.",
    },
    3: {
      name: "3 major",
      rule: "It marked relations for half a year or more: a formal result at the level of heads of state or government; 50 or more officials expelled, or several posts closed; sanctions on a whole sector or on the other’s leaders; trade status for the whole country given or taken; 50 or more dead in one attack; 10,000 or more troops or strategic missiles placed against the other, or removed; aid or trade that fed or armed the other on the scale of the nation; a standing joint institution or programme of governments.",
    },
    2: {
      name: "2 ordinary",
      rule: "An act of government within the routine of relations: ministers’ meetings, and calls or meetings of leaders without documents; an agreement on one subject; a round of sanctions on persons or firms; 2 to 49 officials expelled; a formal protest with measures; talks or exchanges suspended; a test or deployment that the other answered officially; acts in third countries below the thresholds above.",
    },
    1: {
      name: "1 minor",
      rule: "Single persons, craft, cargoes, notes: one aircraft, ship or border incident without a change of policy; one arrest, exchange, visit or expulsion; talks of officials; a note, speech or statement without new policy; a single cultural or scientific exchange.",
    },
  },
  agreement: "How far two coders agreed",
  agreementNote:
    "Both codings were made from the rules, the second without sight of the first, and none of an index. κ is weighted by the distance of the levels or grades: 1 would be full agreement, 0 what chance gives. Acts are compared one by one, conditions day by day. No coder from outside has worked on them yet. The codings are tables of the dataset.",
  agreementColumns: { what: "What", compared: "Compared", same: "Coded alike", kappa: "Weighted κ" },
  acts: "Magnitude of acts",
  ofActs: (count: string) => `${count} acts`,
  ofDays: (count: string) => `${count} days`,
  conditions: "How a condition is graded",
  conditionsText: [
    "A condition is the state of relations in one of five domains on a day. Only a dated formal or measurable fact changes a grade, and either side’s act counts the same: a restriction, withdrawal, default, ban or war changes the grade whoever does it; no reason or blame is weighed.",
    "Russia is the Imperial government to 15 March 1917, the Provisional Government to 6 November 1917, then Soviet Russia, the Soviet Union, the Russian Federation. A change of government without a formal act towards the other side changes no grade by itself.",
    "A stretch begins on the day of the formal act (treaty in force, law, order, note, order to troops), by the date of the place where it was done; an order that names a later day of effect, on that day (a last day for obeying it is none); without a dated act, on the month. What expires opens the next stretch on the day after. The day on which a state ends is its last day.",
    "Where a grade needs two facts, it opens on the later and closes on the earlier of them to end. A gap of less than six months between two stretches of the same grade is absorbed, unless a treaty, a law or a break of relations opens or closes it; the gravest grade of arms is exempt.",
    "Several facts at once: in contact a running series of meetings outranks every mark; in arms the gravest grade that holds wins; in economy a general bar comes first, then aid of national scale, then refusal before favours on paper; in joint work a bar outranks one surviving programme.",
  ],
  domains: {
    contact: {
      name: "Contact",
      rule: [
        "−2: no recognised relations.",
        "−1: relations cut down, by any one of three marks. A: an ambassador’s post empty, or the ambassador withdrawn, for twelve months or more, over the whole gap. P: all consulates closed, or 50 and more staff (local staff included) or half removed, by either side, of the other’s missions or of its own; acts less than twelve months apart form one chain, which ends twelve months after its last act. M (from 1942): 18 months without a sit-down meeting of leaders, heads of government, their deputies or foreign ministers with talk between the two on record, over the whole gap.",
        "0: none of the marks, no series.",
        "+1: from the first to the last of at least three completed meetings of the two leaders, each arranged for the purpose (those of three or four powers too, talks beside a larger gathering not), no interval above 18 months; or a standing commission by charter of foreign ministers, vice-presidents or premiers in session.",
      ],
      examples: [
        "An act of the United States: the instruction of 6 December 1917 to have no dealings with the Bolshevik government opens −2.",
        "An act of Russia: the order of 28 July 2017 that cut the American missions by hundreds opens −1.",
      ],
    },
    arms: {
      name: "Arms",
      rule: [
        "−4: units of both under their own officers in repeated engagements; or acute danger: strategic forces put on alert over a demand made on the other, a blockade of its forces, or armed forces of both face to face by order.",
        "−2.5: one side itself in a large war (10,000 own troops, 1,000 dead a year and more in all; civil war counts) against a side that the other’s government arms or leads; or both at war on opposite sides.",
        "−1: standing confrontation: doctrine, pact or deployment directed at the other, to the first formal statement of both that they are not adversaries; or military ties stopped by order while combat forces of both are deployed towards each other.",
        "0: none.",
        "+2: arms by agreement to a belligerent, a common field operation, or agreed military transit from the first passage (goods declared non-military are none).",
        "+4: both belligerent against the same enemy with agreed effort.",
      ],
      examples: [
        "An act of the United States: the air war that began on 2 March 1965 against North Vietnam, armed by Moscow, opens −2.5.",
        "An act of the Soviet Union: the war that began in Afghanistan on 28 December 1979, against a side armed by Washington, opens −2.5.",
      ],
    },
    economy: {
      name: "Economy",
      rule: [
        "−2: either side bars most trade by a general order, or blocks the other’s central bank and main banks; or trade of both directions, aid left out, falls below a tenth of the mean of the five years before through refusals.",
        "−1: either side, by law or order, refuses licences, bars goods or blocks dealings in a whole sector for other than military use, or sanctions whole sectors; or has repudiated or stopped paying its state’s debts to the other and offers no talks on them.",
        "0: ordinary trade: none of these, no most-favoured-nation treatment in use, no state credit.",
        "+1: most-favoured-nation treatment in use, state credit, or large programmes financed by the state.",
        "+2: aid of national scale.",
      ],
      examples: [
        "An act of the United States: the refusal of licences from 1 March 1948 opens −1.",
        "An act of Soviet Russia: the debts repudiated in 1918, with no talks on them, hold −1 when the embargo falls on 7 July 1920.",
      ],
    },
    "arms-control": {
      name: "Arms control",
      rule: [
        "Central are limits on the two’s own strategic forces, on nuclear tests, and on forces in Europe. In force means in law, or once in force and kept up by statements of both; what one side has suspended is not.",
        "−1: the last treaty that limits the two’s own strategic forces or forces in Europe has ended, nothing is in its place, and no negotiation has a mandate.",
        "0: none of the others.",
        "+0.5: a negotiation with a written mandate in which both sit (bodies of the League and the UN on their own forces or tests too), a recess counting until it is broken off or six months pass without a date; or one central agreement in force.",
        "+1: at least two central agreements in force, one of them on strategic forces or forces in Europe with agreed verification; or one with on-site inspection that falls due.",
        "+1.5: limits on strategic offensive forces, on defensive ones and on forces in Europe in force together, with on-site inspection and joint elimination.",
      ],
      examples: [
        "An act of the United States: its exit from the ABM Treaty on 13 June 2002 opens +1, after +1.5.",
        "An act of Russia: its suspension of New START on 28 February 2023 opens +0.5, after +1.",
      ],
    },
    "joint-work": {
      name: "Joint work",
      rule: [
        "−1: any one bar by either government — jamming or blocking of the other’s media, a general ban of travel or flights, exchanges stopped across fields — together with fewer than two fields at work.",
        "0: little; no agreement of governments.",
        "+0.5: an exchange agreement in force, or one agreed programme.",
        "+1: two or more joint commissions or programmes at work, with a meeting of the full commission or 100 exchanged persons in the year.",
        "+1.5: a body in which both decide jointly, by charter, on operations or administration, in session, other than the UN and commissions that verify treaties.",
      ],
      examples: [
        "An act of the United States: the exchanges cut on 4 January 1980 open +0.5, after +1.",
        "An act of the Soviet Union: the jamming without a break from 24 April 1949 opens −1.",
      ],
    },
  },
};
