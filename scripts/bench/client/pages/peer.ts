// One peer of the bench of pages, in a process of its own: forty pages of a hundred different
// dossiers each, a new one at each call.
import { portal } from "@egov-vn/contracts";
import { Dossier, recordChecker } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import { answerAsPeer } from "../../measure-apart.ts";

const [name = ""] = process.argv.slice(2);
const isWire = name.includes("portal");
const pages = Array.from({ length: 40 }, (_, page) => {
  const dossiers = Array.from({ length: 100 }, (_, at) => sample("Dossier", page * 100 + at));
  if (!isWire) return JSON.stringify(dossiers);
  return JSON.stringify(portal.findDossier.reply.encode({ value: { code: "0", dossiers } }));
});

const { accepts } = recordChecker(Dossier);
const readers: Readonly<Record<string, (page: string) => number>> = {
  "JSON.parse": (page) => JSON.parse(page).length,
  "JSON.parse and recordChecker(Dossier).accepts": (page) =>
    JSON.parse(page).filter((each: unknown) => accepts(each)).length,
  "JSON.parse and Dossier.safeParse": (page) =>
    JSON.parse(page).filter((each: unknown) => Dossier.safeParse(each).success).length,
  "JSON.parse and portal.findDossier.reply": (page) =>
    portal.findDossier.reply.decode(JSON.parse(page)).value.dossiers?.length ?? 0,
};

const read = readers[name];
if (read === undefined) throw new TypeError(`There is no peer ${name}.`);
let at = 0;
answerAsPeer(() => {
  at = (at + 1) % pages.length;
  if (read(pages[at] ?? "") !== 100) throw new Error("a page has not its hundred dossiers");
});
