import { DossierProgress } from "@egov-vn/schemas";
import { append, type WantedStep } from "../queries/append.ts";
import { progressKey } from "../versions.ts";
import { inBatches } from "./batches.ts";
import { type EnrolSetting, issuesOf } from "./enrol-dossiers.ts";
import { type Enrolment, EnrolmentCount, type EnrolOptions } from "./enrolment.ts";

/** Steps of one transaction. */
const together = 500;

/** Writes steps of progress down in the order in which they come. */
export async function enrolSteps(
  { database, clock }: EnrolSetting,
  entries: Iterable<unknown> | AsyncIterable<unknown>,
  options: EnrolOptions,
): Promise<Enrolment> {
  const count = new EnrolmentCount(options);
  for await (const batch of inBatches(entries, together)) {
    const steps: WantedStep[] = [];
    const places: number[] = [];
    for (const item of batch) {
      const index = count.next();
      const read = DossierProgress.safeParse(item);
      if (read.success) {
        const content = JSON.stringify(read.data);
        steps.push({ code: read.data.dossierCode, key: progressKey(read.data), content });
        places.push(index);
      } else count.addInvalid({ index, issues: issuesOf(read.error) });
    }
    if (steps.length === 0) continue;
    const { added, withoutDossier } = await append(database, steps, clock.now());
    count.addNews(added);
    for (const place of withoutDossier) {
      const issues = [{ path: "dossierCode", code: "dossier-not-enrolled" }];
      count.addInvalid({ index: places[place] ?? 0, issues });
    }
  }
  return count.result();
}
