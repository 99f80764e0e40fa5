import { groupThousands } from './groupThousands';

/** An amount of memory in binary units, as the memory of cards is counted: `12.6 GiB`. */
export function formatBytes(bytes: number): string {
  const [value, unit] = bytes >= 2 ** 30 ? [bytes / 2 ** 30, 'GiB'] : [bytes / 2 ** 20, 'MiB'];
  const digits = value < 100 ? 1 : 0;
  return `${groupThousands(Number(value.toFixed(digits)))} ${unit}`;
}
