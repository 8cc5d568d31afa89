import * as z from "zod";

/** The statuses of a dossier, in the order of their codes 1 to 10 on the wire. */
export const dossierStatuses = [
  "registered",
  "accepted",
  "refused",
  "in-progress",
  "supplement-requested",
  "payment-requested",
  "withdrawn",
  "stopped",
  "processed",
  "returned",
] as const;

const dossierStatus = z.enum(dossierStatuses);

/** The type of {@link DossierStatus}'s schema. */
export interface DossierStatusSchema
  extends z.ZodEnum<{ [Status in (typeof dossierStatuses)[number]]: Status }> {}

/**
 * The status of a dossier (trạng thái hồ sơ).
 *
 * The names are this project's; their meanings are those of the codes 1 to 10 that live systems send
 * to the National Public Service Portal.
 *
 * @example
 * ```ts
 * import { DossierStatus } from "@egov-vn/schemas";
 *
 * DossierStatus.safeParse("in-progress").success; // => true
 * DossierStatus.safeParse("4").success; // => false
 * ```
 */
export const DossierStatus: DossierStatusSchema = dossierStatus;
/** The status of a dossier; see the schema of the same name. */
export type DossierStatus = z.infer<DossierStatusSchema>;

/** Statuses that may come next. Nothing leaves an end: a new submission is a new dossier. */
const following: Readonly<Record<DossierStatus, readonly DossierStatus[]>> = {
  registered: ["accepted", "refused", "supplement-requested", "payment-requested", "withdrawn"],
  accepted: [
    "in-progress",
    "supplement-requested",
    "payment-requested",
    "withdrawn",
    "stopped",
    "processed",
  ],
  refused: [],
  "in-progress": ["supplement-requested", "payment-requested", "withdrawn", "stopped", "processed"],
  "supplement-requested": [
    "accepted",
    "in-progress",
    "payment-requested",
    "refused",
    "withdrawn",
    "stopped",
    "processed",
  ],
  "payment-requested": [
    "accepted",
    "in-progress",
    "supplement-requested",
    "withdrawn",
    "stopped",
    "processed",
  ],
  withdrawn: [],
  stopped: [],
  processed: ["returned"],
  returned: [],
};

/**
 * The statuses that may follow one (các trạng thái có thể tiếp theo), itself not among them.
 *
 * Derived from what the statuses mean; no text that lays down the transitions was found. An empty
 * list is an end: `refused`, `withdrawn`, `stopped`, `returned`.
 *
 * @example
 * ```ts
 * import { nextStatuses } from "@egov-vn/schemas";
 *
 * nextStatuses("processed"); // => ["returned"]
 * nextStatuses("refused"); // => []
 * ```
 */
export function nextStatuses(status: DossierStatus): readonly DossierStatus[] {
  return following[status];
}

/**
 * Whether a dossier may go from one status to another (chuyển trạng thái); staying is allowed.
 *
 * Portals often see only some of the steps, so with `skipping` any status that can be reached counts.
 *
 * @example
 * ```ts
 * import { mayFollow } from "@egov-vn/schemas";
 *
 * mayFollow("accepted", "returned"); // => false
 * mayFollow("accepted", "returned", { skipping: true }); // => true
 * mayFollow("returned", "in-progress", { skipping: true }); // => false
 * ```
 */
export function mayFollow(
  from: DossierStatus,
  to: DossierStatus,
  options: { readonly skipping?: boolean } = {},
): boolean {
  if (from === to || following[from].includes(to)) return true;
  if (options.skipping !== true) return false;
  const reached = new Set<DossierStatus>([from]);
  // A set is walked in the order of insertion, what is added on the way included.
  for (const status of reached) for (const next of following[status]) reached.add(next);
  return reached.has(to);
}
