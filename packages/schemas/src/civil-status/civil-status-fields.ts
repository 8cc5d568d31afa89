import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** The Law on Civil Status, whose articles were read in a codified text; another law follows it. */
export const civilStatusLaw = (article: string) =>
  legalBasis("60/2014/QH13", article, {
    from: "2016-01-01",
    to: "2027-02-28",
    confidence: "official",
  });
/** The law from 2027-03-01, which was not read. */
const nextLaw = legalBasis("03/2026/QH16", null, { from: "2027-03-01", confidence: "secondary" });

/** What civil-status software and portals send each other; the article was not read. */
const exchange = legalBasis("87/2020/NĐ-CP", null, { from: "2020-09-15", confidence: "secondary" });
/** Content of a registration of death, as two law sites quote it. */
const death = legalBasis("123/2015/NĐ-CP", "4(2)", { from: "2016-01-01", confidence: "secondary" });
/** Article 5(1) brings appendix V, which names what is shared about each kind of event. */
const shared = legalBasis("58/2026/NĐ-CP", "5(1)", { from: "2026-03-15", confidence: "official" });
/** Article 5(6)(a) lists what is sent to have a personal id set. */
const idRequest = legalBasis("58/2026/NĐ-CP", "5(6)(a)", {
  from: "2026-03-15",
  confidence: "official",
});

/** Grounds of the fields of civil-status records. */
const civilStatusGrounds = {
  kinds: [civilStatusLaw("3"), nextLaw],
  register: [civilStatusLaw("58"), exchange, nextLaw],
  child: [civilStatusLaw("14(1)(a)"), exchange, nextLaw],
  parents: [civilStatusLaw("14(1)(b)"), exchange, nextLaw],
  personalId: [civilStatusLaw("14(1)(c)"), nextLaw],
  birthProof: [civilStatusLaw("16(1)"), exchange],
  marriage: [civilStatusLaw("17(2)"), exchange, nextLaw],
  death: [death, exchange, nextLaw],
  deathProof: [civilStatusLaw("34(1)"), exchange, nextLaw],
  requester: [shared, exchange],
  person: [exchange, shared],
  decisions: [civilStatusLaw("3(2)"), shared, nextLaw],
  abroad: [civilStatusLaw("3(3)"), nextLaw],
  changes: [civilStatusLaw("4(10)–4(13)"), nextLaw],
  parentage: [civilStatusLaw("25"), exchange],
  exchange: [exchange],
  idRequest: [idRequest],
} as const;

/** A field of a civil-status record, in one line. */
export const civilStatusField = fieldsUnder(civilStatusGrounds);
