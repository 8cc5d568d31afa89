import { describe, expect, it } from "vitest";
import {
  bridgeOf,
  type CodeList,
  codeListOf,
  entryOf,
  nameOf,
  successorsOf,
} from "../../src/code-lists/index.ts";

function list(id: string): CodeList {
  const found = codeListOf(id);
  if (found === undefined) throw new Error(`no list ${id}`);
  return found;
}

const nameOn = (id: string, code: string, asOf: string) => nameOf(list(id), code, { asOf });

const across = (from: string, to: string) =>
  Object.fromEntries(bridgeOf(from, to)?.rows.map((row) => [row.from, row.to]) ?? []);

describe("a central agency", () => {
  it.each([
    ["G14", "2021-03-31", "Bộ Thông tin và Truyền thông"],
    ["G14", "2025-04-13", "Bộ Thông tin và Truyền thông"],
    ["G14", "2025-04-14", undefined],
    ["G10", "2025-04-13", "Bộ Nông nghiệp và Phát triển nông thôn"],
    ["G10", "2025-04-14", "Bộ Nông nghiệp và Môi trường"],
    ["G21", "2021-03-31", "Ủy ban Dân tộc"],
    ["G21", "2026-11-23", "Bộ Dân tộc và Tôn giáo"],
    ["G22", "2021-03-31", "Văn phòng Chính phủ"],
    ["G23", "2021-03-31", undefined],
  ])("%s on %s is called %s", (code, asOf, name) => {
    expect(nameOn("agencies-central", code, asOf)).toBe(name);
  });

  it.each([
    ["G14", { status: "known", codes: ["G06"] }],
    ["G24", { status: "unknown", codes: [] }],
    ["G06", { status: "none", codes: [] }],
    ["G10", { status: "none", codes: [] }],
    ["G99", { status: "unknown", codes: [] }],
  ])("%s is followed by %o", (code, successors) => {
    expect(successorsOf(list("agencies-central"), code)).toEqual(successors);
  });

  it("whose code was given to another is followed by its own code", () => {
    expect(successorsOf(list("agencies-central"), "G10", "2021-03-31").codes).toEqual(["G10"]);
  });

  it("closes no code without saying whether a successor is known", () => {
    const closed = list("agencies-central").entries.filter(({ to }) => to !== null);
    expect(closed.map(({ code }) => code)).toEqual([
      "G04",
      "G05",
      "G07",
      "G10",
      "G13",
      "G14",
      "G21",
      "G24",
    ]);
  });
});

describe("a province's body", () => {
  it("stands 63 times as People's Committee and 63 times as People's Council", () => {
    const codes = new Set(list("agencies-provincial").entries.map(({ code }) => code));
    expect([...codes].filter((code) => code.startsWith("H"))).toHaveLength(63);
    expect([...codes].filter((code) => code.startsWith("K"))).toHaveLength(63);
  });

  it("is one of 34 from 1 July 2025", () => {
    const { entries } = list("agencies-provincial");
    const open = (letter: string) =>
      entries.filter(({ code, to }) => code.startsWith(letter) && to === null);
    expect(open("H")).toHaveLength(34);
    expect(open("K")).toHaveLength(34);
  });

  it.each([
    ["H38", "2026-01-01", "Ủy ban nhân dân tỉnh Lào Cai"],
    ["H63", "2025-06-30", "Ủy ban nhân dân tỉnh Yên Bái"],
    ["H63", "2025-07-01", undefined],
    ["H57", "2024-12-31", "Ủy ban nhân dân tỉnh Thừa Thiên Huế"],
    ["H57", "2025-01-01", "Ủy ban nhân dân thành phố Huế"],
    ["K57", "2026-01-01", "Hội đồng nhân dân thành phố Huế"],
    ["H19", "2026-04-29", "Ủy ban nhân dân tỉnh Đồng Nai"],
    ["H19", "2026-04-30", "Ủy ban nhân dân thành phố Đồng Nai"],
    ["H56", "2021-03-31", "Ủy ban nhân dân tỉnh Thanh Hóa"],
    ["H29", "2021-03-31", "Ủy ban nhân dân thành phố Hồ Chí Minh"],
  ])("%s on %s is called %s", (code, asOf, name) => {
    expect(nameOn("agencies-provincial", code, asOf)).toBe(name);
  });

  // The merged province keeps the number of the name, whatever its statistical code is.
  it.each([
    ["H63", "H38"],
    ["H02", "H05"],
    ["H46", "H50"],
    ["H08", "H21"],
    ["H39", "H53"],
    ["H58", "H20"],
    ["K33", "K01"],
    ["K06", "K29"],
  ])("%s is followed by %s", (closed, heir) => {
    expect(successorsOf(list("agencies-provincial"), closed)).toEqual({
      status: "known",
      codes: [heir],
    });
  });

  it("keeps apart what was read and what is remembered", () => {
    const graded = list("agencies-provincial").entries.filter(
      ({ confidence }) => confidence !== undefined,
    );
    expect([...new Set(graded.map(({ code }) => code))]).toEqual([
      "H14",
      "H22",
      "H29",
      "H38",
      "H41",
      "H56",
      "H57",
      "K57",
    ]);
  });
});

