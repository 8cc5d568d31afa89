import type { DossierFound, PortalAnswer } from "@egov-vn/contracts";
import type { Dossier, DossierProgress } from "@egov-vn/schemas";
import type { CallOptions } from "../options/call-options.ts";
import type { Outcome } from "../outcomes/outcome.ts";

/** The three calls that an outbox makes; `createClient` gives a client that has them. */
export interface OutboxClient {
  readonly portal: {
    syncDossiers(
      record: { updating: boolean; dossiers: Dossier[] },
      options?: CallOptions,
    ): Promise<Outcome<PortalAnswer>>;
    findDossier(record: { code: string }, options?: CallOptions): Promise<Outcome<DossierFound>>;
    recordProgress(
      record: { entries: DossierProgress[] },
      options?: CallOptions,
    ): Promise<Outcome<PortalAnswer>>;
  };
}
