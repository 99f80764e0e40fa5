type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** The ways of seeing that colours are checked for. */
export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

/** Full dichromacy in linear RGB: Machado, Oliveira & Fernandes, IEEE TVCG 15(6), 2009, severity 1.0. */
const DICHROMACY: Readonly<Record<Vision, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear RGB to the cone-like and then the opponent space of OKLab (Ottosson, 2020). */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_OPPONENT: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Distance of two colours `#rrggbb` in OKLab as someone of a given vision sees them; black to white is 1. */
export function colorDistance(a: string, b: string, vision: Vision): number {
  const [p, q] = [a, b].map((color) => {
    const seen = apply(DICHROMACY[vision], linear(color)).map((c) => Math.min(1, Math.max(0, c)));
    const [l, m, s] = apply(TO_CONES, triple(seen));
    return apply(TO_OPPONENT, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
  });
  return p && q ? Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) : 0;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map((color) => {
      const [red, green, blue] = linear(color);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function linear(color: string): Triple {
  return triple(
    [1, 3, 5].map((at) => {
      const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }),
  );
}

function apply(matrix: Matrix, [x, y, z]: Triple): Triple {
  return triple(matrix.map(([a, b, c]) => a * x + b * y + c * z));
}

function triple([a = 0, b = 0, c = 0]: readonly number[]): Triple {
  return [a, b, c];
}
