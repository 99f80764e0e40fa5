/**
 * A number with a comma at each thousand, as both English and Chinese are written: `100,000`.
 * Intl says the same, but its first number format costs 30 ms of the first drawing, four times that on a phone.
 */
export function groupThousands(value: number): string {
  return String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}
