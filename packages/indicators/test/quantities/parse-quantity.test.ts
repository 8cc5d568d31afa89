import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity, type QuantityOptions, type ReadQuantity } from "../../src/index.ts";

const bounds = (text: string, options?: QuantityOptions) => {
  const { low, high } = parseQuantity(text, options) as ReadQuantity;
  return [low, high];
};
const read = (text: string, options?: QuantityOptions) =>
  parseQuantity(text, options) as ReadQuantity;

describe("the figures of the Q1/2021 report", () => {
  it.each([
    ["56,47%", "56.465", "56.475"],
    ["2.804", "2804", "2804"],
    ["hơn 122 triệu", "122000000", "123000000"],
    ["hơn 491.000", "491000", "492000"],
    ["hơn 44,7 triệu", "44700000", "44800000"],
    ["hơn 995.000", "995000", "996000"],
    ["trên 55.000", "55000", "56000"],
    ["hơn 10,7 nghìn", "10700", "10800"],
    ["trên 22.000", "22000", "23000"],
    ["trên 29 tỉ đồng", "29000000000", "30000000000"],
    ["gần 600.000", "540000", "600000"],
    ["50 triệu", "49500000", "50500000"],
    ["14.403.503", "14403503", "14403503"],
    ["1.271", "1271", "1271"],
    ["giảm 20%", "-20.5", "-19.5"],
  ])("'%s' stands for %s to %s", (text, low, high) => {
    expect(bounds(text)).toEqual([low, high]);
  });
});

describe("a figure", () => {
  it("is exact when it is an integer without unit word, qualifier or per cent", () => {
    expect(read("2.804 dịch vụ")).toMatchObject({ exact: true, noun: "dịch vụ", unit: "count" });
    expect(read("20%").exact).toBe(false);
    expect(read("20", { unit: "%" })).toMatchObject({ exact: false, unit: "percent" });
    expect(read("5 triệu").exact).toBe(false);
    expect(read("khoảng 5").exact).toBe(false);
  });

  it("is cut towards zero where the regime truncates", () => {
    const rounding = "truncate" as const;
    expect(read("56,47%", { rounding })).toMatchObject({
      low: "56.47",
      high: "56.48",
      lowOpen: false,
      highOpen: true,
    });
    expect(read("giảm 2,5%", { rounding })).toMatchObject({
      low: "-2.6",
      high: "-2.5",
      lowOpen: true,
      highOpen: false,
    });
  });

  it("may have been rounded to more places than print shows", () => {
    expect(bounds("56,5%", { decimals: 2 })).toEqual(["56.495", "56.505"]);
  });

  it.each([
    ["khoảng 1,25", "1.24", "1.26"],
    ["xấp xỉ 80", "72", "88"],
    ["dưới 1.000", "900", "1000"],
    ["> 22.000", "22000", "23000"],
    ["giảm hơn 20%", "-22", "-20"],
    ["trên dưới 50", "45", "55"],
    ["hơn 0", "0", "0"],
  ])("with a qualifier is a bound: '%s' stands for %s to %s", (text, low, high) => {
    expect(bounds(text)).toEqual([low, high]);
  });

  it.each([
    ["29 nghìn tỷ", "29000000000000"],
    ["2,5 vạn", "25000"],
    ["5 trăm nghìn", "500000"],
    ["3 TRIỆU", "3000000"],
    ["10 ngàn", "10000"],
    ["ước đạt 12 tỷ đồng", "12000000000"],
    ["tăng 3,5 điểm %", "3.5"],
    ["-1.000", "-1000"],
    ["−0,5%", "-0.5"],
    ["giảm −20 %", "-20"],
    ["５６,４７％", "56.47"],
  ])("'%s' is %s", (text, value) => {
    expect(read(text).value).toBe(value);
  });

  it.each(["2 804", "2 804", "2 804"])("'%s' has its thousands divided by spaces", (text) => {
    expect(read(text)).toMatchObject({ value: "2804", exact: true });
    expect(read(text).notices.map((notice) => notice.code)).toEqual(["spaced-thousands"]);
  });

  it("is the same in decomposed letters and with either spelling of tỉ", () => {
    const plain = parseQuantity("hơn 44,7 triệu");
    expect(parseQuantity("hơn 44,7 triệu".normalize("NFD"))).toEqual(plain);
    expect(bounds("29 tỉ")).toEqual(bounds("29 tỷ"));
  });

  it("tells per cent from percentage points", () => {
    expect(read("1,25 điểm %").unit).toBe("percentage-points");
    expect(read("1,25 phần trăm").unit).toBe("percent");
  });

  it("in per mille keeps its own unit", () => {
    expect(read("12,5‰")).toMatchObject({ value: "12.5", unit: "per-mille", high: "12.55" });
    expect(read("8 phần nghìn")).toMatchObject({ value: "8", unit: "per-mille", exact: false });
    expect(read("8", { unit: "‰" })).toMatchObject({ unit: "per-mille", exact: false });
  });

  it("keeps its status", () => {
    expect(read("ước 5 triệu").status).toBe("estimate");
    expect(read("ước thực hiện 5 triệu").status).toBe("estimate");
    expect(read("sơ bộ 5 triệu").status).toBe("preliminary");
    expect(read("853 vụ (sơ bộ)").status).toBe("preliminary");
  });

  it("has the status of its cell, and words that say another are noticed", () => {
    const official = { status: "official" } as const;
    expect(read("853", official)).toMatchObject({ status: "official", notices: [] });
    expect(read("chính thức 853", official).notices).toEqual([]);
    expect(read("ước 853", official)).toMatchObject({
      status: "official",
      notices: [{ code: "status-differs" }],
    });
    expect(read("1,271", official).alternative?.status).toBe("official");
    expect(parseQuantity("không phát sinh", official)).toMatchObject({ status: "official" });
    expect(parseQuantity("–", official)).toEqual(parseQuantity("–"));
  });
});

