import Language

/// What is known to be wrong with the figures of an indicator.
struct IndicatorFlaws: PhraseKey {
  /// The indicator.
  let indicator: Indicator

  static let allCases = Indicator.allCases.map { IndicatorFlaws(indicator: $0) }

  var wording: Wording {
    switch indicator {
    case .staffedHour:
      Wording(
        da: "Timerne er kalenderens og ikke vagtplanens: To kollegaer i samme time tæller som én time. Dage "
          + "uden registrering er talt med, så en uge, hvor ingen skrev noget, gør tallet for lavt; timerne på de dage "
          + "står for sig.",
        sv: "Timmarna är kalenderns och inte schemats: två kollegor under samma timme räknas som en timme. Dagar "
          + "utan registrering räknas med, så en vecka då ingen skrev något gör siffran för låg; timmarna de dagarna "
          + "står för sig.",
        en: "The hours are the calendar's, not the roster's: two colleagues in the same hour count as one hour. "
          + "Days without entries are counted in, so that a week in which nobody wrote makes the figure too low; the "
          + "hours of those days stand by themselves.")
    case .minutes:
      Wording(
        da: "Minutter er skønnet af medarbejderen og ofte rundet til fem. Korte ekspeditioner bliver sjældnere "
          + "målt, og flere opgaver i én ekspedition deler tiden lige.",
        sv: "Minuterna är uppskattade av medarbetaren och ofta avrundade till fem. Korta möten mäts mer sällan, "
          + "och flera ärenden i ett möte delar tiden lika.",
        en: "Minutes are estimated by staff and often rounded to five. Short sessions are timed less often, and "
          + "several tasks in one session share the time evenly.")
    case .levels:
      Wording(
        da: "Skalaen er vores egen og kan ikke sammenlignes med andres. To medarbejdere kan vælge hver sin grad "
          + "for den samme hjælp; øv triage sammen.",
        sv: "Skalan är vår egen och kan inte jämföras med andras. Två medarbetare kan välja var sin nivå för "
          + "samma hjälp; öva triage tillsammans.",
        en: "The scale is our own and cannot be compared with others'. Two of the staff may choose different "
          + "levels for the same help; practise triage together.")
    case .alone:
      Wording(
        da: "Det er medarbejderens skøn lige efter hjælpen, og ingen følger op. Den, der kan selv, kommer ikke "
          + "igen, så tallet siger mest om dem, der kommer.",
        sv: "Det är medarbetarens bedömning direkt efter hjälpen, och ingen följer upp. Den som klarar det "
          + "själv kommer inte tillbaka, så siffran säger mest om dem som kommer.",
        en: "It is what staff think right after helping, and nobody follows it up. Whoever can do it alone does "
          + "not come again, so that the figure says most of those who come.")
    case .couldNot:
      Wording(
        da: "Den, der vender om i døren eller aldrig kommer, står ikke i loggen. En grund er den vigtigste af "
          + "flere, valgt ved skranken.",
        sv: "Den som vänder i dörren eller aldrig kommer står inte i loggen. En orsak är den viktigaste av "
          + "flera, vald vid disken.",
        en: "Whoever turns at the door or never comes does not stand in the log. A reason is the main one of "
          + "several, chosen at the desk.")
    case .barriers:
      Wording(
        da: "Barrierer er set af medarbejderen og ikke spurgt om: Sprog og udstyr ses let, og det, der er "
          + "pinligt, ses sjældent.",
        sv: "Hinder är sådant som medarbetaren ser och inte frågar om: språk och utrustning syns lätt, det som "
          + "är genant syns sällan.",
        en: "Barriers are what staff see and do not ask about: language and devices are easily seen, what is "
          + "embarrassing seldom is.")
    case .besideCourses:
      Wording(
        da: "En ekspedition i it-caféen på en dag, hvor caféens gæster er talt, tæller på begge sider. Et besøg "
          + "varer en lektion, en vejledning ofte få minutter, så tallet måler gange og ikke tid.",
        sv: "Ett möte i it-kaféet en dag då kaféets gäster har räknats finns på båda sidor. Ett besök varar en "
          + "lektion, en vägledning ofta några minuter, så siffran mäter antal gånger och inte tid.",
        en: "A session in the café on a day when the café's visitors were counted stands on both sides. A visit "
          + "lasts a lesson, guidance often some minutes, so that the figure measures times, not hours.")
    case .owners:
      Wording(
        da: "Tiden er registreret for en del og regnet op, som om resten varede lige så længe. Ejeren af "
          + "løsningen er ikke altid skyld i, at den er svær.",
        sv: "Tiden är registrerad för en del och uppräknad som om resten tog lika lång tid. Lösningens ägare är "
          + "inte alltid skuld till att den är svår.",
        en: "The time was recorded for a part and scaled up as if the rest took as long. The owner of a "
          + "solution is not always to blame for its being hard.")
    case .careHomes:
      Wording(
        da: "Et besøg tæller lige meget, om det nåede to eller tyve beboere, og et stort plejecenter tæller som "
          + "et lille. Et plejecenter, der er oprettet i registret senere, tæller også med i de tidligere "
          + "perioder, og et, der mangler i registret, mangler i begge tal.",
        sv: "Ett besök räknas lika mycket om det nådde två eller tjugo boende, och ett stort boende räknas som "
          + "ett litet. Ett boende som lades upp i registret senare räknas också i de tidigare perioderna, och "
          + "ett som inte finns i registret saknas i båda talen.",
        en: "A visit counts the same whether it reached two residents or twenty, and a large home counts as a "
          + "small one. A home that was entered in the register later counts in the earlier periods too, and "
          + "one that is not in it is missing from both figures.")
    case .courseFill:
      Wording(
        da: "Et hold hører til den periode, hvor det slutter, så et langt hold kan flytte tallet fra et kvartal "
          + "til det næste. Hvad der er »gennemført«, sætter hvert hold selv.",
        sv: "En grupp hör till den period då den slutar, så en lång grupp kan flytta siffran från ett kvartal "
          + "till nästa. Vad som är ”fullföljt” bestämmer varje grupp själv.",
        en: "A term belongs to the period in which it ends, so that a long term can move the figure from one "
          + "quarter to the next. Each term sets for itself what “completed” is.")
    case .courseEffect:
      Wording(
        da: "Der er ingen kontrolgruppe: Kursisterne kunne have lært det et andet sted. De, der faldt fra, "
          + "udfyldte intet andet kort. Hold, der ikke bruger kort, siger tallet intet om.",
        sv: "Det finns ingen kontrollgrupp: deltagarna kunde ha lärt sig det någon annanstans. De som hoppade "
          + "av fyllde inte i något andra kort. Om grupper som inte använder kort säger siffran inget.",
        en: "There is no control group: learners could have learnt it elsewhere. Those who dropped out filled "
          + "in no second card. Of terms that use no cards the figure says nothing.")
    case .triage:
      Wording(
        da: "Medarbejderen ser rådet, før hjælpen gives, og kan blive trukket mod det. Triage bruges oftest i "
          + "de svære sager, så tallet gælder ikke alle.",
        sv: "Medarbetaren ser rådet innan hjälpen ges och kan dras mot det. Triage används oftast i de svåra "
          + "ärendena, så siffran gäller inte alla.",
        en: "Staff see the advice before help is given, and may be drawn to it. Triage is mostly used in hard "
          + "cases, so that the figure does not hold for all.")
    case .rates:
      Wording(
        da: "Alderen er et skøn ved skranken, og tallet er for lavt, når alderen kun er registreret for en del. "
          + "En borger, der kommer fem gange, tæller fem gange, og gæster fra andre kommuner tæller med.",
        sv: "Åldern är en uppskattning vid disken, och siffran är för låg när åldern bara är registrerad för en "
          + "del. Den som kommer fem gånger räknas fem gånger, och besökare från andra kommuner är med.",
        en: "Age is an estimate made at the desk, and the figure is too low where age was recorded for a part "
          + "only. Who comes five times counts five times, and guests from other municipalities count too.")
    }
  }
}
