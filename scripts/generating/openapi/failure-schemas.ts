import type { Json } from "./json.ts";

/** A failure that the platform itself answers, as JSON Schema. */
export interface FailureSchema {
  readonly name: string;
  readonly schema: Json;
  /** Statuses that a source shows it with; the example is one of the first. */
  readonly seenWith: readonly string[];
  readonly example: Json;
}

/** The gateway's own fault. */
export const gatewayFault: FailureSchema = {
  name: "GatewayFault",
  schema: {
    type: "object",
    description:
      "Lỗi của chính trục tích hợp (WSO2) / Fault of the gateway itself (WSO2). Older gateways answer XML.",
    properties: {
      fault: {
        type: "object",
        properties: {
          code: {
            type: "integer",
            description:
              "900901 invalid credentials, 900902 missing credentials, 700700 API blocked; 900800 to 900807 throttled (unverified)",
          },
          message: { type: "string" },
          description: { type: "string" },
        },
        required: ["code", "message"],
      },
    },
    required: ["fault"],
    "x-confidence": "official",
    "x-source": "WSO2 API Manager, error handling",
  },
  seenWith: ["401", "5XX"],
  example: {
    fault: {
      code: 900902,
      message: "Missing Credentials",
      description: "Make sure your API invocation call has a header: 'Authorization'",
    },
  },
};

/** A security server's own error. */
export const securityServerError: FailureSchema = {
  name: "SecurityServerError",
  schema: {
    type: "object",
    description:
      "Lỗi của máy chủ an ninh (X-Road), có header X-Road-Error / Error of a security server (X-Road), with the header X-Road-Error",
    properties: {
      type: {
        type: "string",
        description:
          "Until 7.7 `Server.ServerProxy.NetworkError`, since 7.8 `server.serverproxy.network_error`",
      },
      message: { type: "string" },
      detail: { type: "string", description: "A UUID, for finding the failure in the log" },
    },
    required: ["type", "message"],
    "x-confidence": "official",
    "x-source": "X-Road: Message Protocol for REST, and the error codes of 7.8",
  },
  seenWith: ["5XX", "400"],
  example: {
    type: "Server.ServerProxy.NetworkError",
    message: "Could not connect to target host",
    detail: "00000000-0000-4000-8000-00000000000a",
  },
};
