import { useMemo } from 'react';
import type { AtlasEvent } from '../../data/atlas';
import { truncate, type MeasureText } from '../../geometry/textWidth';
import type { Language } from '../../i18n/catalogue';
import { inLanguage } from '../../i18n/text';
import { useTextMeasure } from '../../ui/useTextMeasure';
import { labelSizes, leastLabel } from './labelSizes';
import type { TimelineSpace } from './layoutTimeline';

const LABEL_FONT = '500 12px system-ui, sans-serif';
/** Where labels start across a phone's column: past the counts, the mark and its gap. */
const VERTICAL_LABEL_AT_PX = 52;

export interface Labels extends Pick<
  TimelineSpace,
  'labelSizes' | 'fullLabelLength' | 'leastLabel'
> {
  /** An event's title, cut to a width in px. */
  readonly labelOf: (event: AtlasEvent, width: number) => string;
  /** Px of a text at the labels' size. */
  readonly measure: MeasureText;
  /** Px of a card in a phone's column; null on a wide screen, where the layout says it. */
  readonly cardWidth: number | null;
}

/** What the timeline's layout has to know of texts; `breadth` in px of a phone's column, null on a wide screen. */
export function useLabels(language: Language, breadth: number | null): Labels {
  const measure = useTextMeasure(LABEL_FONT);
  return useMemo(() => {
    const cardWidth = breadth === null ? null : breadth - VERTICAL_LABEL_AT_PX;
    const lengths = new Map<string, number>();
    const lengthOf = (text: string) => {
      let px = lengths.get(text);
      if (px === undefined) {
        px = Math.ceil(measure(text)) + 1;
        lengths.set(text, px);
      }
      return px;
    };
    const titleOf = (event: AtlasEvent) => inLanguage(event.title, language);
    return {
      measure,
      cardWidth,
      labelSizes: (event, pxPerDay, roominess) =>
        labelSizes(
          event,
          {
            title: () => lengthOf(titleOf(event)),
            summary: () => lengthOf(inLanguage(event.summary, language)),
          },
          { pxPerDay, cardWidth, roominess },
        ),
      fullLabelLength: (event) => lengthOf(titleOf(event)),
      leastLabel,
      labelOf: (event, width) => truncate(titleOf(event), cardWidth ?? width, measure),
    };
  }, [language, breadth, measure]);
}
