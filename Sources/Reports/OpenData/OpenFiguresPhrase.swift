import Language

/// The texts of a table of released figures.
enum OpenFiguresPhrase: PhraseKey {
  case title, period, measure, margin, minutesBlank, rateNote, hiddenMark, noneMark, inventedNote, inventedTitle

  var wording: Wording {
    switch self {
    case .title: Wording(da: "{measure} efter {axes}", sv: "{measure} efter {axes}", en: "{measure} by {axes}")
    case .period: Wording(da: "Periode", sv: "Period", en: "Period")
    case .measure: Wording(da: "Mål", sv: "Mått", en: "Measure")
    case .margin:
      Wording(
        da: "Tallene er summer af frigivelsens tabel {n}, der er delt op efter {axes}.",
        sv: "Siffrorna är summor av offentliggörandets tabell {n}, som är uppdelad efter {axes}.",
        en: "The figures are sums of table {n} of the release, which is split by {axes}.")
    case .minutesBlank:
      Wording(
        da: "Hvor der står .., er minutterne ikke frigivet, for eksempel fordi der er skrevet minutter på under {n} "
          + "ekspeditioner. Minutterne er afrundet til 5.",
        sv: "Där det står .. är minuterna inte offentliggjorda, till exempel för att färre än {n} möten har minuter. "
          + "Minuterna är avrundade till 5.",
        en: "Where there is .., the minutes were not released, as where fewer than {n} sessions have minutes. Minutes "
          + "are rounded to 5.")
    case .rateNote:
      Wording(
        da: "Ekspeditioner i {period} pr. 1.000 indbyggere {day}. Kilde til indbyggerne: {source}. Hvor alderen eller "
          + "området ikke er oplyst, er der ingen indbyggere at regne med; i alt er alle ekspeditioner med.",
        sv:
          "Möten under {period} per 1 000 invånare {day}. Källa till invånarna: {source}. Där ålder eller område inte "
          + "är uppgivet finns inga invånare att räkna med; i totalen är alla möten med.",
        en:
          "Sessions in {period} to 1,000 inhabitants on {day}. Source of the inhabitants: {source}. Where age or area "
          + "was not recorded there are no inhabitants to reckon with; the total has all sessions.")
    case .hiddenMark:
      Wording(
        da: "Ikke vist: under tærsklen, eller ville røbe et tal, der er",
        sv: "Visas inte: under tröskeln, eller skulle "
          + "röja ett tal som är det", en: "Not shown: below the threshold, or would give away a number that is")
    case .noneMark:
      Wording(
        da: "Findes ikke: ingen tæller indbyggerne i gruppen", sv: "Finns inte: ingen räknar invånarna i gruppen",
        en: "Does not exist: nobody counts the inhabitants of the group")
    case .inventedNote:
      Wording(
        da: "Tallene er opdigtede: Kontoret er en demonstration.",
        sv: "Siffrorna är påhittade: kontoret är en "
          + "demonstration.", en: "The figures are invented: the office is a demonstration.")
    case .inventedTitle:
      Wording(da: "{title} (opdigtede tal)", sv: "{title} (påhittade siffror)", en: "{title} (invented figures)")
    }
  }
}
