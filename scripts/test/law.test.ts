import { join } from "node:path";
import { type FieldMetadata, field, legalBasis } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { checkLaw } from "../checks/law.ts";
import { namedInstruments } from "../source/named-instruments.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

const decree = legalBasis("09/2019/NĐ-CP", "4", { confidence: "official" });

const sound: FieldMetadata = {
  title: { vi: "Tên", en: "Name" },
  basis: [decree],
  class: "public",
};

const isKnown = (instrument: string): boolean => instrument === "09/2019/NĐ-CP";

/** An entity of one field with these metadata; none at all when there are none. */
function check(metadata: FieldMetadata | undefined): ReturnType<typeof checkLaw> {
  const name = metadata === undefined ? z.string() : field(z.string(), metadata);
  const schema = z.strictObject({ person: z.strictObject({ name }) });
  const entities = [{ name: "Person", title: sound.title, schema }];
  return checkLaw({ entities, grounds: [], isKnown });
}

describe("law", () => {
  it("finds nothing when every leaf has its titles, its law and its class", () => {
    expect(check(sound)).toEqual({
      failures: [],
      gaps: [],
      notes: ["1 leaves of 1 entities, 0 other grounds", "0 without an article"],
    });
  });

  it.each([
    ["no metadata", undefined, "no title, legal basis or class (declare it with field)"],
    ["no Vietnamese title", { ...sound, title: { vi: " ", en: "Name" } }, "vi is empty"],
    ["no English title", { ...sound, title: { vi: "Tên", en: "" } }, "en is empty"],
    [
      "a title in pieces",
      { ...sound, title: { vi: "Tên".normalize("NFD"), en: "Name" } },
      "vi is not in Unicode NFC",
    ],
    [
      "an instrument nobody knows",
      { ...sound, basis: [{ ...decree, instrument: "1/2099/NĐ-CP" }] },
      "1/2099/NĐ-CP is not in the registry",
    ],
    [
      "an official ground without article",
      { ...sound, basis: [{ ...decree, article: null }] },
      "09/2019/NĐ-CP is graded official but names no article",
    ],
    // Data from JSON may lack what the types demand.
    ["no basis", { ...sound, basis: [] as unknown as FieldMetadata["basis"] }, "no legal basis"],
    ["no class", { ...sound, class: "secret" as FieldMetadata["class"] }, "no protection class"],
  ] as const)("names the leaf that has %s", (_, metadata, what) => {
    expect(check(metadata).failures).toEqual([`Person.person.name: ${what}`]);
  });

  it("lists a missing article that is graded as a gap, and fails nothing", () => {
    const basis = { ...decree, article: null, confidence: "derived" } as const;
    const { failures, gaps } = check({ ...sound, basis: [basis] });
    expect(failures).toEqual([]);
    expect(gaps).toEqual(["Person.person.name: 09/2019/NĐ-CP, no article (derived)"]);
  });

  it("refuses an unknown instrument named by a rule, a regime or a docstring", () => {
    const text = `/**\n * Something.\n *\n * @basis 2/2099/NĐ-CP art. 1; 09/2019/NĐ-CP; QCVN 9:2099/BTTTT\n */
export const basis = [{ instrument: "3/2099/TT-BTC" }, legalBasis("4/2099/QĐ-TTg", null)];`;
    const root = sampleWorkspace({ "packages/cli/src/a.ts": text });
    const grounds = namedInstruments(root, [join(root, "packages/cli/src/a.ts")]);
    expect(checkLaw({ entities: [], grounds, isKnown }).failures).toEqual([
      "packages/cli/src/a.ts:4: 2/2099/NĐ-CP is not in the registry",
      "packages/cli/src/a.ts:4: QCVN 9:2099/BTTTT is not in the registry",
      "packages/cli/src/a.ts:6: 3/2099/TT-BTC is not in the registry",
      "packages/cli/src/a.ts:6: 4/2099/QĐ-TTg is not in the registry",
    ]);
  });
});
