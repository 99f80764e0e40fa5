import { useState } from 'react';
import type { Atlas } from '../data/atlas';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { lazyPart } from '../ui/lazyPart';

const CompanyChecklist = lazyPart(
  async () => (await import('./CompanyChecklist')).CompanyChecklist,
  { name: 'companies' },
);

interface CompanyListProps {
  readonly atlas: Atlas;
  readonly counts: ReadonlyMap<string, number>;
}

/** A button that opens the searchable list of every company. */
export function CompanyList({ atlas, counts }: CompanyListProps) {
  const t = useMessages(shell);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="option more"
        aria-haspopup="dialog"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t.allCompanies(atlas.companies.length)}
      </button>
      {isOpen && (
        <CompanyChecklist
          atlas={atlas}
          counts={counts}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
