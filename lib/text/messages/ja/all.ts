import type { Messages } from "../en/all";
import { charts } from "./charts";
import { codebook } from "./codebook";
import { data } from "./data";
import { confidence, event } from "./event";
import { explore } from "./explore";
import { grading } from "./grading";
import { method } from "./method";
import { overview } from "./overview";
import { phases } from "./phases";
import { seed } from "./seed";
import { home, notFound, site } from "./site";
import { sources } from "./sources";
import { table } from "./table";
import { temperature } from "./temperature";
import { treaties } from "./treaties";

export const ja: Messages = {
  site,
  notFound,
  home,
  temperature,
  confidence,
  charts,
  overview,
  phases,
  event,
  table,
  treaties,
  method,
  grading,
  explore,
  codebook,
  data,
  sources,
  seed,
};
