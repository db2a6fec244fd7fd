import Language

/// The sentences of what is wrong in a model document.
enum TriageFindingPhrase: PhraseKey {
  case unreadable, wrongFormat, missing, unknownKey, notAChoice, notADay, notACode, notWhole, textMissing, duplicate
  case answerMissing, questionMissing, gateMissing, unknownSource, unknownTask, notAnswers, limitsCross, breaks
  case tooLong, otherCountry, nameTaken

  var wording: Wording {
    switch self {
    case .unreadable:
      Wording(
        da: "Her kan dokumentet ikke læses. Er det klippet af, eller mangler et komma eller anførselstegn?",
        sv: "Här går dokumentet inte att läsa. Är det avklippt, eller saknas ett komma eller citattecken?",
        en: "The document cannot be read from here. Is it cut off, or is a comma or quotation mark missing?")
    case .wrongFormat:
      Wording(
        da: "Dokumentet er skrevet til en anden version. Denne læser format 1.",
        sv: "Dokumentet är skrivet för en annan version. Den här läser format 1.",
        en: "The document is written for another version. This one reads format 1.")
    case .missing: Wording(da: "Det mangler.", sv: "Det saknas.", en: "It is missing.")
    case .unknownKey:
      Wording(
        da: "Det ord kendes ikke her. Er det stavet rigtigt?", sv: "Det ordet är inte känt här. Är det rätt stavat?",
        en: "That word is not known here. Is it spelled right?")
    case .notAChoice:
      Wording(da: "Vælg et af: {allowed}.", sv: "Välj ett av: {allowed}.", en: "Choose one of: {allowed}.")
    case .notACode:
      Wording(
        da: "Skriv navnet med små bogstaver a–z, tal og bindestreger, højst 40 tegn.",
        sv: "Skriv namnet med små bokstäver a–z, siffror och bindestreck, högst 40 tecken.",
        en: "Write the name with small letters a–z, digits and hyphens, at most 40 characters.")
    case .notADay:
      Wording(
        da: "Skriv dagen som 2026-11-21.", sv: "Skriv dagen som 2026-11-21.", en: "Write the day as 2026-11-21.")
    case .notWhole:
      Wording(
        da: "Skriv et helt tal fra {low} til {high}.", sv: "Skriv ett heltal från {low} till {high}.",
        en: "Write a whole number from {low} to {high}.")
    case .textMissing:
      Wording(
        da: "Teksten mangler på sproget {language}.", sv: "Texten saknas på språket {language}.",
        en: "The text is missing in the language {language}.")
    case .duplicate: Wording(da: "Det står her to gange.", sv: "Det står här två gånger.", en: "It stands here twice.")
    case .answerMissing:
      Wording(da: "Svaret {code} mangler.", sv: "Svaret {code} saknas.", en: "The answer {code} is missing.")
    case .questionMissing:
      Wording(da: "Spørgsmålet {code} mangler.", sv: "Frågan {code} saknas.", en: "The question {code} is missing.")
    case .gateMissing:
      Wording(da: "Porten {code} mangler.", sv: "Spärren {code} saknas.", en: "The gate {code} is missing.")
    case .unknownSource:
      Wording(
        da: "Den kilde står ikke under sources.", sv: "Den källan står inte under sources.",
        en: "That source is not listed under sources.")
    case .unknownTask:
      Wording(
        da: "Den opgave står ikke i landets opgavekatalog.", sv: "Det ärendet finns inte i landets ärendekatalog.",
        en: "That task is not in the country's catalogue.")
    case .notAnswers:
      Wording(
        da: "Det er ikke en række svar. Skriv for eksempel gate=fraud eller before=never,foundation=some.",
        sv: "Det är inte en rad svar. Skriv till exempel gate=fraud eller before=never,foundation=some.",
        en: "That is not a line of answers. Write for example gate=fraud or before=never,foundation=some.")
    case .tooLong:
      Wording(
        da: "Dokumentet er for stort. Det må højst fylde {limit} byte.",
        sv: "Dokumentet är för stort. Det får vara högst {limit} byte.",
        en: "The document is too large. It may have at most {limit} bytes.")
    case .otherCountry:
      Wording(
        da: "Modellen er til et andet land end kontorets.", sv: "Modellen är för ett annat land än kontorets.",
        en: "The model is for another country than the office's.")
    case .nameTaken:
      Wording(
        da: "Det navn har en anden model allerede. Giv jeres udgave et nyt navn, så det kan ses, hvem der rådede.",
        sv: "En annan modell har redan det namnet. Ge er version ett nytt namn, så att det syns vilken som gav rådet.",
        en: "Another model has that name already. Give your version a new one, so that it shows which one advised.")
    case .limitsCross:
      Wording(
        da: "Grænserne skal stige: sideBySide før penHolder før alternative.",
        sv: "Gränserna ska stiga: sideBySide före penHolder före alternative.",
        en: "The limits must rise: sideBySide before penHolder before alternative.")
    case .breaks:
      Wording(
        da: "{law} Hold de to sæt svar op mod hinanden (opgave af sværhed {complexity}): {first} og {second}.",
        sv: "{law} Jämför de två uppsättningarna svar (ärende av svårighet {complexity}): {first} och {second}.",
        en: "{law} Compare the two sets of answers (a task of complexity {complexity}): {first} and {second}.")
    }
  }
}
