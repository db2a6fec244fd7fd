import Language

/// Why a table of released figures cannot be had, in words.
enum OpenTablePhrase: PhraseKey {
  case noPeriod, otherPeriod, nothingReleased, otherPeriods, otherTables, propose
  case noMinutes, minutesOfOthers, rateOfOther, noPopulation

  var wording: Wording {
    switch self {
    case .noPeriod:
      Wording(
        da: "Skriv, hvilken periode tallene skal være fra (--period 2026-H1), eller hvilken frigivelse (--release 1).",
        sv: "Skriv vilken period siffrorna ska komma från (--period 2026-H1) eller vilket offentliggörande "
          + "(--release 1).",
        en: "Say which period the figures are to be of (--period 2026-H1), or which release (--release 1).")
    case .otherPeriod:
      Wording(
        da: "Frigivelse {release} gælder {period}. Udelad --period, eller vælg en anden frigivelse.",
        sv: "Offentliggörande {release} gäller {period}. Utelämna --period eller välj ett annat offentliggörande.",
        en: "Release {release} is of {period}. Leave out --period, or choose another release.")
    case .nothingReleased:
      Wording(
        da: "Der er ikke frigivet nogen tal endnu.", sv: "Inga siffror är offentliggjorda ännu.",
        en: "No figures were released yet.")
    case .otherPeriods:
      Wording(
        da: "Der er ikke frigivet tal for netop {period}. Der er tal for {list}.",
        sv: "Inga siffror är offentliggjorda för just {period}. Det finns siffror för {list}.",
        en: "No figures were released for just {period}. There are figures for {list}.")
    case .otherTables:
      Wording(
        da: "Ingen frigivet tabel for {period} er delt op efter {table}. Der er frigivet {list}; tallet i parentes er "
          + "frigivelsens nummer.",
        sv: "Ingen offentliggjord tabell för {period} är uppdelad efter {table}. Offentliggjort är {list}; talet inom "
          + "parentes är offentliggörandets nummer.",
        en: "No released table of {period} is split by {table}. Released are {list}; the number in brackets is that of "
          + "the release.")
    case .propose:
      Wording(
        da: "Se, hvad der kan frigives: lods release propose --period {code} --table {table}",
        sv: "Se vad som kan offentliggöras: lods release propose --period {code} --table {table}",
        en: "See what can be released: lods release propose --period {code} --table {table}")
    case .noMinutes:
      Wording(
        da: "Ingen frigivet tabel for perioden viser minutter. Brug --measure sessions.",
        sv: "Ingen offentliggjord tabell för perioden visar minuter. Använd --measure sessions.",
        en: "No released table of the period tells minutes. Use --measure sessions.")
    case .minutesOfOthers:
      Wording(
        da: "Minutter er kun frigivet fordelt på {axes}. Brug --rows med det, eller --measure sessions.",
        sv: "Minuter är bara offentliggjorda fördelade på {axes}. Använd --rows med det, eller --measure sessions.",
        en: "Minutes were released by {axes} only. Use --rows with that, or --measure sessions.")
    case .rateOfOther:
      Wording(
        da:
          "Ekspeditioner pr. 1.000 indbyggere kan kun deles op efter area og age: Andet tælles indbyggerne ikke efter.",
        sv: "Möten per 1 000 invånare kan bara delas upp efter area och age: invånarna räknas inte efter något annat.",
        en: "Sessions per 1,000 inhabitants can be split by area and age only: inhabitants are counted by nothing else."
      )
    case .noPopulation:
      Wording(
        da: "Der er ingen befolkningstal. Hent dem hos landets statistikkontor, og læs dem ind: lods population import "
          + "FIL --source TEKST",
        sv: "Det finns inga befolkningssiffror. Hämta dem hos landets statistikmyndighet och läs in dem: lods "
          + "population import FIL --source TEXT",
        en: "There are no population figures. Get them from the country's statistical office and read them in: lods "
          + "population import FILE --source TEXT")
    }
  }
}
