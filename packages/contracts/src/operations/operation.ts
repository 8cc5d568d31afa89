import type { BilingualText, Confidence, LegalBasis } from "@egov-vn/schemas";
import type * as z from "zod";
import type { Message } from "../messages/message.ts";
import type { OutcomeRules } from "../outcomes/outcome.ts";
import type { FaultName } from "./fault-names.ts";

/** The systems that the contracts describe. */
export type SystemId = "gateway" | "portal";

/** An operation's name: `portal.syncDossiers`. */
export type OperationId = `${SystemId}.${string}`;

/** How a call travels. */
export interface Transport {
  /**
   * - `adapter`: JSON through the agency's security-server adapter, routed by `dstcode`
   * - `lgsp`: a province's integration platform, with its own headers
   * - `wso2`: the national gateway, OAuth 2 of the WSO2 kind
   * - `agency`: the portal calls an address of the agency
   */
  readonly style: "adapter" | "lgsp" | "wso2" | "agency";
  readonly method: "GET" | "POST";
  /** Path below the system's base address, as the documents and the sandbox have it. */
  readonly path: string;
  readonly body: "json" | "form" | "none";
  /** The value of `service` in the body, where several operations share one path. */
  readonly service?: string;
}

/** What has to go with a call so that it is let in. */
export type Credential =
  | "none"
  /** The `session` in the body, from `portal.openSession`. */
  | "session"
  /** Consumer key and secret by HTTP Basic. */
  | "client-secret"
  /** `Authorization: Bearer`. */
  | "bearer"
  /** The header `lgspaccesstoken` alone, for the token call of a province. */
  | "lgsp-keys"
  /** `Authorization: Bearer` and the header `lgspaccesstoken`. */
  | "lgsp-bearer"
  /** The header `Auth`. */
  | "auth-header"
  /** The headers `X-SystemId` and `X-SecretKey`, as one province's document axis has them. */
  | "static-headers";

/** What happens when a call is made twice, and how to find out whether it landed. */
export type Idempotency =
  | { readonly kind: "read" }
  | {
      /** Writes a record under a key: made twice with the same content, it leaves the same state. */
      readonly kind: "keyed";
      /** Dotted paths in the record of the request that make the key. */
      readonly naturalKey: readonly string[];
      /** The operation that shows whether it landed; `null` where the system has none. */
      readonly lookUp: OperationId | null;
    }
  | {
      /** Adds an entry: made twice, it may stand there twice. */
      readonly kind: "append";
      readonly naturalKey: readonly string[];
      readonly lookUp: OperationId | null;
    };

/** Sizes that are known, or that clients were seen to keep to. */
export interface Limits {
  /** Records in one call. */
  readonly items?: number;
  /** Bytes of a request. */
  readonly requestBytes?: number;
  /** Where the numbers come from. */
  readonly source: string;
}

/** A list in a request, and the schema of what stands in it. */
export interface ListedRecords {
  readonly at: string;
  readonly schema: z.ZodType;
}

/** Whether a call has to say what it is for: purpose and case reference. */
export type PurposeRule = "required" | "not-needed";

/**
 * One thing that a system can be asked (thao tác): everything about it as data.
 *
 * `Request` and `Reply` are the records of its two messages, in our words.
 */
export interface Operation<Request, Reply, Purpose extends PurposeRule = PurposeRule> {
  readonly id: OperationId;
  readonly system: SystemId;
  readonly title: BilingualText;
  /** Who calls: an agency's system, or the other system at the agency's address. */
  readonly direction: "outbound" | "inbound";
  readonly transport: Transport;
  readonly credential: Credential;
  readonly request: Message<Request>;
  readonly reply: Message<Reply>;
  /** What the texts and codes of a reply mean. */
  readonly outcomes: OutcomeRules;
  /** Faults of the real system that the sandbox can show on this operation. */
  readonly faults: readonly FaultName[];
  readonly idempotency: Idempotency;
  /** Lists in the request whose records have a schema of their own, rules between fields included. */
  readonly records?: readonly ListedRecords[];
  readonly limits?: Limits;
  readonly purpose: Purpose;
  readonly basis: readonly [LegalBasis, ...LegalBasis[]];
  readonly confidence: Confidence;
  /** Where the shapes come from. */
  readonly source: string;
  /** What is not known about it. */
  readonly gaps?: BilingualText;
}

/** An operation whatever its records are. */
export type AnyOperation = Operation<never, unknown> | Operation<object, object>;
