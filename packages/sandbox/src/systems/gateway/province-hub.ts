import type { Decision, Service } from "../service.ts";

/** The kind of record that a dossier at a province's hub is. */
const hubDocumentKind = "hub-document";

/** Keeps a dossier at the hub, in place of what it had under the code. */
export const submitDocument: Service = ({ body, caller, voice, world: { store } }) => {
  const key = String(body["DocCode"]);
  const place = { kind: hubDocumentKind, agency: caller?.agencyCode ?? "", key };
  return store.atomically((): Decision => {
    const isNew = store.statusOf(place) === undefined;
    store.push(place, "kept", body);
    return { answer: voice.done(), outcome: "done", keep: true, ...(isNew && { created: [key] }) };
  });
};
