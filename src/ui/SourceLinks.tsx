import { Fragment } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { OutsideLink } from './OutsideLink';

interface SourceLinksProps {
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
  }[];
}

/** Who says so: sources by their publishers, in a line. */
export function SourceLinks({ sources }: SourceLinksProps) {
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  return sources.map(({ title, publisher, url }, index) => (
    <Fragment key={url}>
      {index > 0 && <span>{comma}</span>}
      <OutsideLink href={url} title={title}>
        {publisher}
      </OutsideLink>
    </Fragment>
  ));
}
