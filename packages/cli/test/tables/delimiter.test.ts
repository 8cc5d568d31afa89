import { describe, expect, it } from "vitest";
import { delimiterOf } from "../../src/tables/delimiter.ts";

describe("the delimiter of a text", () => {
  it.each([
    ["Phí, lệ phí;Tên\n5;a\n6;b\n", ";"],
    ["Tên,Mã\na,1\n", ","],
    ['"a;b;c",x\n"d;e;f",y\n', ","],
    ["BÁO CÁO; quý I, năm 2021; tỉnh\nMã\tTên\n1\ta\n2\tb\n", "\t"],
    ["một cột\n1\n", ","],
    ["", ","],
  ])("of %j is %j", (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
