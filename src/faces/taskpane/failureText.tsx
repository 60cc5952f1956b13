import { failureText } from "../../core/language/failureText";
import type { Failure } from "../../core/result/result";
import { useLanguage } from "./spokenLanguage";

/** What the world refused and what to do about it. */
export const FailureText = ({ failure }: { readonly failure: Failure }): React.JSX.Element => (
  <>{failureText(failure, useLanguage())}</>
);
