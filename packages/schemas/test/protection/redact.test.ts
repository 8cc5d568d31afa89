import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  combinationsOf,
  Dossier,
  entities,
  Fee,
  field,
  leavesOf,
  legalBasis,
  type ProtectionClass,
  redact,
} from "../../src/index.ts";
import { sample } from "../../src/samples/index.ts";
import { valuesOf } from "../json-schema/fuzz/fuzz.ts";
import { jsonCopy } from "../json-schema/fuzz/json-value.ts";

/** Keys, lists and types of JSON, without the values. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return value === null ? null : typeof value;
  return Object.entries(value).map(([key, item]) => [key, shapeOf(item)]);
}

/** Whether a leaf is at a place or below it. */
function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}

/** Values that masking left as they were, with the path of the leaf that they stand at. */
function shownIn(masked: unknown, paths: ReadonlySet<string>, at = ""): [string, unknown][] {
  if (Array.isArray(masked)) return masked.flatMap((item) => shownIn(item, paths, `${at}[]`));
  if (typeof masked === "object" && masked !== null) {
    return Object.entries(masked).flatMap(([key, item]) => {
      const named = at === "" ? key : `${at}.${key}`;
      const inMap = at === "" ? "*" : `${at}.*`;
      const isKnown = [...paths].some((path) => isWithin(path, named));
      return shownIn(item, paths, isKnown ? named : inMap);
    });
  }
  const isMasked = masked === "•••" || masked === 0 || masked === false || masked === null;
  return isMasked ? [] : [[at, masked]];
}

const open: readonly (ProtectionClass | undefined)[] = ["public", "internal"];

describe.each(entities)("masking values of $name", (entity) => {
  const { schema } = entity;
  const values = [...valuesOf(entity, 400)];
  const leaves = leavesOf(schema);
  const paths = new Set(leaves.map(({ path }) => path));
  const closed = new Set(
    leaves.filter(({ metadata }) => !open.includes(metadata?.class)).map(({ path }) => path),
  );

  it("keeps keys, lists and JSON types, and changes nothing in what was given", () => {
    for (const value of values) {
      const before = JSON.stringify(value);
      expect(shapeOf(redact(schema, value))).toEqual(shapeOf(value));
      expect(JSON.stringify(value)).toBe(before);
    }
  });

  it("gives the same when done twice", () => {
    for (const value of values) {
      const once = redact(schema, value);
      expect(redact(schema, once)).toEqual(once);
    }
  });

  it("shows nothing but what stands at a public or internal field", () => {
    let shown = 0;
    for (const value of values) {
      for (const [path] of shownIn(redact(schema, value), paths)) {
        shown += 1;
        expect([path, paths.has(path), closed.has(path)]).toEqual([path, true, false]);
      }
    }
    // An entity may have no public field at all.
    expect(shown > 0 || closed.size === paths.size).toBe(true);
  });

  it("masks fields that no schema knows, with all that is in them", () => {
    for (const seed of [0, 1, 2]) {
      const unknown = { họTên: "Nguyễn Văn Mẫu", tuổi: 41, số: ["001090012345", { đúng: true }] };
      const masked: object = redact(schema, { ...jsonRecord(sample(entity.name, seed)), unknown });
      expect(masked).toMatchObject({
        unknown: { họTên: "•••", tuổi: 0, số: ["•••", { đúng: false }] },
      });
    }
  });

  it("masks the fields of every combination that applies", () => {
    for (const { applies, fields } of combinationsOf(schema)) {
      for (let seed = 0; seed < 300; seed += 1) {
        const record = jsonRecord(sample(entity.name, seed));
        if (!applies(record)) continue;
        const masked = jsonRecord(redact(schema, record));
        for (const name of fields.filter((each) => each in masked))
          expect(shownIn(masked[name], new Set())).toEqual([]);
      }
    }
  });
});

function jsonRecord(value: unknown): Record<string, unknown> {
  return jsonCopy(value) as Record<string, unknown>;
}

const as = <Schema extends z.core.$ZodType>(schema: Schema, protection: ProtectionClass) =>
  field(schema, {
    title: { vi: "Thử", en: "Trial" },
    basis: [legalBasis("91/2025/QH15", "2", { confidence: "press" })],
    class: protection,
  });