describe("a shortened figure below zero", () => {
  it.each([
    ["-2,5%", "half-even", "-2.55", "-2.45", false, false],
    ["-2,5%", "half-up", "-2.55", "-2.45", false, false],
    ["-2,5%", "truncate", "-2.6", "-2.5", true, false],
    ["giảm 0%", "truncate", "-1", "0", true, false],
    ["tăng 0%", "truncate", "0", "1", false, true],
    ["giảm 0,0%", "half-even", "-0.05", "0.05", false, false],
    ["giảm gần 20%", "truncate", "-20", "-18", false, false],
  ] as const)("mirrors one above: '%s' %s", (text, rounding, low, high, lowOpen, highOpen) => {
    expect(read(text, { rounding })).toMatchObject({ low, high, lowOpen, highOpen });
  });

  it("is the mirror image of the same figure above zero, whatever the rounding", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom("half-up" as const, "half-even" as const, "truncate" as const),
        fc.constantFrom("", "hơn ", "gần ", "khoảng "),
        (digits, decimals, rounding, word) => {
          const whole = String(digits).padStart(decimals + 1, "0");
          const comma = decimals > 0 ? `,${whole.slice(whole.length - decimals)}` : "";
          const text = `${word}${whole.slice(0, whole.length - decimals)}${comma}%`;
          const above = read(text, { rounding });
          const below = read(`giảm ${text}`, { rounding });
          const mirrored = (bound: string) => (bound === "0" ? "0" : `-${bound}`);
          expect([below.low, below.high]).toEqual([mirrored(above.high), mirrored(above.low)]);
          expect([below.lowOpen, below.highOpen]).toEqual([above.highOpen, above.lowOpen]);
        },
      ),
      { numRuns: 2_000, seed: 7 },
    );
  });
});

