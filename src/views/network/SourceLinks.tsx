import { Fragment } from 'react';
import type { Source } from '../../data/schema';
import { networkAnswers } from '../../i18n/messages/networkAnswers';
import { useLanguage, useMessages } from '../../i18n/useLanguage';

/** The sources of a tie by their publishers, in a line. */
export function SourceLinks({ sources }: { readonly sources: readonly Source[] }) {
  const t = useMessages(networkAnswers);
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  return sources.map(({ title, publisher, url }, index) => (
    <Fragment key={url}>
      {index > 0 && comma}
      <a href={url} title={title} target="_blank" rel="noopener noreferrer">
        {publisher}
        <span className="visually-hidden"> {t.opensNewTab}</span>
      </a>
    </Fragment>
  ));
}
