import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../../geometry/utcDay';
import { studentTQuantile } from './studentT';
import { fitTrend, type TrendPoint } from './trend';

/** Twelve language models: day of release, parameters. */
const MODELS: readonly TrendPoint[] = [
  { day: utcDay(2018, 6, 11), params: 117e6 },
  { day: utcDay(2018, 10, 11), params: 340e6 },
  { day: utcDay(2019, 2, 14), params: 1.5e9 },
  { day: utcDay(2020, 5, 28), params: 175e9 },
  { day: utcDay(2021, 10, 11), params: 530e9 },
  { day: utcDay(2021, 12, 8), params: 280e9 },
  { day: utcDay(2022, 3, 29), params: 70e9 },
  { day: utcDay(2022, 4, 4), params: 540.35e9 },
  { day: utcDay(2022, 7, 12), params: 176_247_271_424 },
  { day: utcDay(2023, 2, 24), params: 65.2e9 },
  { day: utcDay(2023, 7, 18), params: 70e9 },
  { day: utcDay(2023, 12, 8), params: 46.7e9 },
];

describe('fitTrend', () => {
  it('agrees with scipy.stats.linregress and stats.t (SciPy 1.17.1) on the same models', () => {
    const trend = fitTrend(MODELS);
    expect(trend?.slope).toBeCloseTo(0.004554473891191488, 14);
    expect(trend?.slopeLow).toBeCloseTo(0.0018024082606760438, 13);
    expect(trend?.slopeHigh).toBeCloseTo(0.007306539521706932, 13);
    const line = trend?.at(utcDay(2022));
    expect(line?.log2).toBeCloseTo(35.79456332241078, 9);
    expect(line?.halfInterval).toBeCloseTo(1.8759227140491297, 9);
  });

  it('finds the line that the sizes are on, without any doubt', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 2000 }),
        fc.integer({ min: 8, max: 60 }),
        (days, n) => {
          const points = Array.from({ length: n }, (_, index) => ({
            day: 19_000 + index * 7,
            params: 1e9 * 2 ** ((index * 7) / days),
          }));
          const trend = fitTrend(points);
          expect(1 / (trend?.slope ?? 0)).toBeCloseTo(days, 4);
          expect((trend?.slopeHigh ?? 1) - (trend?.slopeLow ?? 0)).toBeLessThan(1e-8);
        },
      ),
    );
  });

  it('says nothing of fewer than eight models, a single day or a single size', () => {
    expect(fitTrend(MODELS.slice(0, 7))).toBeNull();
    expect(fitTrend(MODELS.map((model) => ({ ...model, day: 19_000 })))).toBeNull();
    expect(fitTrend(MODELS.map((model) => ({ ...model, params: 7e9 })))).toBeNull();
  });
});

describe('studentTQuantile', () => {
  it.each([
    [1, 12.706204736174694],
    [2, 4.302652729749462],
    [5, 2.5705818356363146],
    [10, 2.228138851986274],
    [30, 2.0422724563012378],
    [214, 1.971111257662303],
    [974, 1.9624025592512073],
  ])('with %i degrees of freedom is SciPy’s %f', (freedom, quantile) => {
    expect(studentTQuantile(0.975, freedom)).toBeCloseTo(quantile, 9);
  });
});
