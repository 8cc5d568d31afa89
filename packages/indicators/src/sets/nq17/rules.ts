import type { ReportRule } from "@egov-vn/schemas";
import { indicators } from "./indicators.ts";

const shares = ["level34", "level3", "level4"] as const;
const bases = { level34: "servicesLevel34", level3: "servicesLevel3", level4: "servicesLevel4" };
const counters = indicators.filter(({ code }) => code?.startsWith("CDVC-")).map(({ id }) => id);
const flows = indicators.filter(({ kind }) => kind === "flow").map(({ id }) => id);

/** What every report on Resolution 17/NQ-CP has to obey. */
export const rules: readonly ReportRule[] = [
  { id: "levels", kind: "sum-of-parts", total: "level34", parts: ["level3", "level4"] },
  { id: "levels-add-up", kind: "additivity", total: "level34", parts: ["level3", "level4"] },
  ...shares.flatMap((share): ReportRule[] => [
    { id: `${share}-range`, kind: "range", cell: share, min: 0, max: 100 },
    {
      id: `${share}-rate`,
      kind: "rate",
      rate: share,
      numerator: bases[share],
      denominator: "services",
    },
    { id: `${share}-definition`, kind: "definition", cells: [share] },
  ]),
  { id: "online-within-synced", kind: "subset", part: "onlineDossiers", whole: "syncedDossiers" },
  {
    id: "personal-ids-within-births",
    kind: "subset",
    part: "birthsWithPersonalId",
    whole: "births",
  },
  {
    id: "civil-status-total",
    kind: "sum-of-parts",
    total: "civilStatusRecords",
    parts: ["births", "marriages", "deaths", "otherCivilStatus"],
  },
  {
    id: "incidents-change",
    kind: "change",
    change: "incidentsChange",
    current: "incidents",
    base: "same-last-year",
  },
  {
    id: "id-cards-pace",
    kind: "pace",
    flow: "idCardDossiers",
    target: "idCardTarget",
    by: "01/7/2021",
  },
  ...flows.map((cell): ReportRule => ({ id: `${cell}-period`, kind: "period-present", cell })),
  ...counters.map(
    (cell): ReportRule => ({
      id: `${cell}-never-falls`,
      kind: "monotone",
      series: [cell],
      ...(cell === "integratedServices" && { mayFall: true }),
    }),
  ),
  { id: "one-status-date", kind: "as-of", severity: "warning" },
  { id: "reporting-window", kind: "window" },
];
