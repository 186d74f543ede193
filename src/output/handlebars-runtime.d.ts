/** The part of Handlebars that runs templates; the package's own types describe the compiler as well. */
declare module 'handlebars/runtime.js' {
  interface Runtime {
    readonly partials: Record<string, unknown>;
    create(): Runtime;
    template(spec: unknown): (view: object) => string;
  }
  const runtime: Runtime;
  export = runtime;
}
