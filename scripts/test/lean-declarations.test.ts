import { describe, expect, it } from "vitest";
import { withoutExamples } from "../build/lean-declarations.ts";

describe("a built declaration", () => {
  it("keeps its docstring and loses the example in it", () => {
    const before = `/**
 * A fee (phí).
 *
 * @basis 97/2015/QH13
 * @example
 * \`\`\`ts
 * Fee.parse({}); // => throws TypeError
 * \`\`\`
 */
declare const Fee: FeeSchema;
/** One line stays. */
type Fee = 1;
`;
    expect(withoutExamples(before)).toBe(`/**
 * A fee (phí).
 *
 * @basis 97/2015/QH13
 */
declare const Fee: FeeSchema;
/** One line stays. */
type Fee = 1;
`);
  });

  it("keeps what stands behind the example", () => {
    const before =
      "/**\n * A.\n *\n * @example\n * x\n * @throws TypeError never\n */\nlet a: 1;\n";
    expect(withoutExamples(before)).toBe(
      "/**\n * A.\n *\n * @throws TypeError never\n */\nlet a: 1;\n",
    );
  });
});
