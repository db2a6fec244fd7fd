import Language

/// The texts of the privacy paper.
enum PrivacyPaperPhrase: PhraseKey {
  case title, intro, storedHeading, file, holds, why, howLong, logHeading, logText
  case attackClean, attackFound, attackEmpty, draftNote
  case recordHeading, recordPoint, recordAnswer, controller, purposes, subjects, subjectsAnswer, categories
  case categoriesNot, contents
  case categoriesAnswer, recipients, recipientsAnswer, transfers, transfersAnswer, deadlines, security, securityAnswer
  case officer, legalBasis, server, whoHasAccess, sameDay, daysAfter
  case assessmentHeading, descriptionHeading, description, necessityHeading, necessity, necessityBlank, risksHeading
  case risk, measure, left, riskNote, measureNote, riskLink, measureLink, riskTable, measureTable, riskTheft
  case measureTheft, riskLong, measureLong, riskStaff, measureStaff, advice, decision
  case noticesHeading, noticeDeskHeading, noticeDesk, noticeBooking, noticeVisit, noticeCourse, noticeSameDay
  case noticeDays, noticeEnd
  case columnsHeading, columnsText, column, kind

  var wording: Wording {
    storedWording ?? recordWording ?? assessmentWording ?? noticeWording
  }

  private var storedWording: Wording? {
    switch self {
    case .title:
      Wording(
        da: "Oplysninger i Lods: hvad, hvorfor, hvor længe", sv: "Uppgifter i Lods: vad, varför, hur länge",
        en: "Data in Lods: what, why, how long")
    case .intro:
      Wording(
        da:
          "Listerne er lavet af det, programmet selv erklærer, og passer til denne version. Udkastene til fortegnelse, "
          + "konsekvensanalyse og oplysningstekster skal gøres færdige af kommunens databeskyttelsesrådgiver. Ingen "
          + "jurist "
          + "har læst dem.",
        sv: "Listorna är gjorda av det som programmet självt deklarerar och gäller denna version. Utkasten till "
          + "registerförteckning, konsekvensbedömning och informationstexter ska färdigställas av kommunens "
          + "dataskyddsombud. Ingen jurist har läst dem.",
        en:
          "The lists are made of what the program itself declares and fit this version. The drafts of record, "
          + "assessment "
          + "and notices are for the municipality's data-protection officer to finish. No lawyer has read them.")
    case .storedHeading: Wording(da: "Det gemmer Lods", sv: "Det här sparar Lods", en: "What Lods stores")
    case .file: Wording(da: "Fil", sv: "Fil", en: "File")
    case .contents: Wording(da: "På denne side", sv: "På den här sidan", en: "On this page")
    case .holds: Wording(da: "Indhold", sv: "Innehåll", en: "Contents")
    case .why: Wording(da: "Formål", sv: "Ändamål", en: "Purpose")
    case .howLong: Wording(da: "Hvor længe", sv: "Hur länge", en: "How long")
    case .logHeading: Wording(da: "Er loggen anonym?", sv: "Är loggen anonym?", en: "Is the log anonymous?")
    case .logText:
      Wording(
        da:
          "Loggen har ingen kolonne til en person, intet klokkeslæt og ingen medarbejder. En note kommer kun på "
          + "disken, "
          + "når den er kontrolleret for personnumre, telefonnumre, navne og adresser. Alligevel kan en sjælden "
          + "opgave på "
          + "et lille sted pege på nogen. Derfor prøver programmet selv at finde personer.",
        sv:
          "Loggen har ingen kolumn för en person, inget klockslag och ingen medarbetare. En anteckning hamnar på "
          + "disken "
          + "först när den har granskats för personnummer, telefonnummer, namn och adresser. Ändå kan ett ovanligt "
          + "ärende "
          + "på en liten plats peka på någon. Därför försöker programmet självt hitta personer.",
        en:
          "The log has no column for a person, no time of day and no member of staff. A note reaches the disk only "
          + "when "
          + "screened for personal numbers, telephone numbers, names and addresses. Still, a rare task at a small "
          + "place "
          + "may point at somebody. So the program itself tries to find persons.")
    case .attackClean:
      Wording(
        da: "Forsøget fandt ingen registrering, der kan henføres til én person eller ét besøg.",
        sv: "Försöket hittade ingen registrering som går att koppla till en enda person eller ett enda besök.",
        en: "The attempt found no entry that can be tied to one person or one visit.")
    case .attackFound:
      Wording(
        da:
          "Forsøget fandt {n} {n|registrering|registreringer}, der kan henføres til én person eller ét besøg. Loggen er "
          + "personoplysninger, indtil det er rettet.",
        sv:
          "Försöket hittade {n} {n|registrering|registreringar} som går att koppla till en enda person eller ett enda "
          + "besök. Loggen är personuppgifter tills det är åtgärdat.",
        en:
          "The attempt found {n} {n|entry|entries} that can be tied to one person or one visit. The log is personal "
          + "data until that is mended.")
    case .attackEmpty:
      Wording(
        da: "Filen med personer har ingen aftaler at lede ud fra, så forsøget siger intet endnu. Behandl loggen som "
          + "personoplysninger.",
        sv:
          "Filen med personer har inga överenskommelser att leta utifrån, så försöket säger inget än. Behandla loggen "
          + "som personuppgifter.",
        en:
          "The file of persons holds no appointments to search by, so the attempt says nothing yet. Treat the log as "
          + "personal data.")
    case .columnsHeading: Wording(da: "Alle kolonner", sv: "Alla kolumner", en: "Every column")
    case .columnsText:
      Wording(
        da: "En test fejler, hvis en kolonne ikke står her.", sv: "Ett test fallerar om en kolumn inte står här.",
        en: "A test fails if a column is not listed here.")
    case .column: Wording(da: "Kolonne", sv: "Kolumn", en: "Column")
    case .kind: Wording(da: "Slags", sv: "Slag", en: "Kind")
    default: nil
    }
  }
}