describe("a figure in several parts", () => {
  it.each([
    ["5 tỷ 300 triệu", "5300000000", "1000000"],
    ["1 triệu 250 nghìn đồng", "1250000", "1000"],
    ["2 nghìn tỷ 5 tỷ", "2005000000000", "1000000000"],
    ["3 tỉ 20 triệu 7 nghìn", "3020007000", "1000"],
    ["1.200 tỷ 50 triệu", "1200050000000", "1000000"],
    ["5 tỷ 300,50 triệu", "5300500000", "10000"],
    ["giảm 1 triệu 5 nghìn", "-1005000", "1000"],
  ])("'%s' is %s, to the place %s", (text, value, place) => {
    expect(read(text)).toMatchObject({ value, place, exact: false, notices: [] });
  });

  it("stands for what its last part allows", () => {
    expect(bounds("5 tỷ 300 triệu")).toEqual(["5299500000", "5300500000"]);
    expect(bounds("hơn 5 tỷ 300 triệu")).toEqual(["5300000000", "5400000000"]);
    expect(bounds("5 tỷ 300 triệu", { rounding: "truncate" })).toEqual([
      "5300000000",
      "5301000000",
    ]);
    expect(read("ước 1 triệu 250 nghìn đồng")).toMatchObject({ status: "estimate", noun: "đồng" });
  });

  it.each([
    ["2 tỉ 5", "two things"],
    ["5 tỷ 300 đồng", "two things"],
    ["5 tỷ 300 tỷ", "larger to smaller"],
    ["1 nghìn 200 tỷ", "larger to smaller"],
    ["5 tỷ 1300 triệu", "larger to smaller"],
    ["5 tỷ 1.300 triệu", "not clear"],
    ["5,3 tỷ 300 triệu", "larger to smaller"],
    ["5 tỷ 1,271 triệu", "not clear"],
    ["12 triệu 20%", "more than one"],
    ["5 triệu, 3 nghìn", "more than one"],
  ])("'%s' is refused, with the reason", (text, reason) => {
    const quantity = parseQuantity(text);
    expect(quantity.state === "unreadable" && quantity.reason?.en).toContain(reason);
  });

  it("adds up, whatever its parts", () => {
    const words = [
      ["tỷ", 9n],
      ["triệu", 6n],
      ["nghìn", 3n],
    ] as const;
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(0, 1, 2), { minLength: 2, maxLength: 3 }),
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 3, maxLength: 3 }),
        (chosen, numbers) => {
          const parts = chosen.toSorted().map((at) => {
            const [word, power] = words[at] ?? words[0];
            return {
              text: `${numbers[at]} ${word}`,
              value: BigInt(numbers[at] ?? 0) * 10n ** power,
              power,
            };
          });
          const total = parts.reduce((sum, part) => sum + part.value, 0n);
          const place = 10n ** (parts.at(-1)?.power ?? 0n);
          expect(read(parts.map((part) => part.text).join(" "))).toMatchObject({
            value: String(total),
            place: String(place),
            low: String(total - place / 2n),
            high: String(total + place / 2n),
          });
        },
      ),
      { numRuns: 1_000, seed: 3 },
    );
  });
});

describe("separators", () => {
  const codes = (text: string) => read(text).notices.map((notice) => notice.code);

  it("are Vietnamese where nothing speaks against it", () => {
    expect(read("1.234,5")).toMatchObject({ value: "1234.5", notices: [] });
    expect(read("1.271")).toMatchObject({ value: "1271", notices: [], alternative: null });
    expect(read("7.172.003")).toMatchObject({ value: "7172003", notices: [] });
  });

  it("are read in foreign style where that leaves no doubt, and said", () => {
    expect([read("13.4 triệu").value, codes("13.4 triệu")]).toEqual([
      "13400000",
      ["foreign-separators"],
    ]);
    expect([read("1,234.5").value, codes("1,234.5")]).toEqual(["1234.5", ["foreign-separators"]]);
    expect([read("1,234,567").value, codes("1,234,567")]).toEqual([
      "1234567",
      ["foreign-separators"],
    ]);
  });

  it("that could divide thousands or decimals are reported with both readings", () => {
    expect(read("1,271")).toMatchObject({ value: "1.271", alternative: { value: "1271" } });
    expect(codes("1,271")).toEqual(["ambiguous-separator"]);
    expect(read("1.271 triệu")).toMatchObject({
      value: "1271000000",
      alternative: { value: "1271000" },
    });
    expect(read("45,527%")).toMatchObject({ value: "45.527", notices: [] });
    expect(read("45,527", { unit: "%" })).toMatchObject({ value: "45.527", notices: [] });
    expect(read("0,123")).toMatchObject({ value: "0.123", alternative: null, notices: [] });
  });

  it.each(["1.23.456", "1.2345.678", "1,2,3", "12 34", "2.804 112", ".5", "1..5"])(
    "as in '%s' fit no style",
    (text) => {
      expect(parseQuantity(text).state).toBe("unreadable");
    },
  );
});

