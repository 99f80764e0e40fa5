import { lazy, Suspense, useRef, useState } from 'react';
import type { Atlas } from '../data/atlas';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';

const CompanyChecklist = lazy(async () => ({
  default: (await import('./CompanyChecklist')).CompanyChecklist,
}));

interface CompanyListProps {
  readonly atlas: Atlas;
  readonly counts: ReadonlyMap<string, number>;
}

/** A button that opens the searchable list of every company. */
export function CompanyList({ atlas, counts }: CompanyListProps) {
  const t = useMessages(shell);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="option more"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {t.allCompanies(atlas.companies.length)}
      </button>
      <dialog
        ref={dialog}
        className="company-list"
        aria-label={t.company}
        onClose={() => {
          setOpen(false);
        }}
        onClick={(event) => {
          if (event.target === event.currentTarget) event.currentTarget.close();
        }}
      >
        {open && (
          <Suspense>
            <CompanyChecklist
              atlas={atlas}
              counts={counts}
              onClose={() => {
                dialog.current?.close();
              }}
            />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
