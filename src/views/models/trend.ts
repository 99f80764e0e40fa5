import { studentTQuantile } from './studentT';

/** A size at a day. */
export interface TrendPoint {
  readonly day: number;
  readonly params: number;
}

/** A straight line through log2 of the sizes over days. */
export interface Trend {
  readonly count: number;
  /** First and last day it rests on. */
  readonly days: { readonly start: number; readonly end: number };
  /** Doublings a day. */
  readonly slope: number;
  /** The 95 % interval of the slope. */
  readonly slopeLow: number;
  readonly slopeHigh: number;
  /** Log2 of the size the line has at a day, and half the length of its 95 % interval there. */
  readonly at: (day: number) => { readonly log2: number; readonly halfInterval: number };
}

/** Fewer would give an interval so wide that the line says nothing. */
const LEAST_POINTS = 8;
const UPPER = 0.975;

/**
 * Ordinary least squares of log2 size on time, with 95 % confidence intervals from Student's t with n − 2 degrees of
 * freedom (Draper & Smith, Applied Regression Analysis, 3rd ed., 1.4): slope ± t · s / √Sxx, the line at x ± t · s ·
 * √(1/n + (x − x̄)²/Sxx). Null for fewer than eight points, or where all are of one day or one
 * size.
 */
export function fitTrend(points: readonly TrendPoint[]): Trend | null {
  const count = points.length;
  if (count < LEAST_POINTS) return null;
  const logs = points.map(({ params }) => Math.log2(params));
  const meanDay = mean(points.map(({ day }) => day));
  const meanLog = mean(logs);
  let [sxx, sxy, syy] = [0, 0, 0];
  for (const [index, { day }] of points.entries()) {
    const [dx, dy] = [day - meanDay, (logs[index] ?? 0) - meanLog];
    sxx += dx * dx;
    sxy += dx * dy;
    syy += dy * dy;
  }
  if (sxx === 0 || logs.every((log) => log === logs[0])) return null;
  const slope = sxy / sxx;
  const residual = Math.sqrt(Math.max(0, syy - slope * sxy) / (count - 2));
  const t = studentTQuantile(UPPER, count - 2);
  const halfSlope = (t * residual) / Math.sqrt(sxx);
  return {
    count,
    days: {
      start: points.reduce((least, { day }) => Math.min(least, day), Infinity),
      end: points.reduce((most, { day }) => Math.max(most, day), -Infinity),
    },
    slope,
    slopeLow: slope - halfSlope,
    slopeHigh: slope + halfSlope,
    at: (day) => ({
      log2: meanLog + slope * (day - meanDay),
      halfInterval: t * residual * Math.sqrt(1 / count + (day - meanDay) ** 2 / sxx),
    }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
