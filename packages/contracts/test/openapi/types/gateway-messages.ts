import { type gateway, HubDocument, WireXroadError, Wso2Fault } from "@egov-vn/contracts";
import type { components } from "@egov-vn/contracts/openapi/gateway";
import { addDocumentTracesRequest } from "../../../src/gateway/province-hub/add-document-traces.ts";
import { wireHubAnswer } from "../../../src/gateway/province-hub/hub-answer.ts";
import { signInReply } from "../../../src/gateway/tokens/sign-in.ts";
import { wireTokenReply, wireTokenRequest } from "../../../src/gateway/tokens/token.ts";
import { type Compared, type ComparedMessages, comparing } from "./same.ts";

const same = comparing<components["schemas"]>();

const token = {
  request: same(wireTokenRequest, "GatewayTakeTokenRequest"),
  reply: same(wireTokenReply, "GatewayTakeTokenReply"),
};

const hubAnswer = same(wireHubAnswer, "GatewaySubmitDocumentReply");

/** Every message of the platforms. */
export const gatewayMessages = {
  takeToken: token,
  takeProvinceToken: token,
  signIn: { request: undefined, reply: same(signInReply, "GatewaySignInReply") },
  submitDocument: {
    request: same(HubDocument, "GatewaySubmitDocumentRequest"),
    reply: hubAnswer,
  },
  addDocumentTraces: {
    request: same(addDocumentTracesRequest, "GatewayAddDocumentTracesRequest"),
    reply: hubAnswer,
  },
} satisfies Record<keyof typeof gateway, ComparedMessages>;

/** What a platform answers by itself. */
export const failures: readonly Compared[] = [
  same(Wso2Fault, "Wso2Fault"),
  same(WireXroadError, "XroadError"),
];
