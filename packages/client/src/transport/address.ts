import type { Transport } from "@egov-vn/contracts";
import type { SystemOptions } from "../options/system-options.ts";

/** Where the operations of one system are, and the headers that lead there. */
export class Address {
  readonly #base: URL;
  readonly #options: SystemOptions;
  readonly #known = new Map<string, string>();

  constructor(system: string, options: SystemOptions) {
    const base = URL.canParse(options.url) ? new URL(options.url) : undefined;
    if (base === undefined || !["http:", "https:"].includes(base.protocol)) {
      // The address is not shown: it may hold a password.
      throw new TypeError(`systems.${system}.url has to be an http or https address.`);
    }
    if (base.username !== "" || base.password !== "" || base.search !== "") {
      throw new TypeError(
        `systems.${system}.url may not hold a password or a query; use credentials and dstcode.`,
      );
    }
    this.#base = base;
    this.#options = options;
  }

  /** Scheme, host and port. */
  get origin(): string {
    return this.#base.origin;
  }

  get headers(): Readonly<Record<string, string>> {
    const { dstcode, dstcodeIn = "header" } = this.#options;
    return dstcode !== undefined && dstcodeIn === "header" ? { dstcode } : {};
  }

  /** The address of a path of the contract. */
  of({ path }: Transport): string {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const { paths = {}, dstcode, dstcodeIn, providerUrl } = this.#options;
    const url = new URL(this.#base);
    const own = Object.hasOwn(paths, path) ? (paths[path] ?? path) : path;
    url.pathname = `${url.pathname.replace(/\/+$/, "")}/${own.replace(/^\/+/, "")}`;
    if (dstcode !== undefined && dstcodeIn === "query") url.searchParams.set("dstcode", dstcode);
    if (providerUrl !== undefined) url.searchParams.set("providerurl", providerUrl);
    this.#known.set(path, url.href);
    return url.href;
  }
}
