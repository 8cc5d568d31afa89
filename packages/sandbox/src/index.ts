// The sandbox: a local platform.
export {};
