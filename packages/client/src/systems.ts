import { gateway, portal } from "@egov-vn/contracts";

/** The operations that become methods, by system. */
export const systems: Systems = { portal, gateway };

/** The operations that become methods, by system. */
export interface Systems {
  readonly portal: typeof portal;
  readonly gateway: typeof gateway;
}
