// 100,000 cells under 10,000 rules beside DHIS2's own expression parser, which is what a JavaScript
// program has today for validation rules; then smaller and larger reports, to see whether the cost
// grows with the cells and with the rules or faster.
import { checkReport } from "@egov-vn/indicators";
import { keepRows, quantile, type Row, table } from "./measure.ts";
import { valueOfExpression } from "./rules/expression-parser.ts";
import { type BenchReport, benchReport } from "./rules/tables.ts";

const rounds = 5;
const asOf = "2021-06-30";

/** One way of checking; it has to find as many wrong sums as there are. */
interface Peer {
  readonly name: string;
  readonly input: BenchReport;
  readonly findWrong: (input: BenchReport) => number;
}

const ours = ({ report }: BenchReport): number => checkReport(report, { asOf }).summary.fail;

/** Items of DHIS2 are named by eleven letters and digits. */
const itemName = (index: number) => `d${String(index).padStart(10, "0")}`;

/** Every rule is two expressions, parsed and evaluated in floating point, and compared. */
function dhis2({ sums }: BenchReport): number {
  let wrong = 0;
  for (const [index, sum] of sums.entries()) {
    const items = sum.map((_, part) => `#{${itemName(index * 10 + part)}}`);
    const value = (name: string) => sum[Number(name.slice(1)) % 10] ?? 0;
    const side = (text: string) => valueOfExpression(text, value);
    if (side(items.slice(0, -1).join(" + ")) !== side(items.at(-1) ?? "")) wrong += 1;
  }
  return wrong;
}

/** Runs the peers in turn, round after round, in an order that rotates. */
function compareRuns(what: string, peers: readonly Peer[], unit: (peer: Peer) => number): void {
  const times = peers.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (let step = 0; step < peers.length; step += 1) {
      const index = (Math.max(0, round) + step) % peers.length;
      const peer = peers[index];
      if (!peer) continue;
      const started = process.hrtime.bigint();
      const wrong = peer.findWrong(peer.input);
      const taken = Number(process.hrtime.bigint() - started) / unit(peer);
      if (wrong !== peer.input.wrong) throw new Error(`${peer.name} found ${wrong} wrong sums`);
      if (round >= 0) times[index]?.push(taken);
    }
  }
  const first = times[0] ?? [];
  const rows = peers.map(({ name }, index): Row => {
    const own = times[index] ?? [];
    const ratios = own.map((time, round) => time / (first[round] ?? time));
    return {
      what,
      peer: name,
      ratio: quantile(ratios, 0.5),
      low: quantile(ratios, 0.25),
      high: quantile(ratios, 0.75),
      nanoseconds: quantile(own, 0.5),
    };
  });
  console.log(table(rows));
  keepRows(rows);
}

const whole = benchReport(10_000);
compareRuns(
  "100,000 cells under 10,000 rules",
  [
    { name: "checkReport, exact intervals and findings", input: whole, findWrong: ours },
    { name: "@dhis2/expression-parser, floating point", input: whole, findWrong: dhis2 },
  ],
  () => 1,
);

const sizes = [12_500, 25_000, 50_000, 100_000];
compareRuns(
  "the same, by number of cells: time of a cell",
  sizes.map((cells) => ({
    name: `${cells.toLocaleString("en")} cells, ${(cells / 10).toLocaleString("en")} rules`,
    input: benchReport(cells / 10),
    findWrong: ours,
  })),
  ({ input }) => Object.keys(input.report.cells).length,
);
compareRuns(
  "10,000 cells, by number of rules: time of a rule",
  [2_500, 5_000, 10_000, 20_000].map((rules) => ({
    name: `${rules.toLocaleString("en")} rules over the same cells`,
    input: benchReport(rules, 1_000),
    findWrong: ours,
  })),
  ({ input }) => input.sums.length,
);
