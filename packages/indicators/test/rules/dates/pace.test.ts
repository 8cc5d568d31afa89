import type { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { findingOf, verdictOf } from "../../report/checked.ts";

const rule = {
  id: "pace",
  kind: "pace",
  flow: "cards",
  target: "goal",
  by: "01/7/2021",
} satisfies ReportRule;
// 90 days, then 92 to the first of July.
const quarter = { from: "01/01/2021", to: "31/3/2021" };
const cells = (text: string, goal: string, dates: object = quarter) => ({
  cards: { text, ...dates },
  goal,
});

describe("the pace of a flow towards a target", () => {
  it("passes when it gets there in time, up to the last unit", () => {
    // 90 in 90 days is one a day: 90 + 92 by the day of the target.
    expect(verdictOf(rule, cells("90", "182"))).toBe("pass");
    expect(verdictOf(rule, cells("90", "183"))).toBe("suspect");
    expect(verdictOf(rule, cells("900.000", "1.820.000"))).toBe("pass");
  });

  it("is suspect, as a warning, when it does not: both rates, the factor, the day and the slip", () => {
    const { verdict, severity, message } = findingOf(rule, cells("gần 600.000", "50 triệu"));
    expect([verdict, severity]).toEqual(["suspect", "warning"]);
    expect(message.vi).toContain("bình quân mỗi ngày 6.000–6.667");
    // (49,500,000 − 600,000) / 92 and (50,500,000 − 540,000) / 92.
    expect(message.vi).toContain("mỗi ngày cần 531.522–543.043");
    // 48,900,000 · 90 / (600,000 · 92) = 79.73…
    expect(message.vi).toContain("nhanh gấp ít nhất 79,7 lần");
    // 48,900,000 / (600,000 / 90) = 7335 days after 2021-03-31.
    expect(message.vi).toContain("sớm nhất đến 30/4/2041");
    expect(message.en).toContain("on 2041-04-30 at the earliest");
    expect(message.vi).toContain("gấp 10³ lần thì riêng kỳ này đã là 540.000.000–600.000.000");
    expect(message.vi).toContain("không cho biết số đã đạt trước kỳ này");
  });

  it("gives the first whole day on which the target is there", () => {
    // 94 more at 89 in 90 days take 95.06 days from the last of March.
    expect(findingOf(rule, cells("89", "183")).message.en).toContain(
      "on 2021-07-05 at the earliest",
    );
  });

  it("names a slip by a thousand where that explains it", () => {
    const { verdict, message } = findingOf(rule, cells("30.000", "50 triệu"));
    expect(verdict).toBe("suspect");
    expect(message.vi).toContain("ghi thiếu 10³ lần");
    expect(findingOf(rule, cells("30", "50 triệu")).message.en).toContain("A slip by 10⁶");
    expect(findingOf(rule, cells("1", "900.000.000.000")).message.en).toContain("even 10⁹ times");
  });

  it("gives a vague figure its best reading", () => {
    expect(verdictOf(rule, cells("hơn 90", "180"))).toBe("pass");
    expect(verdictOf(rule, cells("hơn 90", "190"))).toBe("pass-rounding");
    expect(verdictOf(rule, cells("gần 90", "182"))).toBe("pass-rounding");
    expect(verdictOf(rule, cells("gần 90", "183"))).toBe("suspect");
  });

  it("counts what had been reached already where the report says so", () => {
    const known = { ...rule, reached: "stock" } satisfies ReportRule;
    const of = (stock: string) => ({ ...cells("90", "1.000"), stock });
    expect(verdictOf(known, of("908"))).toBe("pass");
    expect(verdictOf(known, of("907"))).toBe("suspect");
    expect(findingOf(known, of("907")).message.vi).toContain("Số đã đạt đến cuối kỳ: stock (907)");
    expect(findingOf(known, of("1.500"))).toMatchObject({ verdict: "pass" });
    expect(verdictOf(known, cells("90", "1.000"))).toBe("not-checkable");
  });

  it("is counted over the cell's own days, else over the report's window", () => {
    const plain = { cards: "90", goal: "182" };
    expect(verdictOf(rule, plain, { regime: "calendar" })).toBe("pass");
    // 15/12 to 14/3 are 90 days too, but 109 are left.
    expect(
      verdictOf({ ...rule, by: "30/6/2021" }, { ...plain, goal: "198" }, { regime: "nd09-2019" }),
    ).toBe("pass");
    expect(
      verdictOf({ ...rule, by: "30/6/2021" }, { ...plain, goal: "199" }, { regime: "nd09-2019" }),
    ).toBe("suspect");
    expect(verdictOf(rule, plain)).toBe("not-checkable");
    const half = findingOf(rule, cells("90", "182", { to: "31/3/2021" }), { regime: "calendar" });
    expect(half.verdict).toBe("not-checkable");
    expect(half.message.vi).toContain("Không tính được tốc độ");
  });

  it("takes the window of an earlier flow from its own label", () => {
    const earlier = { ...rule, flow: "cards@2020-Q4", by: "31/3/2021" } satisfies ReportRule;
    const history = { "2020-Q4": { cards: "92" } };
    // 92 in the 92 days of the quarter, then 90 more days.
    expect(verdictOf(earlier, { goal: "182" }, { history, regime: "calendar" })).toBe("pass");
    expect(verdictOf(earlier, { goal: "183" }, { history, regime: "calendar" })).toBe("suspect");
  });

  it("compares the two as they are when the day is not after the window", () => {
    for (const by of ["31/3/2021", "15/2/2021"]) {
      expect(verdictOf({ ...rule, by }, cells("90", "90"))).toBe("pass");
      const short = findingOf({ ...rule, by }, cells("90", "91"));
      expect(short.verdict).toBe("suspect");
      expect(short.message.vi).toContain("so thẳng hai số: chưa đạt");
    }
  });

  it("never gets there from nothing, and has nothing to reach where the target is none", () => {
    const never = findingOf(rule, cells("không phát sinh", "50"));
    expect(never.verdict).toBe("suspect");
    expect(never.message.vi).toContain("không bao giờ đạt");
    expect(verdictOf(rule, cells("-5", "50"))).toBe("suspect");
    expect(verdictOf(rule, cells("0", "0"))).toBe("pass");
    expect(findingOf(rule, cells("1", "900.000.000")).message.en).toContain(
      "more than 1,000 years",
    );
  });

  it("fails on a day that cannot be read, with a suggestion", () => {
    const { verdict, message } = findingOf({ ...rule, by: "1/7/202" }, cells("90", "182"));
    expect(verdict).toBe("fail");
    expect(message.vi).toContain('"1/7/202". Năm chỉ có 3 chữ số. Có lẽ là 01/7/2021');
  });

  it("cannot be checked without its figures", () => {
    expect(verdictOf(rule, { goal: "5" })).toBe("not-checkable");
    expect(verdictOf(rule, cells("–", "5"))).toBe("not-checkable");
  });
});
