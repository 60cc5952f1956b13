/** Who answers for a pledge, as the sentence names them. */
export const parties: readonly string[] = [
  ..."polisen|kommunen|polisen och kommunen|kommunen och polisen|kommunpolisen".split("|"),
  ..."områdespolisen|lokalpolisområdet|fältgruppen|socialtjänsten|räddningstjänsten".split("|"),
  ..."miljökontoret|tekniska kontoret|gatukontoret|fritidsförvaltningen|bostadsbolaget".split("|"),
  ..."kultur- och fritidsförvaltningen|utbildningsförvaltningen|socialförvaltningen".split("|"),
  ..."trafikpolisen|fältarbetarna|grannsamverkan|fastighetsägarna|skolorna|parterna|vi".split("|"),
  ..."det brottsförebyggande rådet|kommunen och bostadsbolagen|polisen och vaktbolagen".split("|"),
];

/** A party with a place of its own, which is no scope; it goes with places inside a town alone. */
export const localParties: readonly string[] = [
  ..."polisen i Lund|polisen i Umeå|områdespolisen i Borås|räddningstjänsten i Motala".split("|"),
  ..."fältgruppen i Ystad|polisen i Piteå".split("|"),
];
