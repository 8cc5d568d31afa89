import { describe, expect, it } from "vitest";
import { codeListOf, nameOf } from "../../src/code-lists/index.ts";

const list = codeListOf("feedback-contents");

describe("Contents of feedback", () => {
  it("are among the lists, eight of them, and named in two languages", () => {
    expect(list?.entries).toHaveLength(8);
    const asOf = "2026-01-01";
    expect(list && nameOf(list, "4", { asOf })).toBe("Trái với quy định của pháp luật");
    expect(list && nameOf(list, "4", { asOf, lang: "en" })).toBe("Unlawful");
  });
});
