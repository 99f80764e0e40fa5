import { Component, type ReactNode } from 'react';

interface FaultBoundaryProps {
  /** What stands in the place of children that threw; `retry` renders them again. */
  readonly instead: (fault: Error, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly fault: Error | null;
}

/** Keeps a fault within its children: the page around them goes on working. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override readonly state: FaultBoundaryState = { fault: null };

  static getDerivedStateFromError(thrown: unknown): FaultBoundaryState {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return this.props.instead(fault, () => {
      this.setState({ fault: null });
    });
  }
}
