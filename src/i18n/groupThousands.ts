/**
 * A whole number with a comma at each thousand, as both English and Chinese are written: `100,000`.
 * Intl says the same, but its first number format costs 30 ms of the first drawing, four times that on a phone.
 */
export function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
