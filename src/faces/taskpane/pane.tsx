import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { Suspense, useEffect } from "react";
import { AboutView } from "./aboutView";
import { Announcer } from "./announcer";
import { BugNote } from "./bugNote";
import { FollowUpTab } from "./followUpTab";
import { IntakeTab } from "./intakeTab";
import { ErrorBoundary } from "./errorBoundary";
import { LanguageProvider } from "./spokenLanguage";
import { LeftoversHint } from "./leftoversHint";
import { Notices } from "./notices";
import { PaneHeader } from "./paneHeader";
import type { PaneHost } from "./paneHost";
import { ReviewTab } from "./reviewTab";
import { Skeleton } from "./skeleton";
import { StatusTab } from "./statusTab";
import { Tabs } from "./tabs";
import { useCommands } from "./useCommands";
import { useDark } from "./useDark";
import { useOperations, type OperationsInPane } from "./useOperations";
import { usePane, type PaneActions } from "./usePane";
import type { PaneState } from "./paneState";

/** The whole pane over a host. It draws itself before Office has answered. */
export function Pane({ host }: { readonly host: PaneHost }): React.JSX.Element {
  const { state, actions } = usePane(host);
  const operations = useOperations(host, state.choices);
  useCommands(actions, operations.desk);
  const isDark = useDark(host);
  const known = host.displayLanguage();
  const language = known ?? (state.office === "waiting" ? null : host.fallbackLanguage());

  useEffect(() => {
    if (language !== null) document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    if (state.run === null || state.run.isQuiet) return;
    const cancelOnEscape = (event: KeyboardEvent): void => {
      if (event.key === "Escape") actions.cancel();
    };
    document.addEventListener("keydown", cancelOnEscape);
    return () => {
      document.removeEventListener("keydown", cancelOnEscape);
    };
  }, [state.run, actions]);

  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      applyStylesToPortals={false}
      className="pane"
    >
      {language === null ? (
        <Skeleton />
      ) : (
        <LanguageProvider value={language}>
          <PaneHeader />
          <ErrorBoundary host={host}>
            {state.bug && <BugNote error={state.bug} host={host} />}
            <Tabs chosen={state.tab} onChoose={actions.chooseTab}>
              {operations.state.leftovers && state.tab !== "followUp" && (
                <LeftoversHint
                  onShow={() => {
                    actions.chooseTab("followUp");
                  }}
                />
              )}
              <Suspense fallback={<div className="bone bone-long" />}>
                <ChosenView {...{ state, actions, operations, host }} />
              </Suspense>
            </Tabs>
            <Announcer state={state} />
          </ErrorBoundary>
        </LanguageProvider>
      )}
    </FluentProvider>
  );
}

interface ChosenViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly operations: OperationsInPane;
  readonly host: PaneHost;
}

function ChosenView(props: ChosenViewProps): React.JSX.Element {
  const { state, actions, operations, host } = props;
  const notices = <Notices state={state} actions={actions} host={host} />;
  switch (state.tab) {
    case "review":
      return <ReviewTab state={state} actions={actions} notices={notices} />;
    case "status":
      return <StatusTab state={state} actions={actions} host={host} notices={notices} />;
    case "intake":
      return <IntakeTab operations={operations} actions={actions} host={host} />;
    case "followUp":
      return <FollowUpTab operations={operations} actions={actions} host={host} />;
    case "about":
      return <AboutView host={host} />;
  }
}
