import Language

/// The words of ending a term.
enum TermEndPagePhrase: PhraseKey {
  case title, button, what, whatCafe, end, endAnyway, isEnded, noLists, missing, moreMissing

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Afslut {title}", sv: "Avsluta {title}", en: "End {title}")
    case .button: Wording(da: "Afslut holdet", sv: "Avsluta gruppen", en: "End the term")
    case .what:
      Wording(
        da:
          "Fremmødet afgør, hvem der har gennemført, og bagefter kan I udskrive kursusbeviser. De, der stadig venter, "
          + "får ikke en plads.",
        sv: "Närvaron avgör vilka som har genomfört kursen, och efteråt kan ni skriva ut kursintyg. De som fortfarande "
          + "väntar får ingen plats.",
        en:
          "The attendance decides who has completed it, and then you can print certificates. Those who still wait get no "
          + "seat.")
    case .whatCafe:
      Wording(
        da: "Det, der er talt, bliver stående i tallene.", sv: "Det som är räknat står kvar i siffrorna.",
        en: "What was counted stays in the figures.")
    case .end: Wording(da: "Afslut holdet", sv: "Avsluta gruppen", en: "End the term")
    case .endAnyway: Wording(da: "Afslut uden de lister", sv: "Avsluta utan de listorna", en: "End without those lists")
    case .isEnded: Wording(da: "Holdet er afsluttet.", sv: "Gruppen är avslutad.", en: "The term is ended.")
    case .noLists:
      Wording(
        da:
          "Der står ikke for en eneste dato, hvem der kom. Skriv fremmødet for mindst én. Blev holdet aldrig til noget, "
          + "så aflys det.",
        sv:
          "Det står inte för något datum vilka som kom. Fyll i närvaron för minst ett. Blev gruppen aldrig av, ställ in "
          + "den.",
        en:
          "For no date it is written who came. Write the attendance of one at least. If the term came to nothing, cancel "
          + "it.")
    case .missing:
      Wording(
        da:
          "{n} {n|dato mangler|datoer mangler} en liste. Skriv, hvem der kom, eller afslut uden: så tæller de ikke med "
          + "for nogen.",
        sv: "{n} datum saknar en lista. Fyll i vilka som kom, eller avsluta utan: då räknas de inte för någon.",
        en: "{n} {n|date lacks|dates lack} a list. Write who came, or end without: then they count for nobody.")
    case .moreMissing:
      Wording(
        da: "Der mangler flere lister, end da du åbnede siden. Se dem her, og tryk igen.",
        sv: "Det saknas fler listor än när du öppnade sidan. Se dem här och tryck igen.",
        en: "More lists are missing than when you opened the page. See them here, and press again.")
    }
  }
}