describe("what is no figure", () => {
  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["\u00A0", "empty"],
    ["–", "dash"],
    ["-", "dash"],
    ["—", "dash"],
    ["- -", "dash"],
    ["…", "ellipsis"],
    ["...", "ellipsis"],
  ])("'%s' is missing: %s", (text, as) => {
    expect(parseQuantity(text)).toEqual({ state: "missing", reason: null, as });
  });

  it.each([
    "không phát sinh",
    "Không phát sinh trong năm",
    "Chưa phát sinh",
    "không có hồ sơ phát sinh",
    "không có phát sinh",
  ])("'%s' is a declared zero", (text) => {
    expect(parseQuantity(text)).toMatchObject({ state: "not-arising", value: "0", exact: true });
  });

  it("tells a printed zero from a declared one, and from a rate that was rounded to it", () => {
    expect(parseQuantity("0")).toMatchObject({ state: "value", exact: true, high: "0" });
    expect(parseQuantity("0%")).toMatchObject({ state: "value", exact: false, high: "0.5" });
    expect(parseQuantity("0 hồ sơ").state).toBe("value");
  });

  it.each(["không", "Không.", "không có", "chưa có", "chưa có số liệu", "không có số liệu"])(
    "'%s' could be a zero or a gap, so it is not read",
    (text) => {
      const quantity = parseQuantity(text);
      expect(quantity).toMatchObject({ state: "unreadable", as: null });
      expect(quantity.state === "unreadable" && quantity.reason?.vi).toContain("không phát sinh");
    },
  );

  it.each(["nhiều", "20/3/2021", "5-6", "5tr", "100k", "3 m²2", "2 tỷ rưỡi", "x".repeat(500)])(
    "'%s' cannot be read, with a reason in two languages",
    (text) => {
      const quantity = parseQuantity(text);
      expect(quantity).toMatchObject({ state: "unreadable", reason: { vi: /\.$/, en: /\.$/ } });
    },
  );

  it("is not taken from anything but text", () => {
    expect(() => parseQuantity(5 as unknown as string)).toThrow(TypeError);
  });
});

describe("any string", () => {
  const nasty = fc.constantFrom(
    ..."0123456789.,-–% ",
    "hơn ",
    "triệu",
    "tỉ",
    "giảm ",
    "\u0301",
    "điểm %",
    "không phát sinh",
    "không",
    " nghìn ",
    "‰",
    "(ước)",
    "constructor",
    "__proto__",
    " ",
  );

  it("is read without a throw, into bounds in order", () => {
    let figures = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 60 }),
          fc.array(nasty, { maxLength: 12 }).map((parts) => parts.join("")),
        ),
        (text) => {
          const quantity = parseQuantity(text);
          if (quantity.state !== "value") return;
          figures += 1;
          expect(Number(quantity.low)).toBeLessThanOrEqual(Number(quantity.value));
          expect(Number(quantity.value)).toBeLessThanOrEqual(Number(quantity.high));
        },
      ),
      { numRuns: 30_000, seed: 5 },
    );
    expect(figures).toBeGreaterThan(1_000);
  });
});
