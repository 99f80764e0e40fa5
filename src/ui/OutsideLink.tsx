import type { ReactNode } from 'react';
import { outsideLink } from '../i18n/messages/outsideLink';
import { useMessages } from '../i18n/useLanguage';

interface OutsideLinkProps {
  readonly href: string;
  readonly title?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another site, in a tab of its own, and said to be so to those who do not see it open. */
export function OutsideLink({ children, ...rest }: OutsideLinkProps) {
  const t = useMessages(outsideLink);
  return (
    <a {...rest} target="_blank" rel="noopener noreferrer">
      <bdi>{children}</bdi>
      <span className="visually-hidden">{` ${t.opensNewTab}`}</span>
    </a>
  );
}
