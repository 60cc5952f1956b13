import { useEffect, useRef, useState } from "react";
import { useWords } from "./spokenLanguage";

interface CopyButtonProps {
  /** Makes the text when it is wanted. */
  readonly text: () => Promise<string>;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Copies a text; where the clipboard is closed, shows it selected for copying by hand. */
export function CopyButton({ text, copy }: CopyButtonProps): React.JSX.Element {
  const words = useWords();
  const [isCopied, setIsCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (byHand === null) return;
    area.current?.focus();
    area.current?.select();
  }, [byHand]);

  const copyText = async (): Promise<void> => {
    setIsCopied(false);
    const made = await text();
    const done = await copy(made);
    setIsCopied(done);
    setByHand(done ? null : made);
  };

  return (
    <div className="copy">
      <button type="button" className="text-button" onClick={() => void copyText()}>
        {words.copyAsText}
      </button>
      <span role="status" className="copied">
        {isCopied && words.copied}
      </span>
      {byHand !== null && (
        <label className="by-hand">
          {words.copyByHand}
          <textarea ref={area} readOnly rows={8} value={byHand} />
        </label>
      )}
    </div>
  );
}
