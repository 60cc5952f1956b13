import { phrases } from "../phrase";

/** Words before or after a number that must be reached. */
export const floors = [
  ...phrases("floor", [
    "minst",
    "lägst",
    "minimum",
    "åtminstone",
    "allra|som minst",
    "fler|mer|högre|längre|större|oftare än",
    "inte|ej färre|mindre|lägre|kortare än",
    "inte|ej under",
    "inte|ej understiga|understiger|underskrida|underskrider",
    "överstiga|överstiger|överskrida|överskrider",
    "över",
    "inte|ej gå|ligga|vara|bli|sjunka under",
    "eller fler|mer|högre|flera",
    "nå|når|uppnå|uppnår",
    "nå|når upp till",
    "uppgå|uppgår till",
    "uppgå|uppgår till minst",
    "ett golv på",
  ]),
];
