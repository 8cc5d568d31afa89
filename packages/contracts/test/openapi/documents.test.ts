import { operations } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";
import { documentNamed, operationObjects } from "./document.ts";

const systems = [...new Set(operations.map(({ system }) => system))];
const names = [...systems, "all"];
const ids = (system: string) =>
  operations.filter((each) => system === "all" || each.system === system).map(({ id }) => id);

describe.each(names)("the OpenAPI documents of %s", (name) => {
  const document = documentNamed(`${name}.json`);
  const twin = documentNamed(`${name}.3.0.json`);

  it("have every operation once, by its id, with all that is known about it", () => {
    for (const each of [document, twin]) {
      const objects = operationObjects(each);
      expect(objects.flatMap((object) => object["x-operations"]).toSorted()).toEqual(
        ids(name).toSorted(),
      );
      for (const object of objects) {
        expect(Object.keys(object["x-operation-facts"])).toEqual(object["x-operations"]);
      }
    }
  });

  it("name each operation in a form that generators take as it is, and no two the same", () => {
    const operationIds = operationObjects(document).map(({ operationId }) => operationId);
    expect(operationIds.filter((id) => !/^[a-z][A-Za-z0-9]*_[a-z][A-Za-z0-9]*$/.test(id))).toEqual(
      [],
    );
    expect(new Set(operationIds).size).toBe(operationIds.length);
  });

  it("say one thing in two versions of OpenAPI", () => {
    expect([document.openapi, twin.openapi]).toEqual(["3.1.1", "3.0.3"]);
    expect(Object.keys(twin.paths)).toEqual(Object.keys(document.paths));
    expect(Object.keys(twin.components.schemas)).toEqual(Object.keys(document.components.schemas));
    expect(Object.keys(twin["x-webhooks"] ?? {})).toEqual(Object.keys(document.webhooks ?? {}));
  });

  it("have no two components that say the same, sorted by name", () => {
    const { schemas } = document.components;
    const texts = Object.values(schemas).map((schema) => JSON.stringify(schema));
    expect(new Set(texts).size).toBe(texts.length);
    expect(Object.keys(schemas)).toEqual(Object.keys(schemas).toSorted());
  });

  it("say of every leaf of a message what it is, its law and its class", () => {
    const bare: string[] = [];
    for (const [component, schema] of Object.entries(document.components.schemas)) {
      const { properties = {} } = schema as { properties?: Record<string, object> };
      for (const [key, leaf] of Object.entries(properties)) {
        // A list of something is told of at its items, in a component of their own or not at all.
        if ("$ref" in leaf || "items" in leaf) continue;
        if (!("x-legal-basis" in leaf && "x-protection-class" in leaf && "x-title-vi" in leaf)) {
          bare.push(`${component}.${key}`);
        }
      }
    }
    // What stands there is not known, so it has no law of its own.
    expect(bare.filter((place) => !/\.result$/.test(place))).toEqual([]);
  });

  it("name no real host but this machine", () => {
    const hosts = [...JSON.stringify(document).matchAll(/"url": ?"https?:\/\/([^/"]+)/g)];
    const allowed = /^(?:127\.0\.0\.1:\{port\}|\{\w+\}(?::\{port\})?)$/;
    expect(hosts.map(([, host]) => host ?? "").filter((host) => !allowed.test(host))).toEqual([]);
  });
});
