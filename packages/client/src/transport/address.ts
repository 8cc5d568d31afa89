import { adapterAddress, type Transport } from "@egov-vn/contracts";
import type { SystemOptions } from "../options/system-options.ts";

/** Where the operations of one system are, and the headers that lead there. */
export class Address {
  readonly #base: URL;
  readonly #options: SystemOptions;
  /** The headers that every call of the system carries. */
  readonly headers: Readonly<Record<string, string>>;
  readonly #known = new Map<string, string>();

  constructor(system: string, options: SystemOptions) {
    const base = URL.canParse(options.url) ? new URL(options.url) : undefined;
    if (base === undefined || !["http:", "https:"].includes(base.protocol)) {
      // The address is not shown: it may hold a password.
      throw new TypeError(`systems.${system}.url has to be an http or https address.`);
    }
    if (base.username !== "" || base.password !== "" || base.search !== "" || base.hash !== "") {
      throw new TypeError(
        `systems.${system}.url may not hold a password, a query or a fragment; use credentials and dstcode.`,
      );
    }
    if (options.providerUrl !== undefined && options.dstcode === undefined) {
      throw new TypeError(`systems.${system}.providerUrl needs a dstcode beside it.`);
    }
    this.#base = base;
    this.#options = options;
    // A destination of another shape is found here rather than at the first call.
    this.headers = this.#routed(base.href).headers;
  }

  /** Scheme, host and port. */
  get origin(): string {
    return this.#base.origin;
  }

  /** The address of a path of the contract. */
  of({ path }: Transport): string {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const { paths = {} } = this.#options;
    const url = new URL(this.#base);
    const own = Object.hasOwn(paths, path) ? (paths[path] ?? path) : path;
    const base = url.pathname.endsWith("/") ? url.pathname.slice(0, -1) : url.pathname;
    url.pathname = own.startsWith("/") ? base + own : `${base}/${own}`;
    const routed = this.#routed(url.href).url;
    this.#known.set(path, routed);
    return routed;
  }

  #routed(url: string) {
    const { dstcode, dstcodeIn: form = "header", providerUrl } = this.#options;
    if (dstcode === undefined) return { url, headers: {} };
    return adapterAddress({
      url,
      dstcode,
      form,
      ...(providerUrl !== undefined && { providerUrl }),
    });
  }
}
