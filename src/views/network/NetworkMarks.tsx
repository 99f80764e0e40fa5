import type { DrawnCompany, DrawnTie } from './drawNetwork';
import { tieStyle } from './tieKinds';

interface MarkProps {
  /** What a screen reader says. */
  readonly name: string;
  readonly isLit: boolean;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
  readonly onPoint: (isPointed: boolean) => void;
}

interface TieMarkProps extends MarkProps {
  readonly tie: DrawnTie;
}

/** A tie: its line in the style of its kind, a head where it has a direction, a cross where it was abandoned. */
export function TieMark({ tie, name, isLit, isSelected, onOpen, onPoint }: TieMarkProps) {
  const { relation, line, head, cross } = tie;
  const { color, dash, width } = tieStyle(relation.kind);
  const isOpenEnded = relation.status === 'announced' || relation.status === 'pending';
  return (
    <g
      className={classes('network-tie', { lit: isLit, selected: isSelected, faint: isOpenEnded })}
      {...markProps(name, false, isSelected, onOpen, onPoint)}
      data-tie={relation.id}
      style={{ color }}
    >
      <path className="network-tie-target" d={line} />
      <path className="network-tie-line" d={line} strokeDasharray={dash} strokeWidth={width} />
      {head !== '' && <path className="network-tie-head" d={head} />}
      {cross !== '' && <path className="network-tie-cross" d={cross} />}
    </g>
  );
}

interface CompanyMarkProps extends MarkProps {
  readonly company: DrawnCompany;
  readonly label: string;
  readonly isTabStop: boolean;
}

/** A company: a disc whose area grows with its ties, and its name where there is room. */
export function CompanyMark(props: CompanyMarkProps) {
  const { company, label, name, isTabStop, isLit, isSelected, onOpen, onPoint } = props;
  const { x, y, radius } = company;
  return (
    <g
      className={classes('network-company', { lit: isLit, selected: isSelected })}
      {...markProps(name, isTabStop, isSelected, onOpen, onPoint)}
      data-company={company.id}
    >
      <circle className="network-target" cx={x} cy={y} r={Math.max(12, radius + 3)} />
      <circle className="network-disc" cx={x} cy={y} r={radius} />
      {company.label && (
        <text x={company.label.x} y={company.label.y + 11}>
          {label}
        </text>
      )}
    </g>
  );
}

function markProps(
  name: string,
  isTabStop: boolean,
  isSelected: boolean,
  onOpen: () => void,
  onPoint: (isPointed: boolean) => void,
) {
  const point = (isPointed: boolean) => () => {
    onPoint(isPointed);
  };
  return {
    role: 'button',
    tabIndex: isTabStop ? 0 : -1,
    'aria-label': name,
    'aria-current': isSelected ? ('true' as const) : undefined,
    onClick: onOpen,
    onKeyDown: (event: { readonly key: string; readonly preventDefault: () => void }) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onOpen();
    },
    onPointerEnter: point(true),
    onPointerLeave: point(false),
    onFocus: point(true),
    onBlur: point(false),
  };
}

function classes(base: string, states: Readonly<Record<string, boolean>>): string {
  const on = Object.keys(states).filter((name) => states[name]);
  return [base, ...on].join(' ');
}
