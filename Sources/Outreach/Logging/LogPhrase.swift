public import Language

/// The texts of what cannot be logged of a visit.
public enum LogPhrase: PhraseKey {
  case lineNotRead, labelNotRead, valueNotRead, minutesMissing, nobodyHelped, tooManyLines, noDay, toCome, loggedBefore
  case kitRange, followUpMissing, homeKeepsFigures, nothingToFollow, notCounted, fewerStand, homeLines,
    correctedMeanwhile

  /// The text.
  public var wording: Wording {
    switch self {
    case .lineNotRead:
      Wording(
        da: "Skriv opgave, hjælpegrad og antal, fx mitid-app:2=4. Blev den ikke løst: mitid-app:2:could-not:no-eid=1",
        sv: "Skriv ärende, hjälpgrad och antal, till exempel bankid-kod:2=4. Om det inte löstes: "
          + "bankid-kod:2:could-not:no-eid=1",
        en: "Write task, help level and how many, as mitid-app:2=4. Where it was not done: "
          + "mitid-app:2:could-not:no-eid=1")
    case .labelNotRead:
      Wording(
        da: "Linje {line} begynder ikke med et ord fra besøgssedlen. Skriv som på sedlen, fx Minutter: 75 eller "
          + "mitid-app: 2=4. Ordene er {labels} og opgavernes koder.",
        sv: "Rad {line} börjar inte med ett ord från besöksblanketten. Skriv som på blanketten, till exempel "
          + "Minuter: 75 eller mitid-app: 2=4. Orden är {labels} och ärendenas koder.",
        en: "Line {line} does not begin with a word of the visit form. Write as on the form, as Minutes: 75 or "
          + "mitid-app: 2=4. The words are {labels} and the codes of tasks.")
    case .valueNotRead:
      Wording(
        da: "{label}: det kan ikke læses. Skriv det som på besøgssedlen.",
        sv: "{label}: det går inte att läsa. Skriv det som på besöksblanketten.",
        en: "{label}: it cannot be read. Write it as on the visit form.")
    case .minutesMissing:
      Wording(
        da: "Skriv, hvor mange minutter I var der.",
        sv: "Skriv hur många minuter ni var där.",
        en: "Say how many minutes you were there.")
    case .nobodyHelped:
      Wording(
        da: "Skriv, hvad I hjalp med, og hvor mange. Traf I ingen, så skriv det i stedet.",
        sv: "Skriv vad ni hjälpte till med och hur många. Om ingen var där, ange det i stället.",
        en: "Say what you helped with, and how many. If nobody was there, say that instead.")
    case .tooManyLines:
      Wording(
        da: "Skriv højst {limit} linjer om et besøg. Læg ens linjer sammen.",
        sv: "Skriv högst {limit} rader om ett besök. Slå ihop rader som är lika.",
        en: "Write at most {limit} lines of a visit. Join those that are alike.")
    case .noDay:
      Wording(
        da: "Besøget har ingen dag og kan ikke skrives ned. Giv det en dag først.",
        sv: "Besöket har ingen dag och kan inte registreras. Ge det en dag först.",
        en: "The visit has no day and cannot be logged. Give it a day first.")
    case .toCome:
      Wording(
        da: "Besøget er først {day}. Skriv det ned, når I har været der.",
        sv: "Besöket är först {day}. Registrera det när ni har varit där.",
        en: "The visit is on {day}. Log it when you have been there.")
    case .loggedBefore:
      Wording(
        da: "Besøget er skrevet ned. Er et tal forkert, så ret det, der er talt.",
        sv: "Besöket är registrerat. Om en siffra är fel, rätta det som är räknat.",
        en: "The visit is logged. If a figure is wrong, correct what was counted.")
    case .kitRange:
      Wording(
        da: "Skriv udstyr som slags=antal med et antal fra 1 til 100, fx tablet=3",
        sv: "Skriv utrustning som sort=antal med ett antal från 1 till 100, till exempel tablet=3",
        en: "Write kit as kind=number with a number from 1 to 100, as tablet=3")
    case .followUpMissing:
      Wording(
        da: "Skriv, hvad der skal følges op på, når der er en frist.",
        sv: "Skriv vad som ska följas upp när det finns ett datum.", en: "Say what to follow up when there is a day.")
    case .homeKeepsFigures:
      Wording(
        da: "Fra et hjemmebesøg bliver der kun tal tilbage. Skal I komme igen, så bestil et nyt besøg, før dette "
          + "skrives ned.",
        sv: "Från ett hembesök finns bara siffror kvar. Om ni ska komma igen, beställ ett nytt besök innan det här "
          + "registreras.",
        en: "Of a home visit only figures stay. If you are to come again, request a new visit before this one is "
          + "logged.")
    case .nothingToFollow:
      Wording(
        da: "Der er intet at følge op på fra det besøg. Vælg et, der står på listen.",
        sv: "Det finns inget att följa upp från det besöket. Välj ett som står i listan.",
        en: "There is nothing to follow up of that visit. Choose one from the list.")
    case .notCounted:
      Wording(
        da: "Besøget er ikke talt endnu, så der er intet at rette. Tæl det først.",
        sv: "Besöket är inte räknat ännu, så det finns inget att rätta. Räkna det först.",
        en: "The visit is not counted yet, so there is nothing to correct. Count it first.")
    case .fewerStand:
      Wording(
        da: "Der står kun {n} af den slags i loggen for måneden. Træk højst så mange fra.",
        sv: "Det står bara {n} av det slaget i loggen för månaden. Dra av högst så många.",
        en: "The month's log has only {n} of that sort. Take off no more than that.")
    case .homeLines:
      Wording(
        da: "Fra et hjemmebesøg kan minutter og antal personer rettes her. Hvad hjælpen gjaldt, står ikke ved besøget, "
          + "for at ingen kan se, hvem der fik den, og rettes ikke her.",
        sv: "Från ett hembesök kan minuter och antal personer rättas här. Vad hjälpen gällde står inte vid besöket, "
          + "för att ingen ska se vem som fick den, och rättas inte här.",
        en: "Of a home visit minutes and persons can be corrected here. What the help was with does not stand at the "
          + "visit, so that nobody sees who got it, and is not corrected here.")
    case .correctedMeanwhile:
      Wording(
        da: "En anden har rettet det samme imens. Se, hvad der står nu, og ret igen.",
        sv: "Någon annan har rättat samma sak under tiden. Se vad som står nu och rätta igen.",
        en: "Somebody has corrected the same meanwhile. See what stands now, and correct again.")
    }
  }
}
