import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { booleanReader } from "../../src/mapping/reading/booleans.ts";
import { codeReader, codeTableOf } from "../../src/mapping/reading/codes.ts";
import { type NumberStyle, numberReader } from "../../src/mapping/reading/numbers.ts";
import { Unread } from "../../src/mapping/reading/unread.ts";

function outcome(value: unknown): unknown {
  return value instanceof Unread ? value.code : value;
}

describe("numbers", () => {
  it.each<[NumberStyle, string, unknown]>([
    ["vi", "1.234.000 đ", 1_234_000],
    ["vi", "1.234.000 VNĐ", 1_234_000],
    ["vi", "50.000 đồng", 50_000],
    ["vi", "1 234", 1234],
    ["vi", "0", 0],
    ["vi", "15000", 15_000],
    ["vi", "1.234,00", 1234],
    ["vi", "1,234", "ambiguous-number"],
    ["vi", "1.5", "unreadable-number"],
    ["vi", "1.23.456", "unreadable-number"],
    ["vi", "0.123", "unreadable-number"],
    ["vi", "1,5", "not-whole"],
    ["vi", "khoảng 50", "unreadable-number"],
    ["vi", "-5.000", -5000],
    ["en", "1,234,000", 1_234_000],
    ["en", "1.234", "ambiguous-number"],
    ["en", "1,234.50", "not-whole"],
    ["plain", "1234", 1234],
    ["plain", "1.234", "ambiguous-number"],
    ["plain", "5.000", "ambiguous-number"],
    ["plain", "50000.0", 50_000],
    ["plain", "1.5", "not-whole"],
    ["plain", "1.234.000", "unreadable-number"],
    ["plain", "0x10", "unreadable-number"],
    ["plain", "1e3", "unreadable-number"],
    ["plain", "9999999999999999", "unreadable-number"],
  ])("(%s) %j gives %s", (style, text, value) => {
    expect(outcome(numberReader(style, true)(text, text))).toBe(value);
  });

  it("of a file that knows numbers are taken as they are", () => {
    expect(numberReader("vi", true)(1234, "1234")).toBe(1234);
    expect(outcome(numberReader("vi", true)(1.234, "1.234"))).toBe("not-whole");
    expect(outcome(numberReader("vi", true)(2 ** 53, "9007199254740992"))).toBe(
      "unreadable-number",
    );
  });

  it("come back from the Vietnamese style, grouped or not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
        expect(numberReader("vi", true)(grouped, grouped)).toBe(value);
        expect(numberReader("vi", true)(String(value), String(value))).toBe(value);
      }),
    );
  });
});

describe("codes", () => {
  const read = (codes: Parameters<typeof codeTableOf>[0], text: string) =>
    outcome(codeReader(codeTableOf(codes))(text, text));

  it("are looked up as they stand, then without capitals and accents", () => {
    const table = { "Đã trả": "returned", "Không rõ": null };
    expect(read({ table }, "Đã trả")).toBe("returned");
    expect(read({ table }, "đã  TRẢ")).toBe("returned");
    expect(read({ table }, "Không rõ")).toBe(undefined);
    expect(read({ table }, "Đang trả")).toBe("unknown-code");
    expect(read({ table }, "__proto__")).toBe("unknown-code");
    expect(read({ table }, "constructor")).toBe("unknown-code");
  });

  it("are refused without accents where two rows would be meant", () => {
    const table = { Mã: "a", Má: "b" };
    expect(read({ table }, "Má")).toBe("b");
    expect(read({ table }, "ma")).toBe("unknown-code");
  });

  it("cross a bridge of our code lists, and the mapping's own rows go before it", () => {
    const bridge = { from: "dossier-statuses-portal", to: "dossier-statuses" };
    expect(read({ bridge }, "10")).toBe("returned");
    expect(read({ bridge }, "11")).toBe("unknown-code");
    expect(read({ bridge, table: { "10": "processed" } }, "10")).toBe("processed");
  });
});

describe("words for yes and no", () => {
  const read = booleanReader({ true: ["Có", "1"], false: ["Không", "0"] });

  it("are those that the mapping names", () => {
    expect(["Có", "CÓ", "co", "1"].map((word) => read(word, word))).toEqual(Array(4).fill(true));
    expect(["Không", "khong", "0"].map((word) => read(word, word))).toEqual(Array(3).fill(false));
    expect(outcome(read("x", "x"))).toBe("unknown-boolean");
    expect(read(true, "true")).toBe(true);
  });
});
