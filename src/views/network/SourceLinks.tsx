import { Fragment } from 'react';
import type { Source } from '../../data/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { OutsideLink } from '../../ui/OutsideLink';

/** The sources of a tie by their publishers, in a line. */
export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  return sources.map(({ title, publisher, url }, index) => (
    <Fragment key={url}>
      {index > 0 && comma}
      <OutsideLink href={url} title={title}>
        {publisher}
      </OutsideLink>
    </Fragment>
  ));
}
