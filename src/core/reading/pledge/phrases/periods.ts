import { phrases } from "../phrase";

/** Words before a stretch of time; what follows them names the period. */
export const periods = [
  ...phrases("period", [
    "under",
    "senast|före|innan",
    "till och med",
    "fram till",
    "t.o.m",
    "från och med",
    "fr.o.m",
    "år",
    "i slutet|början av",
    "till|vid årets|årsskiftet",
    "våren|vårens|sommaren|hösten|vintern|höstterminen|vårterminen|läsåret|sommarhalvåret|vinterhalvåret",
  ]),
];
