import Language

/// The texts of `lods kit`.
enum KitCommandPhrase: PhraseKey {
  case summary, details, list, add, addExample, change, close, reopen
  case name, pieces, on, piecesColumn, branchColumn, none
  case added, changed, closed, reopened

  var wording: Wording {
    switch self {
    case .summary:
      Wording(da: "Udstyr, der lånes ud til hold", sv: "Utrustning som lånas ut till grupper", en: "Kit lent to terms")
    case .details:
      Wording(
        da:
          "Ting, der er ens, skrives én gang med et antal, fx en kuffert med seks tablets. Lån det ud med: lods "
          + "term kit",
        sv:
          "Saker som är likadana skrivs en gång med ett antal, till exempel en väska med sex surfplattor. Låna ut den "
          + "med: lods term kit",
        en: "Things that are alike are one sort with a number of pieces, as a case of six tablets. Lend it with: "
          + "lods term kit")
    case .list: Wording(da: "Vis alt udstyr", sv: "Visa all utrustning", en: "List all kit")
    case .add: Wording(da: "Tilføj udstyr", sv: "Lägg till utrustning", en: "Add kit")
    case .addExample:
      Wording(da: "en kuffert med seks tablets", sv: "en väska med sex surfplattor", en: "a case of six tablets")
    case .change:
      Wording(
        da: "Ret udstyr, fx når der er blevet færre",
        sv: "Ändra utrustning, till exempel när det har blivit färre",
        en: "Change kit, as when there is less of it")
    case .close: Wording(da: "Tag udstyr ud af brug", sv: "Ta utrustning ur bruk", en: "Take kit out of use")
    case .reopen:
      Wording(da: "Tag udstyr i brug igen", sv: "Ta utrustning i bruk igen", en: "Take kit into use again")
    case .name: Wording(da: "Hvad det er.", sv: "Vad det är.", en: "What it is.")
    case .pieces: Wording(da: "Hvor mange der er.", sv: "Hur många som finns.", en: "How many there are.")
    case .on: Wording(da: "Den sidste dag.", sv: "Den sista dagen.", en: "The last day.")
    case .piecesColumn: Wording(da: "Antal", sv: "Antal", en: "Pieces")
    case .branchColumn: Wording(da: "Står i", sv: "Finns på", en: "Kept in")
    case .none:
      Wording(
        da: "Der er intet udstyr. Tilføj noget med: lods kit add",
        sv: "Det finns ingen utrustning. Lägg till med: lods kit add",
        en: "There is no kit. Add some with: lods kit add")
    case .added:
      Wording(
        da: "Udstyret {name} er tilføjet: {n} stk.", sv: "Utrustningen {name} är tillagd: {n} st.",
        en: "Kit {name} is added: {n} {n|piece|pieces}.")
    case .changed:
      Wording(
        da: "Udstyret {name} er rettet: {n} stk.", sv: "Utrustningen {name} är ändrad: {n} st.",
        en: "Kit {name} is changed: {n} {n|piece|pieces}.")
    case .closed:
      Wording(
        da: "Udstyret {name} bruges sidste gang den {day}.", sv: "Utrustningen {name} används sista gången den {day}.",
        en: "Kit {name} is used for the last time on {day}.")
    case .reopened:
      Wording(
        da: "Udstyret {name} er i brug igen.", sv: "Utrustningen {name} är i bruk igen.",
        en: "Kit {name} is in use again.")
    }
  }
}
