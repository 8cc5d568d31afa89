import { type JsonObject, portal } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";

/** A body as it may be received, with lists in lists below a key. */
function nested(key: string, depth: number): JsonObject {
  return JSON.parse(`{"${key}":${"[".repeat(depth)}${"]".repeat(depth)}}`) as JsonObject;
}

describe("a message that is nested deep", () => {
  const { request } = portal.syncDossiers;

  it.each(["data", "khoaMoi"])("is read without an end of the stack, below %s", (key) => {
    expect(request.decode(nested(key, 200_000)).issues).toHaveLength(1);
  });

  it("comes back as it was", () => {
    const raw = { service: "DongBoHoSoMC", ...nested("khoaMoi", 1000) };
    expect(JSON.stringify(request.encode(request.decode(raw)))).toBe(JSON.stringify(raw));
  });
});
