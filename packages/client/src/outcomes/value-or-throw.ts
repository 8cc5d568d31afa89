import type { Loose } from "@egov-vn/contracts";
import type { Outcome } from "./outcome.ts";

/**
 * The value of a call that is done (giá trị trả về).
 *
 * @throws ClientError when the call did not end well: the error of the outcome.
 * @example
 * ```ts
 * import { createClient, valueOrThrow } from "@egov-vn/client";
 *
 * const client = createClient({
 *   agencyCode: "000.00.00.H99",
 *   systems: {
 *     portal: {
 *       url: "http://adapter.example:8080",
 *       credentials: { username: "mau", password: "mau" },
 *     },
 *   },
 *   fetch: async () => Response.json({ session: "S-1", error_code: 0, result: [] }),
 * });
 *
 * valueOrThrow(await client.portal.findDossier({ code: "H99-260101-0001" })).code; // => "0"
 * ```
 */
export function valueOrThrow<Value>(outcome: Outcome<Value>): Loose<Value> {
  if (outcome.kind === "ok") return outcome.value;
  throw outcome.error;
}
