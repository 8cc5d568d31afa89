/** What an outbox reports for metrics (số liệu vận hành): counts and codes, never a value. */
export type SyncEvent =
  | {
      readonly kind: "answered";
      readonly operation: "portal.syncDossiers" | "portal.findDossier" | "portal.recordProgress";
      readonly outcome: "ok" | "rejected" | "not-sent" | "unknown";
      /** Code of the failure; `undefined` when it is done. */
      readonly code: string | undefined;
      readonly items: number;
      readonly milliseconds: number;
    }
  | { readonly kind: "quarantined"; readonly subject: SyncSubject; readonly reason: string }
  /** Nothing is sent for a while, since the far side does not answer or refuses everything. */
  | { readonly kind: "paused"; readonly code: string; readonly milliseconds: number }
  /** Work of a worker that died was given back. */
  | { readonly kind: "released"; readonly items: number };

/** What an item of the outbox is about: a dossier's content, or a step of its progress. */
export type SyncSubject = "dossier" | "progress";
