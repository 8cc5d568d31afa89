import { createClient } from "@egov-vn/client";
import type { OutboxClient } from "@egov-vn/client/sync";

/** The sandbox's account that is shown first. */
const agencyCode = "000.00.00.H99";
const credentials = { username: "demo", password: "demo-password" };

/** Times of an outbox that lives for a second or two. */
export const rhythm = {
  leaseSeconds: 1.5,
  settleSeconds: 0.3,
  mostAttempts: 1000,
  backoff: { firstSeconds: 0.02, mostSeconds: 0.3 },
} as const;

/** A client of a sandbox that is not patient. */
export function portalClient(url: string): OutboxClient {
  return createClient({
    agencyCode,
    systems: {
      portal: {
        url: `${url}/XrdAdapter/RestService/forward`,
        dstcode: "VN:GOV:000.00.00.G22:vpcpdvcprovider",
        credentials,
        timeoutMs: 500,
        breaker: { failures: 1_000_000 },
      },
    },
  });
}
