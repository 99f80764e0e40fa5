/** Put in by the build: what the dataset it ships hashes to, in hexadecimal. */
declare const SHIPPED_SHA256: string;

/** Whether a file is, to the byte, the dataset of the build. False where a page may not hash, as without https. */
export async function isShipped(file: ArrayBuffer): Promise<boolean> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (subtle === undefined) return false;
  const digest = new Uint8Array(await subtle.digest('SHA-256', file));
  return (
    Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === SHIPPED_SHA256
  );
}
