import Language

/// The sentences of what is wrong in a curriculum: each says what to write or do.
enum CurriculumFindingPhrase: PhraseKey {
  case notUTF8, noCurriculumFile, badID, symbolicLink, tooDeep, notAFile, fileTooLarge, folderTooLarge
  case sessionName, sessionNumberTwice, sessionTitleTwice, noSessions, unusedFile
  case frontMissing, frontUnclosed, missingColon, emptyKey, duplicateKey, tab, itemWithoutKey, itemBelowValue
  case badIndent, unknownKey, unknownKeyNear, missingKey, choice, badVersion, unknownFramework, notMinutes
  case unknownCompetence
  case missingPart, partLeftOut, partTwice, exerciseHeading, cardTooLong, stepsLine, exerciseSum, sessionLength
  case objectiveWithoutExercise, unknownObjective, fewSessions, unknownCurriculum, unknownCurriculumNear
  case buildsOnItself, fewWords, hardToRead, untriedSteps, unconfirmedFact, linkOut, linkToNothing
  case unknownFact, unknownFactNear, factID, factIncomplete, factTwice, identifier, names, wholeName

  var wording: Wording { fileWording ?? frontWording ?? contentWording }

  private var fileWording: Wording? {
    switch self {
    case .notUTF8:
      Wording(
        da: "Tegn {column} på linjen kan ikke læses. Gem filen som UTF-8 (i de fleste programmer: Gem som, Kodning).",
        sv: "Tecken {column} på raden går inte att läsa. Spara filen som UTF-8 (i de flesta program: Spara som, "
          + "Kodning).",
        en: "Character {column} of the line cannot be read. Save the file as UTF-8 (in most programs: Save as, "
          + "Encoding).")
    case .noCurriculumFile:
      Wording(
        da: "Mappen har ingen curriculum.md. Kopiér den fra et andet forløb, og ret den til.",
        sv: "Mappen har ingen curriculum.md. Kopiera den från en annan kurs och ändra i den.",
        en: "The folder has no curriculum.md. Copy one from another curriculum and change it.")
    case .badID:
      Wording(
        da: "Mappens navn må kun have små bogstaver a–z, tal og bindestreger. Giv mappen et andet navn.",
        sv: "Mappens namn får bara ha små bokstäver a–z, siffror och bindestreck. Byt namn på mappen.",
        en: "The folder's name may only have small letters a–z, digits and hyphens. Rename the folder.")
    case .symbolicLink:
      Wording(
        da: "Det er en genvej til et andet sted og læses ikke. Læg en kopi af filen i mappen.",
        sv: "Det är en genväg till en annan plats och läses inte. Lägg en kopia av filen i mappen.",
        en: "It is a symbolic link to another place and is not read. Put a copy of the file in the folder.")
    case .tooDeep:
      Wording(
        da: "Der er for mange mapper inden i hinanden. Flyt filerne til en mappe lige under forløbets.",
        sv: "Det är för många mappar inuti varandra. Flytta filerna till en mapp direkt under kursens.",
        en: "There are too many folders inside each other. Move the files to a folder right below the curriculum's.")
    case .notAFile:
      Wording(
        da: "Det kan ikke læses som en almindelig fil. Fjern det fra mappen.",
        sv: "Det går inte att läsa som en vanlig fil. Ta bort det från mappen.",
        en: "It cannot be read as a plain file. Remove it from the folder.")
    case .fileTooLarge:
      Wording(
        da: "Filen er over {limit} MB og læses ikke. Gør billedet mindre, eller del filen.",
        sv: "Filen är över {limit} MB och läses inte. Gör bilden mindre eller dela filen.",
        en: "The file is over {limit} MB and is not read. Make the picture smaller or split the file.")
    case .folderTooLarge:
      Wording(
        da: "Mappen er over {limit} MB eller {count} filer. Resten er ikke læst. Fjern det, der ikke hører til.",
        sv: "Mappen är över {limit} MB eller {count} filer. Resten är inte läst. Ta bort det som inte hör dit.",
        en: "The folder is over {limit} MB or {count} files. The rest was not read. Remove what does not belong.")
    case .sessionName:
      Wording(
        da: "En gangs fil begynder med to cifre og en bindestreg: 01-hent-appen.md. Giv filen et andet navn.",
        sv: "En träffs fil börjar med två siffror och ett bindestreck: 01-hamta-appen.md. Byt namn på filen.",
        en: "A session's file begins with two digits and a hyphen: 01-get-the-app.md. Rename the file.")
    case .sessionNumberTwice:
      Wording(
        da: "En anden fil har samme nummer. Giv en af dem et nyt, så rækkefølgen er klar.",
        sv: "En annan fil har samma nummer. Ge en av dem ett nytt så att ordningen är klar.",
        en: "Another file has the same number. Give one of them a new one, so that the order is clear.")
    case .sessionTitleTwice:
      Wording(
        da: "En anden gang har samme titel. Er det en kopi? Skriv en ny titel, eller fjern filen.",
        sv: "En annan träff har samma titel. Är det en kopia? Skriv en ny titel eller ta bort filen.",
        en: "Another session has the same title. Is it a copy? Write a new title or remove the file.")
    case .noSessions:
      Wording(
        da: "Forløbet har ingen gange. Læg mindst én fil som 01-hent-appen.md i mappen.",
        sv: "Kursen har inga träffar. Lägg minst en fil som 01-hamta-appen.md i mappen.",
        en: "The curriculum has no sessions. Put at least one file such as 01-get-the-app.md in the folder.")
    case .unusedFile:
      Wording(
        da: "Ingen gang linker til filen. Skriv et link under Materialer, eller fjern den.",
        sv: "Ingen träff länkar till filen. Skriv en länk under Material eller ta bort den.",
        en: "No session links to the file. Write a link under Materials or remove it.")
    default: nil
    }
  }

