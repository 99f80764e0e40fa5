interface ToolButtonProps {
  readonly glyph: string;
  readonly name: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button of a view's tools that shows a sign and is called by its name; disabled, it keeps the focus that it has. */
export function ToolButton({ glyph, name, disabled = false, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="button tool"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <span aria-hidden="true">{glyph}</span>
    </button>
  );
}
