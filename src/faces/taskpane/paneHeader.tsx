/** The name above everything: the same in both languages, so that it can be there at first paint. */
export const PaneHeader = (): React.JSX.Element => (
  <header className="header">
    <svg className="logo" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="2" y="2" width="20" height="20" rx="5" />
      <path d="M7 12.5l3.4 3.5L17 8.5" />
    </svg>
    <h1>Löfteskollen</h1>
  </header>
);
