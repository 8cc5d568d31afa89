import { gateway, portal } from "@egov-vn/contracts";

/** The operations that become methods, by system. */
export const systems = { portal, gateway } as const;

/** The operations that become methods, by system. */
export type Systems = typeof systems;
