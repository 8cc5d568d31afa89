import { WireXroadError, Wso2Fault } from "@egov-vn/contracts";
import type * as z from "zod";
import type { Json } from "../json.ts";

/** A failure that the platform itself answers. */
export interface FailureSchema {
  readonly name: string;
  readonly schema: z.ZodType;
  /** Statuses that a source shows it with; the example is one of the first. */
  readonly seenWith: readonly string[];
  readonly example: Json;
}

/** The gateway's own fault: WSO2 API Manager, error handling. Older gateways answer XML. */
export const gatewayFault: FailureSchema = {
  name: "Wso2Fault",
  schema: Wso2Fault,
  seenWith: ["401", "5XX"],
  example: {
    fault: {
      code: 900902,
      message: "Missing Credentials",
      description: "Make sure your API invocation call has a header: 'Authorization'",
    },
  },
};

/** A security server's own error: X-Road, message protocol for REST, in the spelling until 7.7. */
export const securityServerError: FailureSchema = {
  name: "XroadError",
  schema: WireXroadError,
  seenWith: ["5XX", "400"],
  example: {
    type: "Server.ServerProxy.NetworkError",
    message: "Could not connect to target host",
    detail: "00000000-0000-4000-8000-00000000000a",
  },
};
