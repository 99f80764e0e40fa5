import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './menu.css';

interface MenuProps {
  readonly name: string;
  /** How many of its options are chosen; 0 looks as if nothing was. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/** A button that unfolds a group of options under it; Escape, a click elsewhere or tabbing out folds it again. */
export function Menu({ name, chosen, children }: MenuProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return undefined;
    const fold = ({ target }: PointerEvent) => {
      if (target instanceof Node && !frame.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', fold);
    return () => {
      document.removeEventListener('pointerdown', fold);
    };
  }, [open]);
  return (
    <div
      ref={frame}
      className="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={({ relatedTarget: target }) => {
        if (target instanceof Node && !frame.current?.contains(target)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className={chosen > 0 ? 'button chosen' : 'button'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span>{chosen > 0 ? `${name} (${chosen})` : name}</span>
        <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      {open && (
        // Where it takes the focus itself, a press between its options does not move the focus to the page's main part.
        <div id={id} role="group" aria-label={name} className="menu-panel" tabIndex={-1}>
          {children}
        </div>
      )}
    </div>
  );
}
