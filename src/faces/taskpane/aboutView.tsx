import { useEffect, useState } from "react";
import type { HostFacts, PaneHost } from "./paneHost";
import { useWords } from "./spokenLanguage";
import { version } from "./version";

const unknownFacts: HostFacts = { host: null, platform: null, officeVersion: null };

/** *Om*: version, surroundings, privacy and licence. The surroundings are asked for only here. */
export function AboutView({ host }: { readonly host: PaneHost }): React.JSX.Element {
  const words = useWords().about;
  const [facts, setFacts] = useState<HostFacts | null>(null);

  useEffect(() => {
    let isShown = true;
    const show = (known: HostFacts): void => {
      if (isShown) setFacts(known);
    };
    host.hostFacts().then(show, () => {
      // What surrounds the pane is nice to know, and no reason to trouble anybody.
      show(unknownFacts);
    });
    return () => {
      isShown = false;
    };
  }, [host]);

  const known = (fact: string | null): string =>
    facts === null ? words.loading : fact === null || fact === "" ? words.unknown : fact;
  return (
    <section className="about">
      <p>{words.what}</p>
      <dl className="facts">
        <dt>{words.version}</dt>
        <dd>{version === "" ? words.unknown : version}</dd>
        <dt>{words.host}</dt>
        <dd>{known(facts?.host ?? null)}</dd>
        <dt>{words.platform}</dt>
        <dd>{known(facts?.platform ?? null)}</dd>
        <dt>{words.officeVersion}</dt>
        <dd>{known(facts?.officeVersion ?? null)}</dd>
        <dt>{words.licence}</dt>
        <dd>{words.licenceText}</dd>
      </dl>
      <h2>{words.privacyTitle}</h2>
      <p>{words.privacy}</p>
    </section>
  );
}
