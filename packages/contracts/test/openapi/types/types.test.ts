import { operations } from "@egov-vn/contracts";
import type * as all from "@egov-vn/contracts/openapi/all";
import type * as gateway from "@egov-vn/contracts/openapi/gateway";
import type * as portal from "@egov-vn/contracts/openapi/portal";
import { describe, expect, expectTypeOf, it } from "vitest";
import { documentNamed, operationObjects } from "../document.ts";
import { failures, gatewayMessages } from "./gateway-messages.ts";
import { parts, portalMessages } from "./portal-messages.ts";
import type { ComparedMessages, Same } from "./same.ts";

const messages: ReadonlyMap<string, ComparedMessages> = new Map<string, ComparedMessages>([
  ...Object.entries(portalMessages).map(([name, each]) => [`portal.${name}`, each] as const),
  ...Object.entries(gatewayMessages).map(([name, each]) => [`gateway.${name}`, each] as const),
]);

const compared = [
  ...[...messages.values()].flatMap(({ request, reply }) => [request, reply]),
  ...failures,
].filter((each) => each !== undefined);

const document = documentNamed("all.json");
const objects = operationObjects(document);

/** The name at the end of a reference. */
function nameIn(reference: string | undefined): string | undefined {
  return reference?.split("/").at(-1);
}

describe("types that openapi-typescript makes of the documents", () => {
  it("are compared for every operation, each with the schema of its own wire", () => {
    expect([...messages.keys()].toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
    for (const { id, request, reply } of operations) {
      const own = messages.get(id);
      const facts = objects.find((each) => each["x-operations"].includes(id))?.[
        "x-operation-facts"
      ][id];
      expect(own?.reply.component, id).toBe(nameIn(facts?.reply));
      expect(own?.reply.schema === reply.schema, `${id} has another reply`).toBe(true);
      expect(own?.request?.component, id).toBe(nameIn(facts?.request));
      if (own?.request === undefined) continue;
      expect(own.request.schema === request.schema, `${id} has another request`).toBe(true);
    }
  });

  it("are compared for everything that a body of the documents names, failures too", () => {
    const { components: _, ...outside } = document;
    const named = [...JSON.stringify(outside).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    const bodies = new Set(named.map(([, name]) => name));
    expect([...bodies].toSorted()).toEqual(
      [...new Set(compared.map(({ component }) => component))].toSorted(),
    );
  });

  it("are compared for the objects inside messages that the package exports", () => {
    for (const { component } of parts) {
      expect(Object.keys(document.components.schemas)).toContain(component);
    }
  });

  it("have no body where the request has none", () => {
    expectTypeOf<gateway.operations["gateway_signIn"]["requestBody"]>().toEqualTypeOf<undefined>();
  });

  it("are the same in the document of all systems", () => {
    type Both = portal.components["schemas"] & gateway.components["schemas"];
    expectTypeOf<Same<keyof all.components["schemas"], keyof Both>>().toEqualTypeOf<true>();
    expectTypeOf<
      Same<
        Pick<all.components["schemas"], keyof portal.components["schemas"]>,
        portal.components["schemas"]
      >
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<
        Pick<all.components["schemas"], keyof gateway.components["schemas"]>,
        gateway.components["schemas"]
      >
    >().toEqualTypeOf<true>();
  });
});

describe("the comparison of types", () => {
  it("takes a field that may be undefined for one that may be left out", () => {
    expectTypeOf<Same<{ a?: string | undefined }, { a?: string }>>().toEqualTypeOf<true>();
    expectTypeOf<Same<{ a: string | undefined }, { a?: string }>>().toEqualTypeOf<false>();
  });

  it("tells types apart that differ in one place, however deep", () => {
    expectTypeOf<Same<{ a: { b: "1" }[] }, { a: { b: "1" | "2" }[] }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ a: string }, { a: string; b?: string }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ a: string; b?: string }, { a: string }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ a: string }, { a?: string }>>().toEqualTypeOf<false>();
    expectTypeOf<Same<{ a: unknown }, { a: string }>>().toEqualTypeOf<false>();
  });
});
