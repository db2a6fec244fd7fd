public import Language

/// The texts of what stands in the way of a plan.
public enum PlanPhrase: PhraseKey {
  case badTable, unknownSpot, notScheduled, notMovable, breaks, againstWish, noRoom, blocked, dayPast
  case nothingMissing, otherDay, sameRound
  case visitNoPoint, visitFar, visitNoHours, visitShut, visitNoDay, visitGap, visitShort, visitNoTeam, visitNobody
  case visitWishOver, visitTooMany, visitPinBreaks, visitPinClash
  case teamNoPoint, teamNoHours, teamNobody

  /// The text.
  public var wording: Wording {
    switch self {
    case .badTable:
      Wording(
        da: "Linje {line} i tabellen kan ikke læses. Skriv fra, til og hele minutter, fx: bakkely,haslev,14",
        sv:
          "Rad {line} i tabellen går inte att läsa. Skriv från, till och hela minuter, till exempel: bakkely,haslev,14",
        en: "Line {line} of the table cannot be read. Write from, to and whole minutes, as: bakkely,haslev,14")
    case .unknownSpot:
      Wording(
        da: "Linje {line} i tabellen nævner en kode, som hverken er et sted, et bibliotek eller et område.",
        sv: "Rad {line} i tabellen nämner en kod som varken är en plats, ett bibliotek eller ett område.",
        en: "Line {line} of the table names a code that is no place, branch or area.")
    case .notScheduled:
      Wording(
        da: "Besøget har ikke fået en dag endnu. Læg en plan for måneden først.",
        sv: "Besöket har inte fått någon dag än. Gör en plan för månaden först.",
        en: "The visit has no day yet. Plan the month first.")
    case .notMovable:
      Wording(
        da: "Besøget har status „{state}“ og kan ikke flyttes.",
        sv: "Besöket har status ”{state}” och kan inte flyttas.",
        en: "The visit stands as “{state}” and cannot be moved.")
    case .breaks:
      Wording(da: "Det går ikke: {limits}.", sv: "Det går inte: {limits}.", en: "That will not do: {limits}.")
    case .againstWish:
      Wording(
        da: "Stedet har ønsket noget andet: {limits}. Er det aftalt, så gør det alligevel.",
        sv: "Platsen har önskat något annat: {limits}. Om ni har kommit överens, gör det ändå.",
        en: "The place wished otherwise: {limits}. If it is agreed, do it anyway.")
    case .noRoom:
      Wording(
        da: "Der er ikke plads på udeholdets tur den dag ved siden af det, der ligger fast.",
        sv: "Det finns inte plats på teamets tur den dagen vid sidan av det som ligger fast.",
        en: "The team's round that day has no room beside what stands.")
    case .blocked:
      Wording(
        da: "Besøget kan ikke planlægges: {reason}.", sv: "Besöket går inte att planera: {reason}.",
        en: "The visit cannot be planned: {reason}.")
    case .dayPast:
      Wording(
        da: "Dagen er gået. Vælg en senere.", sv: "Dagen har passerat. Välj en senare.",
        en: "The day is past. Choose a later one.")
    case .nothingMissing:
      Wording(
        da: "Skriv, hvad der mangler: et udehold, en medarbejder eller et besøg, der er aflyst.",
        sv: "Skriv vad som saknas: ett team, en medarbetare eller ett besök som är avbokat.",
        en: "Say what is missing: a team, a member or a visit that is cancelled.")
    case .sameRound:
      Wording(
        da: "Besøgene ligger allerede samme dag med samme udehold. Flyt dem hver for sig til andre tider.",
        sv: "Besöken ligger redan samma dag med samma team. Flytta dem var för sig till andra tider.",
        en: "The visits stand on the same day with the same team. Move each of them to another time.")
    case .otherDay:
      Wording(
        da: "Besøget ligger ikke på den dag.", sv: "Besöket ligger inte på den dagen.",
        en: "The visit does not stand on that day.")
    case .visitNoPoint:
      Wording(
        da: "det er ikke sat på kortet",
        sv: "det är inte utsatt på kartan",
        en: "it is not on the map")
    case .visitFar:
      Wording(
        da: "det ligger {n} km fra nærmeste udehold. Se efter, om bredde og længde er byttet om",
        sv: "det ligger {n} km från närmaste team. Kontrollera om latitud och longitud har bytt plats",
        en: "it lies {n} km from the nearest team. See whether latitude and longitude are swapped")
    case .visitNoHours:
      Wording(
        da: "stedet har ingen tider, hvor det tager imod besøg", sv: "platsen har inga tider då den tar emot besök",
        en: "the place has no hours for visits")
    case .visitShut:
      Wording(
        da: "stedet er lukket på alle de dage, der passer", sv: "platsen är stängd alla dagar som passar",
        en: "the place is shut on all days that suit")
    case .visitNoDay:
      Wording(
        da: "ingen af de ønskede dage ligger i perioden på en tid, hvor der tages imod besøg",
        sv: "ingen av de önskade dagarna ligger i perioden på en tid då besök tas emot",
        en: "none of the wished days lies in the period with hours for visits")
    case .visitGap:
      Wording(
        da: "alle dage, der passer, ligger for tæt på et andet besøg samme sted",
        sv: "alla dagar som passar ligger för nära ett annat besök på samma plats",
        en: "all days that suit lie too close to another visit there")
    case .visitShort:
      Wording(
        da: "den længste tid, der passer, er {n} minutter, og besøget varer længere",
        sv: "den längsta tid som passar är {n} minuter, och besöket tar längre tid",
        en: "the longest time that suits is {n} minutes, and the visit takes longer")
    case .visitNoTeam:
      Wording(
        da: "intet udehold kører ud på de dage, der passer", sv: "inget team åker ut de dagar som passar",
        en: "no team drives out on the days that suit")
    case .visitNobody:
      Wording(
        da: "intet udehold kan tage det: {limits}", sv: "inget team kan ta det: {limits}",
        en: "no team can take it: {limits}")
    case .visitWishOver:
      Wording(
        da: "de ønskede dage er gået. Ring, og aftal nye",
        sv: "de önskade dagarna har passerat. Ring och kom överens om nya",
        en: "the wished days are over. Ring and agree on new ones")
    case .visitTooMany:
      Wording(
        da: "der planlægges højst {n} besøg ad gangen; dette må vente til næste gang",
        sv: "högst {n} besök planeras åt gången; detta får vänta till nästa gång",
        en: "at most {n} visits are planned at once; this one must wait for the next time")
    case .visitPinBreaks:
      Wording(
        da: "det ligger fast og bliver liggende, men {limits}", sv: "det ligger fast och ligger kvar, men {limits}",
        en: "it is pinned and stays, but {limits}")
    case .visitPinClash:
      Wording(
        da: "det ligger fast og bliver liggende, men udeholdet kan ikke nå det sammen med det andet, der ligger fast",
        sv: "det ligger fast och ligger kvar, men teamet hinner det inte tillsammans med det andra som ligger fast",
        en: "it is pinned and stays, but the team cannot make it together with what else is pinned")
    case .teamNoPoint:
      Wording(
        da: "biblioteket, det kører fra, er ikke sat på kortet",
        sv: "biblioteket som det utgår från är inte utsatt på kartan",
        en: "the branch that it starts from is not on the map")
    case .teamNoHours:
      Wording(
        da: "det har ingen arbejdstid på de åbne dage i perioden",
        sv: "det har ingen arbetstid på periodens öppna dagar",
        en: "it has no working hours on the open days of the period")
    case .teamNobody:
      Wording(
        da: "ingen af dets medarbejdere er der i perioden", sv: "ingen av dess medarbetare är där under perioden",
        en: "none of its members is there in the period")
    }
  }
}
