const TOLERANCE = 1e-14;
const MOST_TERMS = 500;

/**
 * The t that a Student t variable of so many degrees of freedom stays below with probability p, for p above one half. By
 * halving intervals on the distribution function: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.1.
 */
export function studentTQuantile(p: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (probabilityBelow(high, freedom) < p) high *= 2;
  for (let step = 0; step < 200 && high - low > TOLERANCE * high; step += 1) {
    const middle = (low + high) / 2;
    if (probabilityBelow(middle, freedom) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function probabilityBelow(t: number, freedom: number): number {
  return 1 - incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}

/** The regularised incomplete beta function, by its continued fraction (26.5.8) where that converges fast. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const front = Math.exp(
    a * Math.log(x) + b * Math.log(1 - x) - logGamma(a) - logGamma(b) + logGamma(a + b),
  );
  return x < (a + 1) / (a + b + 2)
    ? (front / a) * continuedFraction(x, a, b)
    : 1 - (front / b) * continuedFraction(1 - x, b, a);
}

/** Evaluated from the front by Lentz's method. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < TOLERANCE) break;
  }
  return value;
}

/** Lanczos's approximation with g = 7 and nine terms, good to about 1e-15. */
function logGamma(x: number): number {
  const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
    12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ]; // prettier-ignore
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const sum = coefficients.reduce(
    (total, coefficient, index) => total + coefficient / (z + index + 1),
    0.9999999999998099,
  );
  const base = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum);
}
