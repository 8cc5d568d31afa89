import { describe, expect, it } from "vitest";
import { checkRecord, Procedure, ProcedurePaper, rulesOf } from "../../src/index.ts";

const time = { amount: 3, unit: "working-day" } as const;
const paper = { code: "GT001", name: "Tờ khai", originals: 1, copies: 0 };
const clean = (): Procedure => ({
  code: "1.000894",
  name: "Đăng ký kết hôn",
  levels: ["commune"],
  performingAgencies: [{ code: "H29.101", name: "Ủy ban nhân dân phường Thử Nghiệm" }],
  cases: [{ name: "Trong nước", steps: ["Nộp hồ sơ", "Nhận kết quả"] }],
  channels: [
    { channel: "counter", times: [{ ...time, fees: [{ name: "Lệ phí mẫu", amount: 0 }] }] },
    { channel: "online", times: [{ amount: 0.5, unit: "working-day" }] },
  ],
  papers: [{ ...paper, case: "Trong nước" }],
  applicantKinds: ["citizen"],
  results: [{ code: "KQ1", name: "Giấy chứng nhận kết hôn" }],
  mainResultCode: "KQ1",
  publication: { number: "1/QĐ-MẪU", issuedOn: "2022-05-10" },
  status: "issued",
  from: "2022-06-01",
});
const without = <Key extends keyof Procedure>(key: Key) => {
  const { [key]: _, ...rest } = clean();
  return rest;
};

