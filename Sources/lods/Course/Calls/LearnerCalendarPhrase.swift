import Language

/// The texts of `lods enrolment calendar`.
enum LearnerCalendarPhrase: PhraseKey {
  case summary, details, date, example, invited, withdrawn, alsoCancelled

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "En kursists datoer til egen kalender (iCalendar)",
        sv: "En deltagares datum till egen kalender (iCalendar)",
        en: "A learner's dates for their own calendar (iCalendar)")
    case .details:
      Wording(
        da:
          "Har personen en plads, er filen en indbydelse til datoerne. Er personen meldt fra, eller er holdet "
          + "aflyst, tager den dem ud af kalenderen igen. Der står ingen navne på borgere i den.",
        sv:
          "Har personen en plats är filen en inbjudan till datumen. Är personen avanmäld eller gruppen "
          + "inställd tar den bort dem ur kalendern. Inga besökares namn står i den.",
        en:
          "For somebody who has a seat the file is an invitation to the dates. For who has left, or a "
          + "cancelled term, it takes them out of the calendar again. No citizen stands in it.")
    case .date:
      Wording(
        da: "Kun denne dato; er den aflyst, tager filen den ud af kalenderen.",
        sv: "Bara det datumet; är det inställt tar filen bort det ur kalendern.",
        en: "This date only; where it is cancelled, the file takes it out of the calendar.")
    case .example: Wording(da: "til at sende med e-mail", sv: "att skicka med e-post", en: "to send by e-mail")
    case .invited:
      Wording(
        da: "En indbydelse til {n} {n|dato|datoer} er skrevet.", sv: "En inbjudan till {n} datum är skriven.",
        en: "An invitation to {n} {n|date|dates} is written.")
    case .withdrawn:
      Wording(
        da: "En fil, der tager {n} {n|dato|datoer} ud af kalenderen, er skrevet.",
        sv: "En fil som tar bort {n} datum ur kalendern är skriven.",
        en: "A file that takes {n} {n|date|dates} out of the calendar is written.")
    case .alsoCancelled:
      Wording(
        da: "{n} {n|dato|datoer} på holdet er aflyst. Tag en aflyst dato ud af kalenderen med: --date {date}",
        sv:
          "{n} datum i gruppen är {n|inställt|inställda}. Ta bort ett inställt datum ur kalendern med: --date "
          + "{date}",
        en:
          "{n} {n|date|dates} of the term {n|is|are} cancelled. Take one out of the calendar with: --date "
          + "{date}")
    }
  }
}
