import Language

/// The texts of `lods setting`.
enum SettingPhrase: PhraseKey {
  case summary, details, list, set, settingArgument, valueArgument, setExample, weeksExample
  case setting, value, standard, about, aboutBranch, aboutLanguage, aboutBackups, aboutReconfirming, aboutReminding
  case aboutSite, siteRemoved, badSiteAddress
  case notChosen, changed, removed
  case off, always, weeks, oneIn
  case unknown, unknownNearest, badRule, badTerm, unknownLanguage

  var wording: Wording {
    switch self {
    case .summary:
      Wording(da: "Hvad skranken bliver spurgt om", sv: "Vad disken tillfrågas om", en: "What the desk is asked")
    case .details:
      Wording(
        da: "For hvert felt vælger I, om der spørges aldrig (off), altid (always), i valgte uger "
          + "(weeks:2026-W10+2026-W43) eller nogle gange, fx hver tiende (one-in:10). Det, der kan pege på en person, er "
          + "slået fra, til I selv vælger det.",
        sv: "För varje fält väljer ni om det efterfrågas aldrig (off), alltid (always), under valda veckor "
          + "(weeks:2026-W10+2026-W43) eller ibland, till exempel var tionde gång (one-in:10). Det som kan peka ut en "
          + "person är avstängt tills ni själva väljer det.",
        en: "For each field you choose whether it is asked never (off), always (always), in chosen weeks "
          + "(weeks:2026-W10+2026-W43) or now and then, as once in ten (one-in:10). What could point at a person is off "
          + "until you choose it.")
    case .list: Wording(da: "Vis indstillingerne", sv: "Visa inställningarna", en: "List the settings")
    case .set: Wording(da: "Vælg en indstilling", sv: "Välj en inställning", en: "Choose a setting")
    case .settingArgument:
      Wording(
        da: "Indstillingen: et felt, branch, language, backup-days, reconfirm-days, reminder-days eller site-address.",
        sv: "Inställningen: ett fält, branch, language, backup-days, reconfirm-days, reminder-days eller site-address.",
        en: "The setting: a field, branch, language, backup-days, reconfirm-days, reminder-days or site-address.")
    case .valueArgument:
      Wording(
        da:
          "En regel for et felt, et biblioteks kode (eller none), et sprog (da, sv, en), et antal dage eller en adresse "
          + "(eller none).",
        sv: "En regel för ett fält, ett biblioteks kod (eller none), ett språk (da, sv, en), ett antal dagar eller en "
          + "adress (eller none).",
        en:
          "A rule for a field, a branch's code (or none), a language (da, sv, en), a number of days or an address (or "
          + "none).")
    case .setExample:
      Wording(
        da: "Spørg om lokalområde ved hver tiende registrering", sv: "Fråga om område vid var tionde registrering",
        en: "Ask for the area with one entry in ten")
    case .weeksExample:
      Wording(
        da: "Spørg om alder i to uger om året", sv: "Fråga om ålder två veckor om året",
        en: "Ask for the age band in two weeks a year")
    case .setting: Wording(da: "Indstilling", sv: "Inställning", en: "Setting")
    case .value: Wording(da: "Valgt", sv: "Vald", en: "Chosen")
    case .standard: Wording(da: "Fra start", sv: "Från start", en: "At the start")
    case .about: Wording(da: "Hvad", sv: "Vad", en: "About")
    case .aboutBranch: Wording(da: "Fast bibliotek", sv: "Förvalt bibliotek", en: "Default branch")
    case .aboutLanguage: Wording(da: "Skrankens sprog", sv: "Diskens språk", en: "The desk's language")
    case .aboutBackups:
      Wording(
        da: "Dage, sikkerhedskopier gemmes", sv: "Dagar som säkerhetskopior sparas", en: "Days that backups are kept")
    case .aboutReconfirming:
      Wording(
        da: "Hvor mange dage før start kursister spørges, om de stadig kommer (0: aldrig)",
        sv: "Hur många dagar före start deltagare tillfrågas om de fortfarande kommer (0: aldrig)",
        en: "Days before the start that learners are asked whether they still come (0: never)")
    case .aboutReminding:
      Wording(
        da: "Hvor mange dage før start kursister får en påmindelse (0: aldrig)",
        sv: "Hur många dagar före start deltagare får en påminnelse (0: aldrig)",
        en: "Days before the start that learners are reminded (0: never)")
    case .aboutSite:
      Wording(
        da: "Borgersidernes adresse, som står på kort med QR-kode",
        sv: "Medborgarsidornas adress, som står på kort med QR-kod",
        en: "The address of the public pages, as on cards with a QR code")
    case .siteRemoved:
      Wording(
        da: "Der er ikke længere en adresse til borgersiderne.",
        sv: "Det finns inte längre någon adress till medborgarsidorna.",
        en: "There is no address of the public pages any longer.")
    case .badSiteAddress:
      Wording(
        da: "Skriv adressen som https://lods.eksempel.dk, uden noget efter navnet. http går kun på egen maskine "
          + "(http://127.0.0.1:8080).",
        sv: "Skriv adressen som https://lods.exempel.se, utan något efter namnet. http går bara på egen dator "
          + "(http://127.0.0.1:8080).",
        en: "Write the address as https://lods.example.org, with nothing after the name. http is only for your own "
          + "machine (http://127.0.0.1:8080).")
    case .notChosen: Wording(da: "ikke valgt", sv: "inte vald", en: "not chosen")
    case .changed:
      Wording(da: "{name} er nu: {value}.", sv: "{name} är nu: {value}.", en: "{name} is now: {value}.")
    case .removed:
      Wording(
        da: "Der er ikke længere et fast bibliotek.", sv: "Det finns inte längre något förvalt bibliotek.",
        en: "There is no default branch any longer.")
    case .off: Wording(da: "der spørges aldrig", sv: "efterfrågas aldrig", en: "never asked")
    case .always: Wording(da: "der spørges altid", sv: "efterfrågas alltid", en: "always asked")
    case .weeks:
      Wording(
        da: "der spørges i {n} {n|uge|uger}: {weeks}", sv: "efterfrågas {n} {n|vecka|veckor}: {weeks}",
        en: "asked in {n} {n|week|weeks}: {weeks}")
    case .oneIn:
      Wording(
        da: "der spørges ved én ud af {n} registreringer", sv: "efterfrågas vid en av {n} registreringar",
        en: "asked with one in {n} entries")
    case .unknown:
      Wording(
        da: "Indstillingen findes ikke. Se dem med: lods setting list",
        sv: "Inställningen finns inte. Se dem med: lods setting list",
        en: "There is no such setting. See them with: lods setting list")
    case .unknownNearest:
      Wording(
        da: "Indstillingen findes ikke. Mente du {nearest}? Se dem med: lods setting list",
        sv: "Inställningen finns inte. Menade du {nearest}? Se dem med: lods setting list",
        en: "There is no such setting. Did you mean {nearest}? See them with: lods setting list")
    case .badRule:
      Wording(
        da: "Reglen kan ikke læses. Skriv off, always, weeks:2026-W10+2026-W43 eller one-in:10 (fra 2 til 1000).",
        sv: "Regeln går inte att läsa. Skriv off, always, weeks:2026-W10+2026-W43 eller one-in:10 (från 2 till 1000).",
        en: "The rule cannot be read. Write off, always, weeks:2026-W10+2026-W43 or one-in:10 (from 2 to 1000).")
    case .badTerm:
      Wording(
        da: "Skriv et antal dage fra 1 til 365.", sv: "Skriv ett antal dagar från 1 till 365.",
        en: "Write a number of days from 1 to 365.")
    case .unknownLanguage:
      Wording(
        da: "Sproget findes ikke. Skriv da, sv eller en.",
        sv: "Språket finns inte. Skriv da, sv eller en.",
        en: "There is no such language. Write da, sv or en.")
    }
  }
}
