/**
 * How often a property is tried, by what one try costs: some 50 ms (a whole layout), some 2 ms, or less. Each run of the
 * tests tries other cases, so that over many runs all are tried often.
 */
export const RUNS = {
  costly: { numRuns: 50 },
  usual: { numRuns: 400 },
  cheap: { numRuns: 3000 },
} as const;
