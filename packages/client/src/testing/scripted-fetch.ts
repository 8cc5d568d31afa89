import type { FetchFunction } from "../transport/fetch-function.ts";
import type { ScriptedFault, ScriptStep } from "./script-step.ts";

/** A request that was made; its body is not kept. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly fault: ScriptedFault | "none";
}

/** A fetch function that follows a script and remembers who called. */
export interface ScriptedFetch extends FetchFunction {
  readonly requests: readonly Recorded[];
}

/**
 * A fetch function that meets the faults of a script one after the other, and passes what is left to
 * another one (giả lập lỗi mạng). Give it to `createClient` in a test.
 *
 * @example
 * ```ts
 * import { createClient } from "@egov-vn/client";
 * import { scriptedFetch } from "@egov-vn/client/testing";
 *
 * const fetch = scriptedFetch([{ fault: "connection-reset" }], async () =>
 *   Response.json({ session: "S-1", error_code: 0, result: [] }),
 * );
 * const client = createClient({
 *   agencyCode: "000.00.00.H99",
 *   systems: {
 *     portal: {
 *       url: "http://adapter.example:8080",
 *       credentials: { username: "mau", password: "mau" },
 *     },
 *   },
 *   fetch,
 *   random: () => 0,
 * });
 *
 * (await client.portal.findDossier({ code: "H99-260101-0001" })).kind; // => "ok"
 * fetch.requests.map(({ fault }) => fault); // => ["connection-reset", "none", "none"]
 * ```
 */
export function scriptedFetch(script: readonly ScriptStep[], inner: FetchFunction): ScriptedFetch {
  const left = script.map((step) => ({ step, times: step.times ?? 1 }));
  const requests: Recorded[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    const next = left.find((each) => each.times > 0 && path.endsWith(each.step.path ?? ""));
    if (next !== undefined) next.times -= 1;
    const step = next?.step ?? { fault: "none" };
    requests.push({ method: request.method, path, fault: step.fault });
    return await answer(step, request, inner);
  };
  return Object.assign(fetch, { requests });
}

async function answer(
  { fault, milliseconds = 1000 }: ScriptStep,
  request: Request,
  inner: FetchFunction,
): Promise<Response> {
  switch (fault) {
    case "none":
      return await inner(request);
    case "connection-reset":
      throw reset();
    case "commit-then-silence":
      await inner(request);
      return await never(request.signal);
    case "slow": {
      const response = await inner(request);
      await waited(milliseconds, request.signal);
      return response;
    }
    case "truncated-body": {
      const { status, headers, text } = await whole(await inner(request));
      return new Response(text.slice(0, Math.floor(text.length / 2)), { status, headers });
    }
    default:
      return instead(fault);
  }
}

/** How the systems were seen to say it; the sandbox says the same. */
function instead(
  fault: Exclude<
    ScriptedFault,
    "connection-reset" | "commit-then-silence" | "slow" | "truncated-body"
  >,
): Response {
  switch (fault) {
    case "expired-session":
      return Response.json({ error_code: -1, message: "Phiên làm việc đã hết hạn" });
    case "unauthorized-in-200":
      return Response.json({ error_code: 401, message: "Không được phép truy cập" });
    case "html-error":
      return new Response("<html><body>502 Bad Gateway</body></html>", {
        status: 502,
        headers: { "content-type": "text/html" },
      });
    case "rate-limited":
      return Response.json({}, { status: 429, headers: { "retry-after": "1" } });
    case "throttled":
      return Response.json(
        { fault: { code: 900_800, message: "Message throttled out" } },
        { status: 429 },
      );
    case "unavailable":
      return Response.json({}, { status: 503 });
  }
}

async function whole(response: Response) {
  const { status, headers } = response;
  const text = await response.text();
  return { status, headers: { "content-type": headers.get("content-type") ?? "" }, text };
}

/** What Node's `fetch` rejects with when a connection is reset. */
function reset(): TypeError {
  const cause = Object.assign(new Error("the connection was reset"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}

function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(reset()));
  });
}

async function waited(milliseconds: number, signal: AbortSignal): Promise<void> {
  await Promise.race([new Promise((resolve) => setTimeout(resolve, milliseconds)), never(signal)]);
}
