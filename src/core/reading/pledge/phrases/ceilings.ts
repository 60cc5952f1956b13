import { phrases } from "../phrase";

/** Words before or after a number that must not be passed. "inom 24 timmar" is a deadline. */
export const ceilings = [
  ...phrases("ceiling", [
    "högst",
    "max|maximalt|maximum",
    "maximalt|max antal",
    "som mest|högst",
    "inte|ej|aldrig fler|mer|högre|längre|större|oftare än",
    "färre|mindre|lägre|kortare|snabbare än",
    "inte|ej mer|fler|längre",
    "inte|ej|aldrig över",
    "inte|ej|aldrig överstiga|överstiger|överskrida|överskrider|passera|passerar",
    "inte|ej|aldrig ligga|vara|bli|ta|tar|uppgå över|mer|fler|längre|till",
    "understiga|understiger|underskrida|underskrider",
    "upp till",
    "eller färre|mindre|lägre|kortare",
    "under",
    "inom",
    "ett tak på",
  ]),
];
