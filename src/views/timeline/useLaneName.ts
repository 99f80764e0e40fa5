import { useCallback } from 'react';
import type { Atlas } from '../../data/atlas';
import { timeline } from '../../i18n/messages/timeline';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';

/** What a lane is called: its category or company, or all events where there is one lane. */
export function useLaneName(atlas: Atlas): (laneId: string) => string {
  const language = useLanguage();
  const { everything } = useMessages(timeline);
  return useCallback(
    (id) => {
      const known = (atlas.categoryById.get(id) ?? atlas.companyById.get(id))?.name;
      return known ? inLanguage(known, language) : everything;
    },
    [atlas, language, everything],
  );
}
