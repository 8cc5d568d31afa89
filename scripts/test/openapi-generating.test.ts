import { operations } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { Components } from "../generating/openapi/components.ts";
import { documentOf } from "../generating/openapi/document.ts";
import { endpointsOf, operationIdOf } from "../generating/openapi/endpoints.ts";
import { toSpec30 } from "../generating/openapi/spec-3-0.ts";
import { openApi } from "../generating/openapi.ts";
import { root } from "../workspace/root.ts";

const [first] = operations;

describe("generating OpenAPI documents", () => {
  it("gives the same bytes each time, whatever the order of the operations", async () => {
    expect([...(await openApi(root))]).toEqual([...(await openApi(root))]);
    const paths = (own: typeof operations) =>
      Object.keys(
        documentOf({ system: undefined, operations: own, version: "1" })["paths"] as object,
      );
    expect(paths(operations.toReversed())).toEqual(paths(operations));
    expect(paths(operations)).toEqual(paths(operations).toSorted());
  });

  it("brings operations with one URL together, and refuses those that nothing tells apart", () => {
    const shared = operations.filter(({ transport }) => transport.path === "/mapi/integrate");
    const endpoints = endpointsOf(shared);
    expect(endpoints.map(operationIdOf)).toEqual(["portal_mapiIntegrate"]);
    expect(endpoints[0]?.operations).toEqual(shared);
    const [one] = shared;
    expect(() => endpointsOf(one === undefined ? [] : [one, one])).toThrow(/cannot be told apart/);
  });

  it("takes an inbound operation for a webhook", () => {
    if (first === undefined) throw new TypeError("There are no operations.");
    const inbound = { ...first, direction: "inbound" } as const;
    const document = documentOf({ system: undefined, operations: [inbound], version: "1" });
    expect(document).toMatchObject({ paths: {}, webhooks: { portal_openSession: {} } });
    expect(toSpec30(document)).toMatchObject({
      paths: {},
      "x-webhooks": { portal_openSession: {} },
    });
  });

  it("makes one component of what says the same, and refuses one name for two things", () => {
    const address = z.object({ line: z.string() });
    const components = new Components();
    components.add(z.object({ home: address, work: z.object({ line: z.string() }) }), "Person");
    expect([...components.entries()].map(([name]) => name)).toEqual(["PersonHome", "Person"]);
    expect(() => components.add(z.object({ other: z.int() }), "Person")).toThrow(
      /Two schemas would be named Person/,
    );
  });

  it("says a constant in 3.0, and stops at what 3.0 cannot say", () => {
    const document = { info: { license: { name: "MIT" } }, schema: { const: "A" } };
    expect(toSpec30(document)).toMatchObject({ openapi: "3.0.3", schema: { enum: ["A"] } });
    expect(() => toSpec30({ ...document, schema: { prefixItems: [] } })).toThrow(/no prefixItems/);
    expect(() => toSpec30({ ...document, schema: { type: ["string", "null"] } })).toThrow(
      /nullable/,
    );
  });
});
