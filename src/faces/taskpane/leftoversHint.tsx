import { Button } from "@fluentui/react-components";
import { Notice } from "./notice";
import { useWords } from "./spokenLanguage";

/** Leads from any view to what an interrupted run left behind, where it can be taken away. */
export function LeftoversHint({ onShow }: { readonly onShow: () => void }): React.JSX.Element {
  const words = useWords().leftovers;
  return (
    <div role="alert" className="notices">
      <Notice
        intent="warning"
        title={words.title}
        actions={<Button onClick={onShow}>{words.show}</Button>}
      >
        {words.text}
      </Notice>
    </div>
  );
}
