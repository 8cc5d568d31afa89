import type { Operation, SystemId } from "@egov-vn/contracts";
import type { CallOptions, PurposeOptions } from "./options/call-options.ts";
import type { Outcome } from "./outcomes/outcome.ts";
import type { Systems } from "./systems.ts";

/**
 * A request without what the client fills in: the session, and beside a session the code of the
 * agency that calls, which may be given.
 */
export type InputOf<Request> = Request extends { session: string; agencyCode: string }
  ? Omit<Request, "session" | "agencyCode"> & { readonly agencyCode?: string }
  : Request;

/** The method of an operation (lời gọi một thao tác). */
export type MethodOf<Called> =
  Called extends Operation<infer Request, infer Reply, infer Purpose>
    ? (
        input: InputOf<Request>,
        ...options: "required" extends Purpose
          ? [options: CallOptions & PurposeOptions]
          : [options?: CallOptions & Partial<PurposeOptions>]
      ) => Promise<Outcome<Reply>>
    : never;

/**
 * The methods of one system, by the names of its operations.
 *
 * What the other system calls at the agency is no method. Its type does not say so: a test compares
 * these names with the direction of every operation.
 */
export type MethodsOf<Operations> = {
  readonly [Name in Exclude<keyof Operations, `receive${string}` | "findPayment">]: MethodOf<
    Operations[Name]
  >;
};

/** A client: the methods of each system that it was given. */
export type Client<Given = SystemId> = {
  readonly [Name in keyof Systems & Given]: MethodsOf<Systems[Name]>;
};
