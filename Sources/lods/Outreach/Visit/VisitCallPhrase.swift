import Language

/// What is said when a command of visits was called wrongly.
enum VisitCallPhrase: PhraseKey {
  case notANumber, badSpan, badKit, badWeekdays, callerMissing, lineNotRead, notOver, homeOver, homeErased, badMonth,
    noBranch
  case alreadyDated, notInJSON, visitToCome

  var wording: Wording {
    switch self {
    case .notANumber:
      Wording(
        da: "Skriv besøgets nummer, fx 12. Se numrene med: lods visit list",
        sv: "Skriv besökets nummer, till exempel 12. Se numren med: lods visit list",
        en: "Write the visit's number, such as 12. See them with: lods visit list")
    case .badSpan:
      Wording(
        da: "Skriv tidsrummet med start og slut, fx 13:00-15:00",
        sv: "Skriv tiden med start och slut, till exempel 13:00-15:00",
        en: "Write the time with its start and end, such as 13:00-15:00")
    case .badKit:
      Wording(
        da: "Skriv udstyr som slags=antal, fx tablet=3. Slags: {kinds}",
        sv: "Skriv utrustning som sort=antal, till exempel tablet=3. Sorter: {kinds}",
        en: "Write kit as kind=pieces, such as tablet=3. Kinds: {kinds}")
    case .badWeekdays:
      Wording(
        da: "Skriv ugedage som man+ons eller man-fre (man, tir, ons, tor, fre, lør, søn).",
        sv: "Ange veckodagar som mån+ons eller mån-fre (mån, tis, ons, tor, fre, lör, sön).",
        en: "Write weekdays as mon+wed or mon-fri (mon, tue, wed, thu, fri, sat, sun).")
    case .callerMissing:
      Wording(
        da:
          "Skriv, hvem der ringede, på standard input: navn og telefon, hver med kolon efter ordet. Skal ingen gemmes, "
          + "så skriv --no-contact.",
        sv:
          "Skriv vem som ringde på standard in: namn och telefon, vart och ett med kolon efter ordet. Ska ingen "
          + "sparas skriver du --no-contact.",
        en:
          "Write who rang on standard input: name and telephone, each with a colon after the word. To keep nobody, "
          + "write --no-contact.")
    case .visitToCome:
      Wording(
        da: "Besøget er først {day}. Flyt det med: lods visit move, eller aflys det med: lods visit cancel",
        sv: "Besöket är först {day}. Flytta det med: lods visit move, eller ställ in det med: lods visit cancel",
        en: "The visit is on {day}. Move it with: lods visit move, or cancel it with: lods visit cancel")
    case .lineNotRead:
      Wording(
        da: "Linje {n} kunne ikke læses. Begynd den med navn, telefon, adresse eller vej ind og kolon.",
        sv: "Rad {n} kunde inte läsas. Börja den med namn, telefon, adress eller väg in och kolon.",
        en: "Line {n} could not be read. Begin it with name, telephone, address or way in and a colon.")
    case .notOver:
      Wording(
        da: "Besøget er ikke aflyst. Aflys det, og bestil en ny tid, med: lods visit cancel NUMMER --by home --rebook",
        sv:
          "Besöket är inte inställt. Ställ in det och begär en ny tid med: lods visit cancel NUMMER --by home --rebook",
        en: "The visit is not cancelled. Cancel it and ask anew with: lods visit cancel NUMBER --by home --rebook")
    case .homeOver:
      Wording(
        da: "Hjemmebesøget er slut, og hvem det gik til, er slettet. Tag imod et nyt ønske: lods home-visit request",
        sv: "Hembesöket är slut, och vem det gick till är raderat. Ta emot ett nytt önskemål: lods home-visit request",
        en: "The home visit is over, and whom it went to is erased. Take a new request: lods home-visit request")
    case .homeErased:
      Wording(
        da:
          "Hvem besøget går til, er slettet, så det kan ikke få en ny tid. Skriv det uden --rebook, og tag imod et nyt "
          + "ønske: lods home-visit request",
        sv:
          "Vem besöket går till är raderat, så det kan inte få en ny tid. Skriv det utan --rebook, och ta emot ett nytt "
          + "önskemål: lods home-visit request",
        en:
          "Whom the visit goes to is erased, so it cannot be asked for anew. Write it without --rebook, and take a new "
          + "request: lods home-visit request")
    case .badMonth:
      Wording(
        da: "Skriv måneden som år-måned, fx 2027-03", sv: "Skriv månaden som år-månad, till exempel 2027-03",
        en: "Write the month as year-month, such as 2027-03")
    case .noBranch:
      Wording(
        da: "Skriv, hvilket bibliotek besøget hører til, med -b", sv: "Skriv vilket bibliotek besöket hör till med -b",
        en: "Write which branch the visit belongs to with -b")
    case .notInJSON:
      Wording(
        da: "Hvem der bor der, vises kun på skærmen og på arket. Udelad --json.",
        sv: "Vem som bor där visas bara på skärmen och på bladet. Utelämna --json.",
        en: "Who lives there is shown on the screen and the sheet only. Leave out --json.")
    case .alreadyDated:
      Wording(
        da: "Besøget har en dag. Flyt det med: lods visit move NUMMER",
        sv: "Besöket har en dag. Flytta det med: lods visit move NUMMER",
        en: "The visit has a day. Move it with: lods visit move NUMBER")
    }
  }
}
