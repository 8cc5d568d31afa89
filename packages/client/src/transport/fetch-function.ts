/** What sends a request: the `fetch` of the platform, of a test, or of a sandbox. */
export type FetchFunction = (request: Request) => Promise<Response>;
