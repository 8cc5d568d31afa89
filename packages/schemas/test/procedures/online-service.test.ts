import { describe, expect, it } from "vitest";
import {
  checkRecord,
  OnlineService,
  rulesOf,
  type ServiceLevel,
  ServiceLevelPeriod,
} from "../../src/index.ts";

const clean = (): OnlineService => ({
  code: "1.001193",
  name: "Đăng ký khai sinh",
  procedureCode: "1.001193",
  procedureName: "Đăng ký khai sinh",
  agencyCode: "H56.01",
  levels: [
    { level: "level-4", from: "2021-01-01", to: "2022-08-14" },
    { level: "partial", from: "2022-08-15", to: "2026-06-30" },
    { level: "full", from: "2026-07-01" },
  ],
});
const withLevels = (...levels: OnlineService["levels"]): OnlineService => ({ ...clean(), levels });

const issues = (value: unknown, asOf?: string) =>
  checkRecord(OnlineService, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

describe("the levels of an online service", () => {
  it("go through the regimes with nothing to say", () => {
    expect(issues(clean(), "2026-11-24")).toEqual([]);
    expect(OnlineService.parse(clean())).toEqual(clean());
  });

  it.each<[string, OnlineService, string]>([
    [
      "overlap on one day",
      withLevels(
        { level: "partial", from: "2023-01-01", to: "2024-01-01" },
        { level: "full", from: "2024-01-01" },
      ),
      "levels: levels-overlap",
    ],
    [
      "overlap out of order, an open end among them",
      withLevels(
        { level: "full", from: "2024-01-01" },
        { level: "partial", from: "2023-01-01", to: "2025-01-01" },
      ),
      "levels: levels-overlap",
    ],
    [
      "overlap on one day out of order",
      withLevels(
        { level: "full", from: "2024-01-01" },
        { level: "partial", from: "2023-01-01", to: "2024-01-01" },
      ),
      "levels: levels-overlap",
    ],
    [
      "overlap on the scale of proactive levels",
      withLevels(
        { level: "full", from: "2026-07-01" },
        { level: "proactive-1", from: "2026-07-01" },
        { level: "proactive-2", from: "2026-08-01" },
      ),
      "levels: levels-overlap",
    ],
    [
      "begin before their regime",
      withLevels({ level: "full", from: "2022-08-14" }),
      "levels[0].level: level-outside-regime",
    ],
    [
      "go on after their regime",
      withLevels({ level: "level-4", from: "2021-01-01", to: "2022-08-15" }),
      "levels[0].level: level-outside-regime",
    ],
    [
      "are proactive before there was such a thing",
      withLevels({ level: "proactive-1", from: "2026-06-30" }),
      "levels[0].level: level-outside-regime",
    ],
    [
      "end before they begin",
      withLevels({ level: "full", from: "2024-01-01", to: "2023-12-31" }),
      "levels[0].to: period-ends-before-begin",
    ],
    [
      "are partial from the new decree on without a reason",
      withLevels({ level: "partial", from: "2026-07-01" }),
      "levels[0].partialReasons: partial-without-reason",
    ],
    [
      "are partial past the new decree's first day without a reason",
      withLevels({ level: "partial", from: "2023-01-01", to: "2026-07-01" }),
      "levels[0].partialReasons: partial-without-reason",
    ],
  ])("are refused when they %s", (_, service, issue) => {
    expect(issues(service)).toEqual([`error ${issue}`]);
    expect(OnlineService.safeParse(service).success).toBe(false);
  });

  it("may hold for one day", () => {
    expect(issues(withLevels({ level: "full", from: "2024-01-01", to: "2024-01-01" }))).toEqual([]);
  });

  it("that lie ahead are judged for no day before", () => {
    expect(issues(withLevels({ level: "proactive-1", from: "2026-07-01" }), "2026-06-30")).toEqual(
      [],
    );
  });

  it("may be proactive beside full", () => {
    const both = withLevels(
      { level: "full", from: "2022-08-15" },
      { level: "proactive-4", from: "2026-07-01" },
    );
    expect(issues(both, "2026-11-24")).toEqual([]);
  });

  it("may be partial with a reason, told by its kind or in words", () => {
    const partial = { level: "partial", from: "2026-07-01" } as const;
    expect(issues(withLevels({ ...partial, partialReasons: ["field-check"] }))).toEqual([]);
    expect(issues(withLevels({ ...partial, partialExplanation: "Phải có mặt" }))).toEqual([]);
  });

  it("may be partial without a reason until 2026-06-30", () => {
    expect(issues(withLevels({ level: "partial", from: "2023-01-01", to: "2026-06-30" }))).toEqual(
      [],
    );
  });

  it("that were left open are judged for a day only", () => {
    const stillPartial = withLevels({ level: "partial", from: "2023-01-01" });
    expect(issues(stillPartial)).toEqual([]);
    expect(issues(stillPartial, "2026-06-30")).toEqual([]);
    expect(issues(stillPartial, "2026-07-01")).toEqual([
      "warning levels[0].partialReasons: partial-reason-due",
    ]);
    const stillLevel4 = withLevels({ level: "level-4", from: "2021-01-01" });
    expect(issues(stillLevel4, "2022-08-14")).toEqual([]);
    expect(issues(stillLevel4, "2022-08-15")).toEqual([
      "warning levels[0].level: level-no-longer-in-force",
    ]);
  });

  it("are a doubt with a reason for a service that is not partial", () => {
    const full = { level: "full", from: "2026-07-01", partialReasons: ["presence"] } as const;
    expect(issues(withLevels({ ...full, partialReasons: [...full.partialReasons] }))).toEqual([
      "warning levels[0].partialReasons: reason-without-partial",
    ]);
  });

  it.each<[ServiceLevel, string, string]>([
    ["level-1", "2011-06-10", "2022-08-14"],
    ["information", "2022-08-15", "2026-06-30"],
    ["full", "2022-08-15", "9999-12-31"],
    ["proactive-3", "2026-07-01", "9999-12-31"],
  ])("fill the whole regime of %s", (level, from, to) => {
    expect(ServiceLevelPeriod.safeParse({ level, from, to }).success).toBe(true);
  });
});

describe("the code and the name of an online service", () => {
  const before = { level: "full", from: "2023-01-01", to: "2026-06-30" } as const;
  const since = { level: "full", from: "2023-01-01" } as const;

  it("are its own until 2026-06-30", () => {
    const own = { ...withLevels(before), code: "DVC-1", name: "Khai sinh trực tuyến" };
    expect(issues(own, "2026-11-24")).toEqual([]);
  });

  it("are those of the procedure from 2026-07-01", () => {
    expect(issues({ ...clean(), code: "DVC-1" })).toEqual(["error code: service-code-differs"]);
    expect(issues({ ...clean(), code: "1.000894" })).toEqual(["error code: service-code-differs"]);
    expect(issues({ ...clean(), code: "1.001193-1" })).toEqual([
      "error code: service-code-differs",
    ]);
    expect(issues({ ...clean(), name: "Khai sinh trực tuyến" })).toEqual([
      "warning name: service-name-differs",
    ]);
  });

  it("are due for a change on a day on which the service is still offered", () => {
    const own = { ...withLevels(since), code: "DVC-1", name: "Khai sinh trực tuyến" };
    expect(issues(own)).toEqual([]);
    expect(issues(own, "2026-06-30")).toEqual([]);
    expect(issues(own, "2026-07-01")).toEqual([
      "warning code: service-code-to-change",
      "warning name: service-name-to-change",
    ]);
  });

  it("may differ in the agency behind the code, in case and in the place of a tone mark", () => {
    expect(issues({ ...clean(), code: "1.001193.H56" })).toEqual([]);
    expect(issues({ ...clean(), name: "XÓA ĐĂNG KÝ", procedureName: "Xoá đăng ký" })).toEqual([]);
  });
});

describe("the rules of online services", () => {
  it("have codes of their own, and the ones that this file knows", () => {
    const codes = [...rulesOf(OnlineService), ...rulesOf(ServiceLevelPeriod)].map(
      ({ code }) => code,
    );
    expect(codes.toSorted()).toEqual([
      "level-no-longer-in-force",
      "level-outside-regime",
      "levels-overlap",
      "partial-reason-due",
      "partial-without-reason",
      "period-ends-before-begin",
      "reason-without-partial",
      "service-code-differs",
      "service-code-to-change",
      "service-name-differs",
      "service-name-to-change",
    ]);
  });
});