describe("masking", () => {
  it("masks more of a dossier about something sensitive", () => {
    const dossier = {
      ...sample("Dossier", 1),
      procedureCode: "2.000488",
      procedureName: "Cấp Phiếu lý lịch tư pháp",
      fieldName: "Lý lịch tư pháp",
    };
    const masked = redact(Dossier, dossier);
    expect([masked.procedureCode, masked.procedureName, masked.agencyCode]).toEqual([
      "•••",
      "•••",
      dossier.agencyCode,
    ]);
    expect(redact(Dossier, { ...dossier, procedureName: 1 })).toMatchObject({ procedureName: 0 });
  });

  it("lets the most protective member of a union decide", () => {
    const schema = z.strictObject({
      place: z.union([
        as(z.string(), "public"),
        z.strictObject({ name: as(z.string(), "personal"), code: as(z.string(), "public") }),
        z.strictObject({ name: as(z.string(), "public"), code: as(z.string(), "public") }),
      ]),
      number: z.union([as(z.string(), "public"), as(z.int(), "sensitive")]),
    });
    expect(redact(schema, { place: { name: "Mẫu", code: "01" }, number: "1" })).toEqual({
      place: { name: "•••", code: "01" },
      number: "•••",
    });
    expect(redact(schema, { place: "Hà Nội", number: 1 })).toEqual({ place: "Hà Nội", number: 0 });
  });

  it("masks what a public field should not hold: another type, or a value that its list has not", () => {
    const fee = { name: "Lệ phí", amount: "Nguyễn Văn Mẫu", kind: "Nguyễn Văn Mẫu", code: 1990 };
    expect(redact<unknown>(Fee, fee)).toEqual({
      name: "Lệ phí",
      amount: "•••",
      kind: "•••",
      code: 0,
    });
    expect(redact<unknown>(Fee, { name: ["Nguyễn"], amount: { of: "Mẫu" } })).toEqual({
      name: ["•••"],
      amount: { of: "•••" },
    });
    expect(redact<unknown>(Fee, "Nguyễn Văn Mẫu")).toBe("•••");
    expect(redact<unknown>(Fee, { amount: 10n })).toEqual({ amount: 0n });
  });

  it("inherits the class of what is around a field", () => {
    const inner = z.strictObject({ code: z.string() });
    const schema = z.strictObject({ all: as(z.array(inner).max(9), "personal") });
    expect(redact(schema, { all: [{ code: "01" }] })).toEqual({ all: [{ code: "•••" }] });
  });

  it.each(["__proto__", "constructor", "prototype", "toString"])(
    "takes a key named %s for a key like any other",
    (key) => {
      const text = `{"${key}":{"polluted":"x"},"name":"Lệ phí","amount":1}`;
      const masked: object = redact(Fee, JSON.parse(text));
      expect(JSON.stringify(masked)).toBe(text.replace('"x"', '"•••"'));
      expect(Object.getPrototypeOf(masked)).toBe(Object.prototype);
      expect(Object.hasOwn(masked, key)).toBe(true);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  );
});

describe("masking what is nested without end", () => {
  const steps = 100_000;
  const lists = nested((inner) => [inner]);
  const objects = nested((inner) => ({ inner }));

  function nested(around: (inner: unknown) => unknown): unknown {
    let value: unknown = "Nguyễn Văn Mẫu";
    for (let step = 0; step < steps; step += 1) value = around(value);
    return value;
  }

  it.each([
    ["lists", lists],
    ["objects", objects],
  ])("empties %s below the hundredth step", (_kind, value) => {
    for (const record of [value, { name: value }, { unknown: value }]) {
      const masked = JSON.stringify(redact<unknown>(Fee, record));
      expect(masked).not.toContain("Nguyễn");
      expect(masked.replace(/[^[{]/g, "").length).toBeLessThanOrEqual(101);
    }
  });

  it("does so where a schema allows it", () => {
    interface Tree {
      readonly inner?: Tree | undefined;
    }
    const tree: z.ZodType<Tree> = z.strictObject({ inner: z.lazy(() => tree).optional() });
    const masked = redact<unknown>(tree, objects);
    expect(JSON.stringify(masked).replace(/[^{]/g, "")).toHaveLength(101);
    expect(redact(tree, masked)).toEqual(masked);
  });
});
