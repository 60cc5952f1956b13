import { Component, type ReactNode } from "react";
import { BugNote } from "./bugNote";
import type { PaneHost } from "./paneHost";
import { asError } from "./strayErrors";

interface ErrorBoundaryProps {
  readonly host: PaneHost;
  readonly children: ReactNode;
}

/** Catches faults of ours while drawing, so that the pane never goes blank. React wants a class here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  static getDerivedStateFromError(thrown: unknown): { readonly error: Error } {
    return { error: asError(thrown) };
  }

  override state: { readonly error: Error | null } = { error: null };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main className="panel">
        <BugNote error={error} host={this.props.host} />
      </main>
    );
  }
}
