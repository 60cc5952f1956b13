import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface NoticeProps {
  readonly intent: "info" | "warning" | "error";
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
}

/** A message with what to do about it. Multiline, since the pane is narrow. */
export const Notice = ({ intent, title, children, actions }: NoticeProps): React.JSX.Element => (
  <MessageBar intent={intent} layout="multiline" className="notice">
    <MessageBarBody>
      <MessageBarTitle>{title}</MessageBarTitle> {children}
    </MessageBarBody>
    {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
  </MessageBar>
);