const issues = (value: unknown, asOf?: string) =>
  checkRecord(Procedure, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

const errors: [string, Procedure, string][] = [
  ["ends before it begins", { ...clean(), to: "2022-05-31" }, "to: ends-before-begin"],
  [
    "names a main result that it does not have",
    { ...clean(), mainResultCode: "KQ2" },
    "mainResultCode: main-result-unknown",
  ],
  [
    "links itself, whatever agency stands behind the code",
    { ...clean(), linkedCodes: ["1.001193", "1.000894.H29"] },
    "linkedCodes: linked-to-itself",
  ],
];

const warnings: [string, Procedure, string][] = [
  ["abolished on no day", { ...clean(), status: "abolished" }, "to: abolished-without-day"],
  [
    "published after it applied",
    { ...clean(), publication: { number: "1/QĐ-MẪU", issuedOn: "2022-06-02" } },
    "publication.issuedOn: published-after-effect",
  ],
  [
    "carried out in districts that are no more",
    { ...clean(), levels: ["district"], from: "2025-07-01" },
    "levels: district-after-2025",
  ],
  [
    "with a paper of a case that it does not have",
    { ...clean(), papers: [{ ...paper, case: "Có yếu tố nước ngoài" }] },
    "papers: paper-of-unknown-case",
  ],
  [
    "with one channel twice",
    {
      ...clean(),
      channels: [
        { channel: "post", times: [time] },
        { channel: "post", times: [time] },
      ],
    },
    "channels: channel-twice",
  ],
  ["with one paper twice", { ...clean(), papers: [paper, paper] }, "papers: paper-twice"],
  [
    "with one result twice",
    {
      ...clean(),
      results: [
        { code: "KQ1", name: "A" },
        { code: "KQ1", name: "B" },
      ],
    },
    "results: result-twice",
  ],
  ["without steps", { ...clean(), cases: [], papers: [paper] }, "cases: steps-missing"],
  ["without channels", without("channels"), "channels: channels-missing"],
  ["without papers", { ...clean(), papers: [] }, "papers: papers-missing"],
  [
    "with a channel that has no time",
    { ...clean(), channels: [{ channel: "counter", times: [] }] },
    "channels: time-missing",
  ],
  ["for nobody", without("applicantKinds"), "applicantKinds: applicants-missing"],
  ["performed by nobody", without("performingAgencies"), "performingAgencies: agency-missing"],
  ["without a result", without("results"), "results: result-missing"],
];

describe("a procedure", () => {
  it("is accepted with nothing to say while it applies", () => {
    expect(issues(clean(), "2026-11-24")).toEqual([]);
    expect(Procedure.parse(clean())).toEqual(clean());
  });

  it.each(errors)("is refused when it %s", (_, procedure, issue) => {
    expect(issues(procedure)).toEqual([`error ${issue}`]);
    expect(Procedure.safeParse(procedure).success).toBe(false);
  });

  it.each(warnings)("is valid and a doubt %s", (_, procedure, issue) => {
    expect(issues(procedure)).toEqual([`warning ${issue}`]);
    expect(Procedure.safeParse(procedure).success).toBe(true);
  });

  it("may apply for one day, the day of its publication", () => {
    const publication = { number: "1/QĐ-MẪU", issuedOn: "2022-06-01" };
    expect(issues({ ...clean(), publication, to: "2022-06-01" })).toEqual([]);
  });

  it("may show its parts no more once it is abolished", () => {
    const { code, name } = clean();
    expect(issues({ code, name, status: "abolished", to: "2026-06-30" })).toEqual([]);
  });

  it("may ask for one paper in two cases", () => {
    const cases = [
      { name: "A", steps: ["1"] },
      { name: "B", steps: ["1"] },
    ];
    const papers = [
      { ...paper, case: "A" },
      { ...paper, case: "B" },
    ];
    expect(issues({ ...clean(), cases, papers })).toEqual([]);
  });

  it.each([
    ["before it applies", { ...clean() }, "2022-05-31", ["warning status: procedure-not-in-force"]],
    ["on its first day", { ...clean() }, "2022-06-01", []],
    ["on its last day", { ...clean(), to: "2026-06-30" }, "2026-06-30", []],
    [
      "after its last day",
      { ...clean(), to: "2026-06-30" },
      "2026-07-01",
      ["warning status: procedure-not-in-force"],
    ],
  ] as const)("is judged %s for a day, and by no clock", (_, procedure, asOf, found) => {
    expect(issues(procedure, asOf)).toEqual(found);
    expect(issues(procedure)).toEqual([]);
  });

  it("was carried out in districts before they ended", () => {
    expect(issues({ ...clean(), levels: ["district"], from: "2022-06-01" })).toEqual([]);
  });

  it("takes a time of half a day and at once, and refuses one below zero or without a unit", () => {
    const taking = (times: unknown) =>
      Procedure.safeParse({ ...clean(), channels: [{ channel: "counter", times }] }).success;
    expect(
      taking([
        { amount: 0, unit: "day" },
        { amount: 0.5, unit: "working-day" },
      ]),
    ).toBe(true);
    expect(taking([{ amount: -1, unit: "day" }])).toBe(false);
    expect(taking([{ amount: 3 }])).toBe(false);
  });

  it("tells a doubt about a fee where it stands", () => {
    const fees = [{ name: "Lệ phí", collection: "exempt", amount: 5000 }];
    const channels = [{ channel: "counter", times: [{ ...time, fees }] }];
    expect(issues({ ...clean(), channels })).toEqual([
      "warning channels[0].times[0].fees[0].amount: exempt-with-amount",
    ]);
  });

  it("has a case in this file for every rule", () => {
    const tested = [...errors, ...warnings].map(([, , issue]) => issue.split(": ")[1]);
    const codes = rulesOf(Procedure).map(({ code }) => code);
    expect([...tested, "procedure-not-in-force"].sort()).toEqual(codes.toSorted());
  });

  it.each(["__proto__", "constructor"])("has no field named %s", (key) => {
    const record = JSON.parse(JSON.stringify(clean()).replace("{", `{"${key}": {"polluted": 1}, `));
    expect(issues(record)).toEqual(["error : unrecognized-keys"]);
  });
});

describe("a paper that a procedure asks for", () => {
  const doubts = (value: unknown) =>
    checkRecord(ProcedurePaper, value).issues.map(({ path, code }) => `${path}: ${code}`);

  it("is a doubt with neither an original nor a copy", () => {
    expect(doubts(paper)).toEqual([]);
    expect(doubts({ ...paper, originals: 0 })).toEqual(["originals: paper-in-no-copy"]);
    expect(rulesOf(ProcedurePaper).map(({ code }) => code)).toEqual(["paper-in-no-copy"]);
  });

  it("needs no copy where it may be left out or a database replaces it", () => {
    expect(doubts({ ...paper, originals: 0, optional: true })).toEqual([]);
    expect(doubts({ ...paper, originals: 0, fromDatabase: "Hộ tịch" })).toEqual([]);
  });
});