describe("a body named by the Q1/2021 article", () => {
  it("has no official code and stands under its ministry", () => {
    const bodies = list("agencies-article-2021-q1").entries.filter(
      ({ parent }) => parent !== undefined,
    );
    expect(bodies.map(({ code, parent }) => [code, parent])).toEqual([
      ["x-cahn", "G01"],
      ["x-cvl", "G07"],
      ["x-dldc", "G01"],
      ["x-ncsc", "G14"],
      ["x-tct", "G12"],
    ]);
  });

  it("shares the ministries' entries with the list of central agencies", () => {
    expect(nameOn("agencies-article-2021-q1", "G14", "2021-03-31")).toBe(
      nameOn("agencies-central", "G14", "2021-03-31"),
    );
  });
});

describe("a person's code", () => {
  it("has 54 ethnic groups and one for foreigners", () => {
    const { entries } = list("ethnic-groups");
    expect(entries.map(({ code }) => code)).toEqual(
      Array.from({ length: 55 }, (_, index) => String(index + 1).padStart(2, "0")),
    );
    expect(nameOn("ethnic-groups", "08", "2026-01-01")).toBe("Hmông");
    expect(entryOf(list("ethnic-groups"), "55")?.confidence).toBe("unverified");
  });

  it("names no two ethnic groups that fold to the same key", () => {
    const folded = list("ethnic-groups").entries.map(({ name }) =>
      name.vi
        .toLowerCase()
        .normalize("NFD")
        .replace(/đ/g, "d")
        .replace(/[^a-z]/g, ""),
    );
    expect(new Set(folded).size).toBe(folded.length);
  });

  it("of sex means another sex in another encoding", () => {
    expect(across("sexes-qcvn-109", "sexes")).toEqual({ 0: "unknown", 1: "male", 2: "female" });
    expect(across("sexes-civil-status", "sexes")).toEqual({
      1: "male",
      2: "female",
      3: "undetermined",
    });
    expect(across("sexes-population-response", "sexes")).toMatchObject({ 0: "female", 1: "male" });
    expect(across("sexes-card", "sexes")).toEqual({
      F: "female",
      M: "male",
      Nam: "male",
      Nữ: "female",
    });
  });

  it("has no religion that the source lacks", () => {
    expect(list("religions").entries.some(({ name }) => name.vi.includes("Hồi giáo"))).toBe(false);
    expect(list("religions").gaps?.vi).toContain("Hồi giáo");
  });

  it("of a civil-status event ends with the law of 2014", () => {
    expect(nameOn("civil-status-kinds", "birth", "2027-02-28")).toBe("Khai sinh");
    expect(nameOn("civil-status-kinds", "birth", "2027-03-01")).toBeUndefined();
    expect(nameOn("civil-status-kinds", "birth", "2015-12-31")).toBeUndefined();
  });
});

