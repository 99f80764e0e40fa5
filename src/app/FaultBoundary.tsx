import { Component, type ReactNode } from 'react';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';

interface FaultBoundaryProps {
  readonly onFault: () => void;
  readonly children: ReactNode;
}

/** Keeps a fault within one view: the page around it goes on working. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: Error | null }> {
  override readonly state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override componentDidCatch() {
    this.props.onFault();
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <Fault
        fault={fault}
        onOpenAgain={() => {
          this.setState({ fault: null });
        }}
      />
    );
  }
}

function Fault({
  fault,
  onOpenAgain,
}: {
  readonly fault: Error;
  readonly onOpenAgain: () => void;
}) {
  const t = useMessages(shell);
  return (
    <div role="alert" className="nothing-shown">
      <p>{t.viewBroken}</p>
      <p>{t.viewBrokenHint}</p>
      <pre>{fault.message}</pre>
      <button type="button" className="button" onClick={onOpenAgain}>
        {t.openAgain}
      </button>
    </div>
  );
}
