import { type AnyOperation, operations } from "@egov-vn/contracts";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  documentNamed,
  type MediaType,
  type OperationFacts,
  operationObjects,
} from "./document.ts";

const document = documentNamed("all.json");
const ajv = new Ajv2020({ strict: false, validateFormats: false, discriminator: false });
ajv.addSchema({ $id: "all", components: document.components });

/** A schema of the document with its references leading into it. */
function validator(schema: object): (value: unknown) => boolean {
  const text = JSON.stringify(schema).replaceAll("#/components/", "all#/components/");
  const check = ajv.compile(JSON.parse(text));
  return (value) => check(value);
}

interface Bodies {
  readonly request: MediaType | undefined;
  readonly reply: MediaType;
  readonly facts: OperationFacts;
}

function bodiesOf({ id }: AnyOperation): Bodies {
  const object = operationObjects(document).find((each) => each["x-operations"].includes(id));
  const reply = object?.responses["200"]?.content?.["application/json"];
  const facts = object?.["x-operation-facts"][id];
  if (reply === undefined || facts === undefined) {
    throw new TypeError(`${id} has no reply in the document.`);
  }
  return { request: Object.values(object?.requestBody?.content ?? {})[0], reply, facts };
}

describe.each(operations.map((each) => ({ id: each.id, operation: each })))(
  "the messages of $id",
  ({ id, operation }) => {
    const { facts, ...bodies } = bodiesOf(operation);

    it("have examples, which fit the document and the wire", () => {
      for (const role of ["request", "reply"] as const) {
        const body = bodies[role];
        if (body === undefined) continue;
        const example = body.examples?.[id]?.value;
        expect(example, `${id} has no example of its ${role}`).toBeDefined();
        expect(validator(body.schema)(example)).toBe(true);
        expect(operation[role].schema.safeParse(example).success).toBe(true);
      }
    });

    it("are let through and refused by the document as by the wire's own schema", () => {
      for (const role of ["request", "reply"] as const) {
        const example = bodies[role]?.examples?.[id]?.value;
        const $ref = facts[role];
        // A message of which nothing is known has nothing to break.
        if (placesIn(example).length === 0 || $ref === undefined) continue;
        const fits = validator({ $ref });
        fc.assert(
          fc.property(broken(example), (message) => {
            expect(fits(message)).toBe(operation[role].schema.safeParse(message).success);
          }),
          { numRuns: 300 },
        );
      }
    });
  },
);

/** A message with one place taken away, or with something else in it. */
function broken(example: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(example);
  const other = fc.oneof(
    fc.constantFrom(
      "",
      "0",
      "1",
      "True",
      null,
      0,
      1.5,
      true,
      [],
      {},
      "2025-07-01",
      "20250701080000",
    ),
    fc.string({ maxLength: 130 }),
    fc.string({ minLength: 2001, maxLength: 2100 }),
  );
  return fc
    .tuple(fc.constantFrom(...places), fc.option(other, { nil: undefined }))
    .map(([place, value]) => changed(example, place, value));
}

function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const inner = Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]));
  return path.length === 0 ? inner : [[...path], ...inner];
}

function changed(value: unknown, [head, ...rest]: readonly string[], to: unknown): unknown {
  if (head === undefined) return to;
  if (Array.isArray(value)) {
    return value.map((each, index) =>
      String(index) === head ? changed(each, rest, to ?? null) : each,
    );
  }
  const entries = Object.entries(value as object)
    .map(([key, each]) => [key, key === head ? changed(each, rest, to) : each] as const)
    .filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries);
}