describe("a dossier's code", () => {
  it("on the wire is one of ten statuses, the last being returned", () => {
    expect(Object.entries(across("dossier-statuses-portal", "dossier-statuses"))).toEqual([
      ["1", "registered"],
      ["2", "accepted"],
      ["3", "refused"],
      ["4", "in-progress"],
      ["5", "supplement-requested"],
      ["6", "payment-requested"],
      ["7", "withdrawn"],
      ["8", "stopped"],
      ["9", "processed"],
      ["10", "returned"],
    ]);
    expect(nameOn("dossier-statuses-portal", "10", "2026-01-01")).toBe("Đã trả kết quả");
  });

  it("goes to the wire and back without loss", () => {
    const out = across("dossier-statuses", "dossier-statuses-portal");
    const back = across("dossier-statuses-portal", "dossier-statuses");
    for (const { code } of list("dossier-statuses").entries) {
      expect(back[out[code] ?? ""]).toBe(code);
    }
  });

  it("in OpenCPS leads to the same name directly and over the wire", () => {
    const direct = across("dossier-statuses-opencps", "dossier-statuses");
    const wire = across("dossier-statuses-opencps", "dossier-statuses-portal");
    const names = across("dossier-statuses-portal", "dossier-statuses");
    for (const [state, name] of Object.entries(direct)) expect(names[wire[state] ?? ""]).toBe(name);
    expect(direct["waiting"]).toBe("supplement-requested");
  });

  it("says how it came, how it goes back, and whose it is", () => {
    expect(across("channels-portal", "channels")).toEqual({ 1: "counter", 2: "online", 3: "post" });
    expect(across("return-methods-portal", "return-methods")).toEqual({ 0: "counter", 1: "post" });
    expect(across("applicant-kinds-portal", "applicant-kinds")).toEqual({
      1: "citizen",
      2: "enterprise",
      3: "state-agency",
      4: "organisation",
    });
    expect(bridgeOf("submitted-via-portal", "submitted-via")?.rows).toEqual([
      { from: "1", to: "national", confidence: "derived" },
      { from: "2", to: "agency", confidence: "production" },
    ]);
  });
});

describe("a service level", () => {
  it("of the old regime is usually read as information, partial or full", () => {
    expect(across("service-levels-2011", "service-levels-2022")).toEqual({
      "level-1": "information",
      "level-2": "information",
      "level-3": "partial",
      "level-4": "full",
    });
    expect(bridgeOf("service-levels-2011", "service-levels-2022")?.rows[0]?.confidence).toBe(
      "derived",
    );
  });

  it("never becomes a proactive level of the same digit", () => {
    expect(
      new Set(Object.values(across("service-levels-2011", "service-levels-proactive"))),
    ).toEqual(new Set([null]));
  });

  it("stands in one regime a day, and proactive levels beside it", () => {
    const regimes = ["service-levels-2011", "service-levels-2022", "service-levels-2026"];
    const on = (asOf: string) =>
      regimes.filter((id) => list(id).entries.some(({ code }) => nameOn(id, code, asOf)));
    expect(on("2022-08-14")).toEqual(["service-levels-2011"]);
    expect(on("2022-08-15")).toEqual(["service-levels-2022"]);
    expect(on("2026-06-30")).toEqual(["service-levels-2022"]);
    expect(on("2026-07-01")).toEqual(["service-levels-2026"]);
    expect(nameOn("service-levels-proactive", "proactive-4", "2026-06-30")).toBeUndefined();
    expect(nameOn("service-levels-proactive", "proactive-4", "2026-07-01")).toBe(
      "Mức 4: tự động thực hiện",
    );
  });
});

describe("a health-insurance card", () => {
  it("begins with a group that has a name where one was read", () => {
    expect(nameOn("health-insurance-groups", "DT", "2026-01-01")).toBe("Người dân tộc thiểu số");
    expect(nameOn("health-insurance-groups", "HN", "2026-01-01")).toBe("Người thuộc hộ nghèo");
    expect(entryOf(list("health-insurance-groups"), "TU")?.note?.en).toContain("not read");
  });

  it.each([
    ["LH4", "2025-12-31", true],
    ["LH4", "2026-01-01", false],
    ["LH2", "2025-12-31", false],
    ["LH2", "2026-01-01", true],
    ["CN3", "2025-12-31", true],
    ["CN2", "2026-01-01", true],
    ["CN3", "2026-01-01", false],
    ["HS4", "2026-01-01", true],
    ["HS6", "2026-01-01", false],
    ["TE1", "2021-03-31", true],
    ["DT2", "2021-03-31", true],
  ])("may begin with %s on %s: %s", (code, asOf, may) => {
    expect(entryOf(list("health-insurance-group-levels"), code, asOf) !== undefined).toBe(may);
  });

  it("puts every group at one level a day, both of them listed", () => {
    const groups = new Set(list("health-insurance-groups").entries.map(({ code }) => code));
    const levels = new Set(list("health-insurance-levels").entries.map(({ code }) => code));
    for (const day of ["2025-12-31", "2026-01-01"]) {
      const pairs = list("health-insurance-group-levels").entries.filter(({ code }) =>
        entryOf(list("health-insurance-group-levels"), code, day),
      );
      const now = pairs.filter(({ from, to }) => (from ?? day) <= day && (to ?? day) >= day);
      expect(now.map(({ code }) => code.slice(0, 2)).toSorted()).toEqual([...groups].toSorted());
      expect(now.filter(({ code }) => !levels.has(code.slice(2)))).toEqual([]);
    }
  });

  it("of those who moved is followed by the new level", () => {
    expect(successorsOf(list("health-insurance-group-levels"), "LH4").codes).toEqual(["LH2"]);
  });
});