  private var frontWording: Wording? {
    switch self {
    case .frontMissing:
      Wording(
        da: "Filen skal begynde med en linje med tre bindestreger (---), og derefter titel og de andre oplysninger.",
        sv: "Filen ska börja med en rad med tre bindestreck (---) och sedan titel och de andra uppgifterna.",
        en: "The file must begin with a line of three hyphens (---), then the title and the other particulars.")
    case .frontUnclosed:
      Wording(
        da: "Her mangler linjen med tre bindestreger (---), der slutter oplysningerne øverst.",
        sv: "Här saknas raden med tre bindestreck (---) som avslutar uppgifterna överst.",
        en: "The line of three hyphens (---) that ends the particulars at the top is missing here.")
    case .missingColon:
      Wording(
        da: "Her mangler et kolon. Skriv linjen som ord, kolon, mellemrum og indhold: titel: Hent appen",
        sv: "Här saknas ett kolon. Skriv raden som ord, kolon, mellanslag och innehåll: titel: Hämta appen",
        en: "A colon is missing. Write the line as word, colon, space and content: title: Get the app")
    case .emptyKey:
      Wording(
        da: "Der mangler et ord før kolonet, for eksempel titel.",
        sv: "Det saknas ett ord före kolonet, till exempel "
          + "titel.",
        en: "A word is missing before the colon, for example title.")
    case .duplicateKey:
      Wording(
        da: "Ordet før kolonet står også længere oppe. Behold den ene linje.",
        sv: "Ordet före kolonet står också längre upp. Behåll den ena raden.",
        en: "The word before the colon stands further up too. Keep one of the lines.")
    case .tab:
      Wording(
        da: "Tegn {column} er et tabulatortegn. Skriv to mellemrum i stedet.",
        sv: "Tecken {column} är ett tabbtecken. Skriv två mellanslag i stället.",
        en: "Character {column} is a tab. Write two spaces instead.")
    case .itemWithoutKey:
      Wording(
        da: "Her begynder en liste uden navn. Skriv en linje over den, for eksempel udstyr:",
        sv: "Här börjar en lista utan namn. Skriv en rad ovanför den, till exempel utrustning:",
        en: "A list begins here without a name. Write a line above it, for example equipment:")
    case .itemBelowValue:
      Wording(
        da: "Linjen over har allerede indhold efter kolonet. Skriv det som et punkt i listen, eller fjern listen.",
        sv: "Raden ovanför har redan innehåll efter kolonet. Skriv det som en punkt i listan eller ta bort listan.",
        en: "The line above already has content after its colon. Write it as an item of the list, or remove the list.")
    case .badIndent:
      Wording(
        da: "Linjen begynder med mellemrum og er ikke et punkt. Skriv hele teksten på linjen over.",
        sv: "Raden börjar med mellanslag och är ingen punkt. Skriv hela texten på raden ovanför.",
        en: "The line begins with spaces and is no list item. Write the whole text on the line above.")
    case .unknownKey:
      Wording(
        da: "Det ord før kolonet kendes ikke her. Se de ord, der kan bruges, i Curricula/README.md.",
        sv: "Det ordet före kolonet är inte känt här. Se vilka ord som kan användas i Curricula/README.md.",
        en: "That word before the colon is not known here. See the words that can be used in Curricula/README.md.")
    case .unknownKeyNear:
      Wording(
        da: "Det ord før kolonet kendes ikke her. Skulle der stå {nearest}?",
        sv: "Det ordet före kolonet är inte känt här. Skulle det stå {nearest}?",
        en: "That word before the colon is not known here. Was it meant to be {nearest}?")
    case .missingKey:
      Wording(
        da: "Linjen {key}: mangler eller er tom. Skriv den øverst mellem de to linjer med bindestreger.",
        sv: "Raden {key}: saknas eller är tom. Skriv den överst mellan de två raderna med bindestreck.",
        en: "The line {key}: is missing or empty. Write it at the top between the two lines of hyphens.")
    case .choice:
      Wording(da: "Skriv et af ordene: {words}.", sv: "Skriv ett av orden: {words}.", en: "Write one of: {words}.")
    case .badVersion:
      Wording(
        da: "Skriv versionen som tal med punktum imellem: 1.0 eller 1.2.",
        sv: "Skriv versionen som tal med punkt emellan: 1.0 eller 1.2.",
        en: "Write the version as numbers with a full stop between: 1.0 or 1.2.")
    case .unknownFramework:
      Wording(
        da: "Den udgave af DigComp kendes ikke her. Skriv {versions}.",
        sv: "Den utgåvan av DigComp är inte känd här. Skriv {versions}.",
        en: "That version of DigComp is not known here. Write {versions}.")
    case .notMinutes:
      Wording(
        da: "Skriv minutterne som et helt tal fra 0 til {limit}.",
        sv: "Skriv minuterna som ett heltal från 0 till "
          + "{limit}.",
        en: "Write the minutes as a whole number from 0 to {limit}.")
    case .unknownCompetence:
      Wording(
        da: "En af koderne findes ikke i DigComp {version}. Skulle der stå {nearest}?",
        sv: "En av koderna finns inte i DigComp {version}. Skulle det stå {nearest}?",
        en: "One of the codes is not in DigComp {version}. Was it meant to be {nearest}?")
    default: nil
    }
  }
}
