import { formatBytes } from '../i18n/formatBytes';
import { loadProgress } from '../i18n/messages/loadProgress';
import { useMessages } from '../i18n/useLanguage';
import { useLoadProgress } from './useDataset';

/** How much of a dataset has come, once that takes long. */
export function LoadProgress({ address }: { readonly address: string | null }) {
  const t = useMessages(loadProgress);
  const progress = useLoadProgress(address);
  if (progress === null) return null;
  const { bytes, total, isRead } = progress;
  const words = isRead
    ? t.reading
    : bytes === 0
      ? t.waiting
      : total === null
        ? t.bytes(formatBytes(bytes))
        : t.bytesOf(formatBytes(bytes), formatBytes(total));
  return (
    <span className="load-progress">
      <progress
        aria-label={words}
        max={total ?? 1}
        value={isRead || total === null ? undefined : bytes}
      />
      <span>{words}</span>
    </span>
  );
}
