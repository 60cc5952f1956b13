import { phrases } from "../phrase";

/** Who may promise: words and endings of Swedish public bodies and their partners. */
export const parties = [
  ...phrases("party", [
    "polis|polisen|polismyndigheten|*polisen|*poliserna|poliserna",
    "kommun|kommunen|*kommunen|*kommun|kommunerna|staden|stad|region|regionen|landstinget",
    "*förvaltningen|*nämnden|*styrelsen|*fullmäktige|*kontoret|*enheten|*avdelningen|*sektorn",
    "*myndigheten|*myndigheterna|*tjänsten|*verket|*bolaget|*bolagen|*rådet|*teamet|*gruppen",
    "*föreningen|*föreningarna|*skolan|skolan|skolorna|*skolorna|*gårdarna|*gården|biblioteket",
    "räddningstjänst|räddningstjänsten|socialtjänst|socialtjänsten|fritid|kultur",
    "*vakterna|*värdarna|*samordnaren|*samordnarna|*chefen|*ledarna|*personalen|personalen",
    "fältarna|fältassistenterna|fältgruppen|*ägare|*ägarna|näringslivet|civilsamhället|*leverantören",
    "brå|klk|sog|avf|kfn|sn|est|hr|*koncernen|*operatören|*museet|*lokalpolisområdet|lokalpolisområdet",
  ]),
];
