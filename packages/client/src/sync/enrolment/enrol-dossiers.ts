import { type Dialect, PortalDossier } from "@egov-vn/contracts";
import { Dossier, describeIssues } from "@egov-vn/schemas";
import type { SyncClock } from "../clock.ts";
import { type DesiredDossier, desire } from "../queries/desire.ts";
import type { Database } from "../store/tables.ts";
import { versionOf, wireItem } from "../versions.ts";
import { inBatches } from "./batches.ts";
import {
  type Enrolment,
  EnrolmentCount,
  type EnrolOptions,
  type InvalidItem,
} from "./enrolment.ts";

/** What enrolling needs. */
export interface EnrolSetting {
  readonly database: Database;
  readonly clock: SyncClock;
  readonly dialect: Partial<Dialect>;
}

/** Dossiers of one transaction. */
const together = 500;

/** Writes dossiers down as the state that is wanted, as they come. */
export async function enrolDossiers(
  { database, clock, dialect }: EnrolSetting,
  dossiers: Iterable<unknown> | AsyncIterable<unknown>,
  options: EnrolOptions,
): Promise<Enrolment> {
  const count = new EnrolmentCount(options);
  for await (const batch of inBatches(dossiers, together)) {
    const wanted = new Map<string, DesiredDossier>();
    for (const item of batch) {
      const read = readDossier(item, dialect);
      const index = count.next();
      // The last one of a code is the one that is wanted.
      if ("issues" in read) count.addInvalid({ index, issues: read.issues });
      else wanted.set(read.code, read);
    }
    if (wanted.size > 0) count.addNews(await desire(database, [...wanted.values()], clock.now()));
  }
  return count.result();
}

function readDossier(
  item: unknown,
  dialect: Partial<Dialect>,
): DesiredDossier | Pick<InvalidItem, "issues"> {
  const read = Dossier.safeParse(item);
  if (!read.success) return { issues: issuesOf(read.error) };
  const wire = wireItem(read.data, dialect);
  // What the portal's packet has no room for would only be refused when it is sent.
  const fits = PortalDossier.safeParse(wire);
  if (!fits.success) return { issues: issuesOf(fits.error) };
  const content = JSON.stringify(read.data);
  return { code: read.data.code, version: versionOf(wire), content };
}

/** Paths and codes of what does not fit. */
export function issuesOf({
  issues,
}: {
  readonly issues: Parameters<typeof describeIssues>[0];
}): InvalidItem["issues"] {
  return describeIssues(issues).map(({ path, code }) => ({ path, code }));
}
