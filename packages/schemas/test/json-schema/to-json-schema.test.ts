import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type EntityName, entities, explainFields, rulesOf } from "../../src/index.ts";
import { toJsonSchema } from "../../src/json-schema/index.ts";
import { countsUnits, patternText } from "../../src/json-schema/pattern-text.ts";

type Node = Readonly<Record<string, unknown>>;

const nodes = (value: unknown): Node[] =>
  typeof value !== "object" || value === null
    ? []
    : [value as Node, ...Object.values(value).flatMap(nodes)];

/** The schemas one step further in. */
function below(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.values(def.shape);
    case "array":
      return [def.element];
    case "union":
      return def.options;
    case "record":
      return [def.valueType];
    default:
      return "innerType" in def ? [def.innerType] : [];
  }
}

/** Codes of the rules of every object inside a schema. */
function ruleCodes(schema: z.core.$ZodType): string[] {
  return [...rulesOf(schema).map(({ code }) => code), ...below(schema).flatMap(ruleCodes)];
}

describe.each(entities)("the JSON Schema of $name", ({ name, schema, title }) => {
  const document = toJsonSchema(name);

  it("has a name, both titles and closed objects", () => {
    expect(document).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `https://egov-vn.example/schemas/${name}.schema.json`,
      title: title.en,
      "x-title-vi": title.vi,
    });
    const open = nodes(document).filter(
      (node) =>
        node["properties"] !== undefined &&
        node["type"] === "object" &&
        node["additionalProperties"] !== false,
    );
    expect(open).toEqual([]);
  });

  it("is the same by name and by schema, and is plain JSON", () => {
    expect(toJsonSchema(schema)).toEqual(document);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it("tells law and class of every field", () => {
    const told = nodes(document).flatMap((node) => {
      const grounds = node["x-legal-basis"];
      if (!Array.isArray(grounds)) return [];
      const head = JSON.stringify([node["x-title-vi"], node["x-protection-class"]]);
      return [{ head, grounds: grounds.map((ground) => JSON.stringify(ground)) }];
    });
    for (const field of explainFields(schema)) {
      const { title: names, basis, furtherBasis, class: own, classConfidence } = field;
      const head = JSON.stringify([names.vi, { class: own, confidence: classConfidence }]);
      const all = [basis, ...furtherBasis].map((ground) => JSON.stringify(ground));
      // The grounds of a field around it stand at that field, where a reader comes by.
      const found = told.filter(
        (each) => each.head === head && each.grounds.every((ground) => all.includes(ground)),
      );
      expect([field.path, found.length > 0]).toEqual([field.path, true]);
      const everywhere = told.flatMap(({ grounds }) => grounds);
      expect(all.filter((ground) => !everywhere.includes(ground))).toEqual([]);
    }
    expect(told.length).toBeGreaterThan(0);
  });

  it("lists every rule, with code, severity and both messages", () => {
    const listed = nodes(document).flatMap((node) => (node["x-rules"] ?? []) as Node[]);
    const between = listed.filter(({ code }) => code !== "invalid-format");
    expect([...new Set(between.map(({ code }) => code))].sort()).toEqual(
      [...new Set(ruleCodes(schema))].sort(),
    );
    for (const rule of listed) {
      expect(rule["severity"]).toMatch(/^(?:error|warning)$/);
      expect(rule["message"]).toEqual({ vi: expect.any(String), en: expect.any(String) });
    }
  });

  it("marks what is personal as the extension registry of OpenAPI asks", () => {
    for (const node of nodes(document)) {
      const own = (node["x-protection-class"] as { class: string } | undefined)?.class;
      const marked = node["x-data-classification"] as { sensitivity: string } | undefined;
      if (own === "personal") expect(marked?.sensitivity).toBe("confidential");
      else if (own === "sensitive") expect(marked?.sensitivity).toBe("restricted");
      else expect(marked).toBeUndefined();
    }
  });
});

describe("toJsonSchema", () => {
  it("takes any schema, which then has no name of its own", () => {
    expect(toJsonSchema(z.strictObject({ count: z.int().min(0).max(9) }))).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      properties: { count: { type: "integer", minimum: 0, maximum: 9 } },
      required: ["count"],
      additionalProperties: false,
    });
  });

  it("says which format has no pattern", () => {
    const schema = z.strictObject({ number: z.stringFormat("plate-number", () => true) });
    expect(() => toJsonSchema(schema)).toThrow(
      'The format "plate-number" has no pattern for JSON Schema',
    );
  });

  it("refuses a name that is no entity, own or inherited", () => {
    expect(() => toJsonSchema("toString" as EntityName)).toThrow(TypeError);
  });

  it("declares the check digit of a tax code, and the pattern with it", () => {
    const [applicant] = nodes(toJsonSchema("Dossier")).filter(
      (node) => node["x-format"] === "tax-code",
    );
    expect(applicant?.["pattern"]).toContain("[0-9]{12}");
    expect(applicant?.["x-rules"]).toMatchObject([{ code: "invalid-format", severity: "error" }]);
  });

  it("knows one value that zod drops unseen: what stands under __proto__ among cells", () => {
    const report = JSON.parse(
      '{"title":"x","period":{"label":"2021-Q1"},"cells":{"__proto__":{"text":1}}}',
    );
    const entity = entities.find(({ name }) => name === "PeriodicReport");
    expect(z.safeParse(entity?.schema ?? z.never(), report).success).toBe(true);
  });
});

describe("the text of a pattern", () => {
  it.each([
    [/^\d{2}$/, "^[0-9]{2}$"],
    [/^[\d.]+$/, "^[0-9.]+$"],
    [/^https?:\/\/\\d$/, "^https?://\\\\d$"],
    [/^[\][\d]$/, "^[\\][0-9]$"],
  ])("of %s is %s", (pattern, text) => {
    expect(patternText(pattern)).toBe(text);
  });

  it.each([
    ["^[^\\s@]{1,200}$", true],
    ["^\\S{3}$", true],
    ["^.{3,35}$", true],
    ["^[^\\s@]+$", false],
    ["^[0-9]{3}$", false],
    ["^\\.{3}$", false],
  ])("%s counts UTF-16 units: %s", (pattern, counts) => {
    expect(countsUnits(pattern)).toBe(counts);
  });
});
