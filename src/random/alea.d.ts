/** The generator alone: the package's main module would load Node's crypto and gather entropy. */
declare module 'seedrandom/lib/alea.js' {
  /** Numbers from [0, 1) with 32 random bits. */
  function alea(seed: string): () => number;
  export = alea;
}
