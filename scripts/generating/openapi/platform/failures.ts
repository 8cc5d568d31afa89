import type { AnyOperation, FaultName, Transport } from "@egov-vn/contracts";
import type { Components } from "../components.ts";
import type { Json } from "../json.ts";
import { type FailureSchema, gatewayFault, securityServerError } from "./failure-schemas.ts";

/** Answers of a kind, besides the operation's own. */
interface Failure {
  readonly status: string;
  readonly description: string;
  readonly faults: readonly FaultName[];
}

const failures: readonly Failure[] = [
  {
    status: "400",
    description:
      "Yêu cầu sai, như thiếu header định tuyến / Malformed, such as without its routing header",
    faults: [],
  },
  {
    status: "401",
    description: "Chưa xác thực, hoặc token hết hạn / Not let in, or the token has expired",
    faults: ["expired-session"],
  },
  { status: "403", description: "Không được phép / Not allowed", faults: [] },
  {
    status: "413",
    description: "Gói tin quá lớn; X-Road nhận tối đa 10 MiB / Too large; X-Road takes 10 MiB",
    faults: ["too-large"],
  },
  {
    status: "429",
    description:
      "Gọi quá nhiều; hạn mức không được công bố / Too many calls; no limit is published",
    faults: ["rate-limited", "throttled"],
  },
  {
    status: "5XX",
    description:
      "Trục hoặc hệ thống phía sau không trả lời được; một lần ghi có thể đã thành công / The platform or the system behind it could not answer; a write may have landed",
    faults: ["unavailable", "html-error", "xroad-error-old", "xroad-error-new"],
  },
];

/** Faults that show in an answer with HTTP 200, or in no answer at all. */
const elsewhere: readonly FaultName[] = [
  "unauthorized-in-200",
  "error-code-as-text",
  "duplicate-in-prose",
  "null-fields",
  "unknown-fields",
  "unknown-codes",
];

/**
 * What a platform answers by itself, by how a call travels; the likeliest first, since a call may
 * cross both a gateway and a security server. The agency's own side is its own.
 */
const bodies: Readonly<Record<Transport["style"], readonly FailureSchema[]>> = {
  adapter: [securityServerError, gatewayFault],
  lgsp: [gatewayFault, securityServerError],
  wso2: [gatewayFault, securityServerError],
  agency: [],
};

/** The responses of an operation that are not its reply. */
export function failureResponses(
  style: Transport["style"],
  operations: readonly AnyOperation[],
  components: Components,
): Json {
  const shapes = bodies[style];
  const shown = new Set(operations.flatMap(({ faults }) => faults));
  const inSession = operations.some(({ credential }) => credential === "session");
  return Object.fromEntries(
    failures.map(({ status, description, faults }) => {
      const own = faults.filter(
        (fault) => shown.has(fault) && !(inSession && fault === "expired-session"),
      );
      const response = {
        description,
        ...headersOf(status),
        ...(shapes.length > 0 && { content: contentOf(status, shapes, own, components) }),
        // Where no source shows the platform answering so, the status is HTTP's own meaning alone.
        "x-confidence": shapes[0]?.seenWith.includes(status) ? "official" : "unverified",
        ...(own.length > 0 && { "x-faults": own }),
      };
      return [status, response];
    }),
  );
}

/** Faults of an operation that come with HTTP 200. */
export function faultsIn200(operations: readonly AnyOperation[]): FaultName[] {
  const shown = new Set(operations.flatMap(({ faults }) => faults));
  const inSession = operations.some(({ credential }) => credential === "session");
  const names: readonly FaultName[] = inSession ? ["expired-session", ...elsewhere] : elsewhere;
  return names.filter((fault) => shown.has(fault));
}

function headersOf(status: string): Json {
  if (status !== "429" && status !== "5XX") return {};
  const description = "Giây, hoặc ngày giờ HTTP / Seconds, or an HTTP date (RFC 9110)";
  return { headers: { "Retry-After": { description, schema: { type: "string" } } } };
}

function contentOf(
  status: string,
  shapes: readonly FailureSchema[],
  faults: readonly FaultName[],
  components: Components,
): Json {
  const shown = shapes.filter(({ seenWith }) => seenWith[0] === status);
  const examples = shown.map(({ name, example }) => [name, { value: example }] as const);
  return {
    "application/json": {
      schema: { anyOf: shapes.map(({ name, schema }) => components.add(schema, name)) },
      ...(examples.length > 0 && { examples: Object.fromEntries(examples) }),
    },
    ...(faults.includes("html-error") && { "text/html": { schema: { type: "string" } } }),
  };
}
