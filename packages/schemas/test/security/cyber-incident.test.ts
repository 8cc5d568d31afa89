import { describe, expect, it } from "vitest";
import { codeListOf } from "../../src/code-lists/index.ts";
import {
  CyberIncident,
  checkRecord,
  type InformationSystem,
  isSeriousIncident,
  reportDeadlines,
} from "../../src/index.ts";
import { sample } from "../../src/samples/index.ts";
import { incidentKinds } from "../../src/security/cyber-incident.ts";

const clean = (): CyberIncident => ({
  id: "SC-MAU-1",
  systemCode: "HT-MAU-1",
  kind: "data-encryption",
  startedAt: "2025-03-03T01:00:00+07:00",
  detectedAt: "2025-03-03T08:00:00+07:00",
  severity: "high",
  personalDataConcerned: true,
  peopleCount: 12,
  status: "responding",
});
const ended = (): CyberIncident => ({
  ...clean(),
  resolvedAt: "2025-03-06T17:00:00+07:00",
  status: "closed",
});
const issues = (value: unknown, asOf?: string) =>
  checkRecord(CyberIncident, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

describe("a cyber incident", () => {
  it("is accepted with nothing to say, open and closed", () => {
    expect(issues(clean(), "2025-03-31")).toEqual([]);
    expect(issues(ended(), "2025-03-31")).toEqual([]);
  });

  it.each<[string, CyberIncident, string]>([
    [
      "detected before it began",
      { ...clean(), startedAt: "2025-03-03T08:00:01+07:00" },
      "detectedAt: detected-before-start",
    ],
    [
      "resolved before it was detected",
      { ...ended(), resolvedAt: "2025-03-03T07:59:59+07:00" },
      "resolvedAt: resolved-before-detected",
    ],
    [
      "resolved and still open",
      { ...ended(), status: "responding" },
      "resolvedAt: resolved-while-open",
    ],
    [
      "about people and no personal data",
      { ...clean(), personalDataConcerned: false },
      "peopleCount: people-without-personal-data",
    ],
  ])("is refused when it is %s", (_, incident, issue) => {
    expect(issues(incident)).toEqual([`error ${issue}`]);
    expect(CyberIncident.safeParse(incident).success).toBe(false);
  });

  it("is valid and a doubt when it is closed on no day, or the number of people is missing", () => {
    const { peopleCount: _, ...uncounted } = clean();
    expect(issues({ ...clean(), status: "closed" })).toEqual([
      "warning resolvedAt: resolved-missing",
    ]);
    expect(issues(uncounted)).toEqual(["warning peopleCount: people-missing"]);
  });

  it("of the future is refused for a day, and by no clock", () => {
    expect(issues(clean(), "2025-03-02")).toEqual(["error : in-future"]);
    expect(issues(clean())).toEqual([]);
  });

  it("has the kinds of the code list", () => {
    const list = codeListOf("incident-kinds")?.entries.map(({ code }) => code) ?? [];
    expect([...incidentKinds]).toEqual(list.toSorted());
  });
});

describe("a serious incident", () => {
  const system = (change: Partial<InformationSystem>): InformationSystem => ({
    ...sample("InformationSystem", 1),
    code: "HT-MAU-1",
    ...change,
  });
  const level = (text: string) => ({
    securityLevel: { scheme: "security-levels-nd85" as const, level: text },
    onCriticalList: false,
  });
  const grave = (): CyberIncident => ({
    ...clean(),
    consequences: ["integrity-loss"],
    beyondOwnCapacity: true,
  });
  const { consequences: _, ...unjudged } = grave();

  it.each<[string, CyberIncident, Partial<InformationSystem>, boolean | undefined]>([
    ["level 4, a consequence, beyond capacity", grave(), level("4"), true],
    ["level 5, a consequence, beyond capacity", grave(), level("5"), true],
    [
      "the critical list instead of a level",
      grave(),
      { ...level("3"), onCriticalList: true },
      true,
    ],
    ["level 3", grave(), level("3"), false],
    ["no consequence", { ...grave(), consequences: [] }, level("4"), false],
    ["an owner who can handle it", { ...grave(), beyondOwnCapacity: false }, level("4"), false],
    ["consequences not judged yet", unjudged, level("4"), undefined],
    [
      "a level of Law 116, whose criteria nobody read",
      grave(),
      { securityLevel: { scheme: "security-levels-law-116", level: "4" }, onCriticalList: false },
      undefined,
    ],
    [
      "no consequence, whatever else is not known",
      { ...grave(), consequences: [] },
      { securityLevel: { scheme: "security-levels-law-116", level: "4" } },
      false,
    ],
  ])("is told by %s", (_, incident, change, serious) => {
    expect(isSeriousIncident(incident, system(change))).toBe(serious);
  });

  it("is never told with another system than its own", () => {
    expect(() => isSeriousIncident(grave(), system({ code: "HT-MAU-2" }))).toThrow(TypeError);
  });
});

describe("the deadlines of an incident", () => {
  it("are one notice five days after detection where nothing more is known", () => {
    const { personalDataConcerned: _, peopleCount: __, ...plain } = clean();
    expect(reportDeadlines(plain)).toEqual([
      {
        report: "notice",
        to: ["owner", "national-coordinator", "response-unit", "network-member"],
        counted: "from-detection",
        days: 5,
        dueAt: "2025-03-08T08:00:00+07:00",
        basis: {
          instrument: "20/2017/TT-BTTTT",
          article: "9(2)",
          from: "2017-11-01",
          to: null,
          confidence: "official",
        },
      },
    ]);
  });

  it("add an initial report at once and a closing one where the owner cannot handle it alone", () => {
    const due = (incident: CyberIncident) =>
      reportDeadlines({ ...incident, beyondOwnCapacity: true, personalDataConcerned: false }).map(
        ({ report, dueAt }) => [report, dueAt],
      );
    expect(due(ended())).toEqual([
      ["notice", "2025-03-08T08:00:00+07:00"],
      ["initial", "2025-03-03T08:00:00+07:00"],
      ["closing", "2025-03-11T17:00:00+07:00"],
    ]);
    expect(due(clean()).at(-1)).toEqual(["closing", null]);
  });

  it("declare the time limit for a breach of personal data as a gap, under the law of the day", () => {
    const breach = (detectedAt: string) =>
      reportDeadlines({ ...clean(), detectedAt }).find(
        ({ report }) => report === "personal-data-breach",
      );
    const found = breach("2026-01-01T00:00:00+07:00");
    expect([found?.days, found?.dueAt, found?.basis.article]).toEqual([null, null, null]);
    expect(found?.basis.instrument).toBe("91/2025/QH15");
    expect(breach("2025-12-31T23:59:59+07:00")?.basis.instrument).toBe("13/2023/NĐ-CP");
  });

  it("are no longer of a known ground once Law 116 is in force", () => {
    const of = (detectedAt: string) =>
      reportDeadlines({ ...clean(), detectedAt })[0]?.basis.confidence;
    expect(of("2026-06-30T23:59:59+07:00")).toBe("official");
    expect(of("2026-07-01T00:00:00+07:00")).toBe("unverified");
  });
});
