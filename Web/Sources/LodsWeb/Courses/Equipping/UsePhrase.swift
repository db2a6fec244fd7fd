import Language

/// The words that the pages of rooms and those of kit share.
enum UsePhrase: PhraseKey {
  case use, inUse, lastIs, outOfUse, lastDay, lastHint, lastMissing, close, saveLast, open, changedMeanwhile
  case usedBy, notUsed, pieces
  case clashRoom, clashRoomClosed, clashSeats, clashKit, clashKitClosed, clashLoan
  case name, keptAt, nothingHere

  var wording: Wording {
    switch self {
    case .use: Wording(da: "I brug eller ej", sv: "I bruk eller inte", en: "In use or not")
    case .inUse: Wording(da: "I brug", sv: "I bruk", en: "In use")
    case .lastIs: Wording(da: "Sidste dag {day}", sv: "Sista dag {day}", en: "Last day {day}")
    case .outOfUse: Wording(da: "Ude af brug efter {day}", sv: "Ur bruk efter {day}", en: "Out of use after {day}")
    case .lastDay: Wording(da: "Sidste dag", sv: "Sista dag", en: "Last day")
    case .lastHint:
      Wording(
        da: "Efter den dag kan det ikke vælges. Det, der er planlagt, bliver stående.",
        sv: "Efter den dagen går det inte att välja. Det som är planerat står kvar.",
        en: "After that day it cannot be chosen. What is planned stays.")
    case .lastMissing:
      Wording(
        da: "Skriv den sidste dag som dag, måned og år.", sv: "Skriv den sista dagen som dag, månad och år.",
        en: "Type the last day as day, month and year.")
    case .close: Wording(da: "Tag ud af brug", sv: "Ta ur bruk", en: "Take out of use")
    case .saveLast: Wording(da: "Gem den sidste dag", sv: "Spara den sista dagen", en: "Save the last day")
    case .open: Wording(da: "Tag i brug igen", sv: "Ta i bruk igen", en: "Take into use again")
    case .changedMeanwhile:
      Wording(
        da: "En kollega har ændret det imens. Her er, hvad der gælder nu. Tryk igen, hvis dit skal gælde.",
        sv: "En kollega har ändrat det under tiden. Här står vad som gäller nu. Tryck igen om ditt ska gälla.",
        en: "A colleague has changed it meanwhile. Here is what holds now. Press again if yours shall hold.")
    case .usedBy: Wording(da: "Bruges af hold", sv: "Används av grupper", en: "Used by terms")
    case .notUsed:
      Wording(
        da: "Ingen kommende hold bruger det.", sv: "Inga kommande grupper använder det.",
        en: "No term to come uses it.")
    case .pieces: Wording(da: "{n} stk.", sv: "{n} st.", en: "{n} {n|piece|pieces}")
    case .clashRoom:
      Wording(
        da: "{day} kl. {time} er lokalet givet til flere hold på én gang:",
        sv: "{day} kl. {time} är lokalen given till flera grupper på en gång:",
        en: "On {day} at {time} the room is given to several terms at once:")
    case .clashRoomClosed:
      Wording(
        da: "{day}, efter den sidste dag, mødes der et hold i lokalet:",
        sv: "{day}, efter den sista dagen, träffas en grupp i lokalen:",
        en: "On {day}, after the last day, a term meets in the room:")
    case .clashSeats:
      Wording(
        da: "Lokalet har {has} pladser, men et hold har {needs}:",
        sv: "Lokalen har {has} platser men en grupp har {needs}:",
        en: "The room has {has} seats, but a term has {needs}:")
    case .clashKit:
      Wording(
        da: "{day} kl. {time} skal hold bruge {needs} stk., men der er {has}:",
        sv: "{day} kl. {time} behöver grupper {needs} st., men det finns {has}:",
        en: "On {day} at {time} terms need {needs}, but there are {has}:")
    case .clashKitClosed:
      Wording(
        da: "{day}, efter den sidste dag, skal et hold bruge udstyret:",
        sv: "{day}, efter den sista dagen, behöver en grupp utrustningen:",
        en: "On {day}, after the last day, a term needs the kit:")
    case .clashLoan:
      Wording(
        da: "{day} skal hold bruge {taught} stk., og {lent} er lånt ud, men der er {has}.",
        sv: "{day} behöver grupper {taught} st. och {lent} är utlånade, men det finns {has}.",
        en: "On {day} terms need {taught} and {lent} are lent, but there are {has}.")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .keptAt: Wording(da: "Står på", sv: "Finns på", en: "Kept at")
    case .nothingHere: Wording(da: "Ikke skrevet", sv: "Inte angivet", en: "Not written")
    }
  }
}
