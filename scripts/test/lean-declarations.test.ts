import { describe, expect, it } from "vitest";
import { leanDeclarations } from "../build/lean-declarations.ts";

describe("a built declaration", () => {
  it("keeps what a name is and throws, and loses the rest and its indentation", () => {
    const before = `/**
 * A fee (phí).
 *
 * Not checked: the amount.
 *
 * @throws TypeError when asked.
 * @basis 97/2015/QH13
 * @example
 * \`\`\`ts
 * Fee.parse({}); // => throws TypeError
 * \`\`\`
 */
declare const Fee: z.ZodObject<{
    /** Whole đồng. */
    amount: z.ZodInt;
}>;

/** A fee; see the schema of the same name. */
type Fee = 1;
/** The type of {@link Fee}'s schema. */
interface FeeSchema {
}
`;
    expect(leanDeclarations(before)).toBe(`/**
 * A fee (phí).
 *
 * @throws TypeError when asked.
 */
declare const Fee: z.ZodObject<{
/** Whole đồng. */
amount: z.ZodInt;
}>;
type Fee = 1;
interface FeeSchema {
}
`);
  });

  it("keeps a tag that stands behind an example", () => {
    const before =
      "/**\n * A.\n *\n * @example\n * x\n * @throws TypeError never\n */\nlet a: 1;\n";
    expect(leanDeclarations(before)).toBe(
      "/**\n * A.\n *\n * @throws TypeError never\n */\nlet a: 1;\n",
    );
  });
});
