import Courses
import Language

/// The texts of clashes.
enum ClashPhrase: PhraseKey {
  case summary, details, term, from, until, example, none
  case day, time, kind, what, terms, moment, moreDays, number
  case room, roomClosed, seats, helper, backup, away, kit, kitClosed
  case roomNote, roomClosedNote, seatsNote, helperNote, backupNote, awayNote, kitNote, kitClosedNote

  /// What a clash is, in a few words.
  static func title(of cause: TermClash.Cause) -> ClashPhrase {
    switch cause {
    case .room: .room
    case .roomClosed: .roomClosed
    case .seats: .seats
    case .helper: .helper
    case .backup: .backup
    case .away: .away
    case .kit: .kit
    case .kitClosed: .kitClosed
    }
  }

  /// The sentence that tells of a clash and what one can do.
  static func note(on cause: TermClash.Cause) -> ClashPhrase {
    switch cause {
    case .room: .roomNote
    case .roomClosed: .roomClosedNote
    case .seats: .seatsNote
    case .helper: .helperNote
    case .backup: .backupNote
    case .away: .awayNote
    case .kit: .kitNote
    case .kitClosed: .kitClosedNote
    }
  }

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Vis sammenfald i lokaler, undervisere og udstyr",
        sv: "Visa vad som krockar: lokaler, lärare och utrustning",
        en: "List what clashes: rooms, teachers and kit")
    case .details:
      Wording(
        da:
          "Uden datoer: fra i dag og et år frem. Intet bliver ændret; I bestemmer selv, hvad der kan gå an.",
        sv: "Utan datum: från i dag och ett år framåt. Inget ändras; ni avgör själva vad som går bra.",
        en: "Without dates: from today and a year on. Nothing is changed; you decide what will do.")
    case .term:
      Wording(da: "Kun sammenfald, holdet er med i.", sv: "Bara krockar som gruppen är med i.", en: "This term's only.")
    case .from: Wording(da: "Fra denne dag.", sv: "Från den här dagen.", en: "From this day.")
    case .until: Wording(da: "Til og med denne dag.", sv: "Till och med den här dagen.", en: "Until this day.")
    case .example: Wording(da: "et holds sammenfald", sv: "en grupps krockar", en: "the clashes of a term")
    case .none: Wording(da: "Der er ingen sammenfald.", sv: "Inget krockar.", en: "Nothing clashes.")
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .time: Wording(da: "Tid", sv: "Tid", en: "Time")
    case .kind: Wording(da: "Hvad", sv: "Vad", en: "What")
    case .what: Wording(da: "Hvem eller hvor", sv: "Vem eller var", en: "Who or where")
    case .terms: Wording(da: "Hold", sv: "Grupper", en: "Terms")
    case .moment: Wording(da: "kl. {time} den {days}", sv: "kl. {time} den {days}", en: "{time} on {days}")
    case .moreDays:
      Wording(da: "og {n} {n|dag|dage} til", sv: "och {n} {n|dag|dagar} till", en: "and {n} more {n|day|days}")
    case .number: Wording(da: "Nummer {n}", sv: "Nummer {n}", en: "Number {n}")
    case .room: Wording(da: "Lokalet er optaget", sv: "Lokalen är upptagen", en: "Room is taken")
    case .roomClosed:
      Wording(
        da: "Lokalet er ude af brug efter {last}", sv: "Lokalen är ur bruk efter {last}",
        en: "Room is out of use after {last}")
    case .seats:
      Wording(
        da: "For få stole: {has}, holdet har {needs} pladser", sv: "För få stolar: {has}, gruppen har {needs} platser",
        en: "Too few chairs: {has}, the term has {needs} seats")
    case .helper: Wording(da: "Underviseren er optaget", sv: "Läraren är upptagen", en: "Teacher is taken")
    case .backup:
      Wording(
        da: "Afløseren kan være optaget",
        sv: "Ersättaren kan vara upptagen",
        en: "Backup may be taken")
    case .away: Wording(da: "Ikke aktiv: {state}", sv: "Inte aktiv: {state}", en: "Not active: {state}")
    case .kit:
      Wording(
        da: "For lidt udstyr: {needs} lånt ud, {has} findes", sv: "För lite utrustning: {needs} utlånade, {has} finns",
        en: "Too little kit: {needs} lent, {has} there")
    case .kitClosed:
      Wording(
        da: "Udstyret er ude af brug efter {last}", sv: "Utrustningen är ur bruk efter {last}",
        en: "Kit is out of use after {last}")
    case .roomNote:
      Wording(
        da:
          "Lokalet {what} bruges af flere på samme tid: {terms} ({days}). Flyt en dato med lods term move, eller find "
          + "et andet lokale.",
        sv:
          "Lokalen {what} används av flera samtidigt: {terms} ({days}). Flytta ett datum med lods term move, eller "
          + "hitta en annan lokal.",
        en:
          "Room {what} is used by several at the same time: {terms} ({days}). Move a date with lods term move, or find "
          + "another room.")
    case .roomClosedNote:
      Wording(
        da: "Lokalet {what} er ude af brug efter {last}, men {terms} skal være der ({days}). Find et andet lokale.",
        sv: "Lokalen {what} är ur bruk efter {last}, men {terms} ska vara där ({days}). Hitta en annan lokal.",
        en: "Room {what} is out of use after {last}, but {terms} shall be there ({days}). Find another room.")
    case .seatsNote:
      Wording(
        da:
          "Der kan sidde {has} i lokalet {what}, men {terms} har {needs} pladser. Giv holdet færre med lods term "
          + "seats, eller find et større lokale.",
        sv:
          "Det får plats {has} i lokalen {what}, men {terms} har {needs} platser. Ge gruppen färre med lods term "
          + "seats, eller hitta en större lokal.",
        en:
          "{has} can sit in room {what}, but {terms} has {needs} seats. Give the term fewer with lods term seats, or "
          + "find a larger room.")
    case .helperNote:
      Wording(
        da:
          "{what} skal være flere steder på samme tid: {terms} ({days}). Sæt en anden på med lods term staff, eller "
          + "flyt en dato med lods term move.",
        sv:
          "{what} ska vara på flera ställen samtidigt: {terms} ({days}). Sätt in någon annan med lods term staff, "
          + "eller flytta ett datum med lods term move.",
        en:
          "{what} shall be in several places at the same time: {terms} ({days}). Put somebody else on with lods term "
          + "staff, or move a date with lods term move.")
    case .backupNote:
      Wording(
        da:
          "{what} er afløser, men kan være optaget på et andet hold: {terms} ({days}). Går det ikke, så vælg en anden "
          + "afløser med lods term staff.",
        sv:
          "{what} är ersättare men kan vara upptagen i en annan grupp: {terms} ({days}). Går det inte, så välj en "
          + "annan "
          + "ersättare med lods term staff.",
        en:
          "{what} is a backup, but may be taken by another term: {terms} ({days}). If that will not do, choose another "
          + "with lods term staff.")
    case .awayNote:
      Wording(
        da: "{what} er på {terms} ({days}), men står som: {state}. Sæt en anden på med lods term staff.",
        sv: "{what} är med i {terms} ({days}) men står som: {state}. Sätt in någon annan med lods term staff.",
        en: "{what} is on {terms} ({days}), but stands as: {state}. Put somebody else on with lods term staff.")
    case .kitNote:
      Wording(
        da:
          "Af {what} er {needs} lånt ud på samme tid, men der er kun {has}: {terms} ({days}). Lån færre ud med lods "
          + "term kit, eller flyt en dato med lods term move.",
        sv:
          "Av {what} är {needs} utlånade samtidigt, men det finns bara {has}: {terms} ({days}). Låna ut färre med lods "
          + "term kit, eller flytta ett datum med lods term move.",
        en:
          "{needs} of {what} are lent at the same time, but there are only {has}: {terms} ({days}). Lend fewer with "
          + "lods term kit, or move a date with lods term move.")
    case .kitClosedNote:
      Wording(
        da:
          "{what} er ude af brug efter {last}, men lånt ud til {terms} ({days}). Vælg andet udstyr med lods term kit.",
        sv:
          "{what} är ur bruk efter {last} men utlånad till {terms} ({days}). Välj annan utrustning med lods term kit.",
        en: "{what} is out of use after {last}, but lent to {terms} ({days}). Choose other kit with lods term kit.")
    }
  }
}