describe("a tax code's status", () => {
  it("06 has the reasons that were read, by number only", () => {
    const reasons = list("tax-code-statuses").entries.filter(({ parent }) => parent === "06");
    expect(reasons.map(({ code }) => code)).toEqual([
      "06-03",
      "06-07",
      "06-09",
      "06-12",
      "06-13",
      "06-17",
    ]);
    for (const { code, name } of reasons) expect(name).toEqual({ vi: code, en: code });
  });

  it("skips 08 and begins with the circular of 2026", () => {
    const statuses = list("tax-code-statuses").entries.filter(({ parent }) => parent === undefined);
    expect(statuses.map(({ code }) => code)).toEqual([
      "00",
      "01",
      "02",
      "03",
      "04",
      "05",
      "06",
      "07",
      "09",
      "10",
    ]);
    expect(nameOn("tax-code-statuses", "00", "2026-06-30")).toBeUndefined();
    expect(nameOn("tax-code-statuses", "00", "2026-07-01")).toBe("Đã được cấp mã số thuế");
  });
});

describe("land and incidents", () => {
  it("lead every land-use code up to one of four groups", () => {
    const { entries } = list("land-use-codes");
    expect(entries.filter(({ parent }) => parent === undefined).map(({ code }) => code)).toEqual([
      "NNP",
      "PNN",
      "CSD",
      "MVB",
    ]);
    expect(nameOn("land-use-codes", "LUC", "2021-03-31")).toBe("Đất chuyên trồng lúa nước");
    expect(entryOf(list("land-use-codes"), "ODT")?.parent).toBe("OCT");
  });

  it("rest the kinds of incidents on memory, and say so", () => {
    expect(list("incident-kinds").confidence).toBe("unverified");
    expect(across("incident-kinds-reported", "incident-kinds")).toEqual({
      Deface: "defacement",
      Malware: "malware",
      Phishing: "phishing",
    });
  });

  it("hold the five levels of Decree 85/2016/NĐ-CP with their criteria", () => {
    const { entries } = list("security-levels-nd85");
    expect(entries.map(({ code }) => code)).toEqual(["1", "2", "3", "4", "5"]);
    expect(entries[1]?.note?.en).toContain("10,000");
  });
});

describe("a day", () => {
  it.each(["31/3/2021", "2021-13-01", "2021-3-1", "today", ""])(
    "'%s' is refused with a TypeError",
    (asOf) => {
      expect(() => nameOn("religions", "01", asOf)).toThrow(TypeError);
      expect(() => entryOf(list("religions"), "01", asOf)).toThrow(TypeError);
      expect(() => successorsOf(list("religions"), "01", asOf)).toThrow(TypeError);
    },
  );

  it("has to be given for a name", () => {
    const untyped: { asOf: string } = JSON.parse("{}");
    expect(() => nameOf(list("religions"), "01", untyped)).toThrow(TypeError);
  });

  it("may be left out for an entry, which then is the latest", () => {
    expect(entryOf(list("agencies-central"), "G21")?.name.vi).toBe("Bộ Dân tộc và Tôn giáo");
    expect(entryOf(list("agencies-central"), "G14")?.to).toBe("2025-04-13");
  });

  it("gives the name in English on request", () => {
    expect(nameOf(list("religions"), "01", { asOf: "2021-03-31", lang: "en" })).toBe("Buddhism");
  });
});
