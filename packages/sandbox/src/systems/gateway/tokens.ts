import { randomUUID } from "node:crypto";
import type { JsonObject } from "@egov-vn/contracts";
import { jsonAnswer } from "../../http/answer.ts";
import type { DemoAccount } from "../accounts.ts";
import type { Served, Service, ServiceCall } from "../service.ts";

/** A token as WSO2 gives it: the same one as long as it is good, with the seconds that are left. */
export const takeToken: Service = (call) =>
  withToken(call, ({ id, secondsLeft }) => ({
    access_token: id,
    scope: "am_application_scope default",
    token_type: "Bearer",
    expires_in: secondsLeft,
  }));

/** A token with one to renew it, as a province of the `Auth` kind gives it. */
export const signIn: Service = (call) =>
  withToken(call, ({ id, expiresAt }) => ({
    token: id,
    refreshToken: randomUUID(),
    expiryDate: new Date(expiresAt).toISOString(),
  }));

interface GivenToken {
  readonly id: string;
  readonly expiresAt: number;
  readonly secondsLeft: number;
}

function withToken(
  { caller, at, world }: ServiceCall,
  write: (token: GivenToken) => JsonObject,
): Served {
  // Nobody comes here without an account: the operations ask for one.
  const who = caller as DemoAccount;
  const { id, expiresAt } =
    world.tokens.of((each) => each === who, at) ?? world.tokens.open(who, at);
  const secondsLeft = Math.floor((expiresAt - at.getTime()) / 1000);
  return { answer: jsonAnswer(write({ id, expiresAt, secondsLeft })), outcome: "done" };
}
