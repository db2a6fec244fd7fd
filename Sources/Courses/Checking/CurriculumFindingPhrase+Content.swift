import Language

extension CurriculumFindingPhrase {
  /// The sentences about sessions, facts and persons.
  var contentWording: Wording {
    switch self {
    case .missingPart:
      Wording(
        da: "Overskriften ## {heading} mangler. Skriv den med indholdet under.",
        sv: "Rubriken ## {heading} saknas. Skriv den med innehållet under.",
        en: "The heading ## {heading} is missing. Write it with its content below.")
    case .partLeftOut:
      Wording(
        da: "Gangen har ikke overskriften ## {heading}. Er det med vilje?",
        sv: "Träffen har inte rubriken ## {heading}. Är det med avsikt?",
        en: "The session does not have the heading ## {heading}. Is that on purpose?")
    case .partTwice:
      Wording(
        da: "Overskriften står to gange i filen. Saml det under den ene.",
        sv: "Rubriken står två gånger i filen. Samla det under den ena.",
        en: "The heading stands twice in the file. Put it all under one.")
    case .exerciseHeading:
      Wording(
        da: "Overskriften siger ikke, hvilket mål øvelsen hører til, eller hvor mange minutter den tager. Skriv som: "
          + "{form}",
        sv: "Rubriken säger inte vilket mål övningen hör till eller hur många minuter den tar. Skriv som: {form}",
        en: "The heading does not say which objective the exercise serves or how many minutes it takes. Write as: "
          + "{form}")
    case .cardTooLong:
      Wording(
        da: "Kortet har over {limit} linjer og kan ikke stå på en kvart side. Kort det af, eller lav to.",
        sv: "Kortet har över {limit} rader och får inte plats på en kvarts sida. Korta det eller gör två.",
        en: "The card has more than {limit} lines and does not fit a quarter of a page. Shorten it or make two.")
    case .stepsLine:
      Wording(
        da: "Linjen om trinene kan ikke læses. Skriv den som: {form}",
        sv: "Raden om stegen går inte att läsa. Skriv den som: {form}",
        en: "The line about the steps cannot be read. Write it as: {form}")
    case .exerciseSum:
      Wording(
        da: "Øvelserne tager {sum} minutter tilsammen, men øverst i filen står {said}. Ret det ene.",
        sv: "Övningarna tar {sum} minuter tillsammans, men överst i filen står {said}. Rätta det ena.",
        en: "The exercises take {sum} minutes together, but the top of the file says {said}. Mend one of them.")
    case .sessionLength:
      Wording(
        da: "Gangen varer {minutes} minutter i alt. Det skal være mellem 1 og {limit}.",
        sv: "Träffen tar {minutes} minuter totalt. Det ska vara mellan 1 och {limit}.",
        en: "The session lasts {minutes} minutes in all. It must be between 1 and {limit}.")
    case .objectiveWithoutExercise:
      Wording(
        da: "Mål {number} har ingen øvelse. Lav en, eller skriv målet ved en af øvelserne.",
        sv: "Mål {number} har ingen övning. Gör en eller skriv målet vid en av övningarna.",
        en: "Objective {number} has no exercise. Make one, or name the objective at one of the exercises.")
    case .unknownObjective:
      Wording(
        da: "Øvelsen nævner mål {number}, som ikke står under Mål. Ret tallet, eller skriv målet.",
        sv: "Övningen nämner mål {number}, som inte står under Mål. Rätta siffran eller skriv målet.",
        en: "The exercise names objective {number}, which is not under Objectives. Mend the number or write the "
          + "objective.")
    case .fewSessions:
      Wording(
        da: "Forløbet har {n} {n|gang|gange}. Lav mindst {least}, eller skriv hvorfor: {key}: …",
        sv: "Kursen har {n} {n|träff|träffar}. Gör minst {least} eller skriv varför: {key}: …",
        en: "The curriculum has {n} {n|session|sessions}. Make at least {least}, or write why: {key}: …")
    case .unknownCurriculum:
      Wording(
        da: "Der er ikke et forløb med det navn i samme mappe. Skriv navnet på forløbets mappe.",
        sv: "Det finns ingen kurs med det namnet i samma mapp. Skriv namnet på kursens mapp.",
        en: "There is no curriculum of that name in the same folder. Write the name of the curriculum's folder.")
    case .unknownCurriculumNear:
      Wording(
        da: "Der er ikke et forløb med det navn i samme mappe. Skulle der stå {nearest}?",
        sv: "Det finns ingen kurs med det namnet i samma mapp. Skulle det stå {nearest}?",
        en: "There is no curriculum of that name in the same folder. Was it meant to be {nearest}?")
    case .buildsOnItself:
      Wording(
        da: "Forløbet bygger på et, der selv bygger på dette. Fjern linjen i et af dem.",
        sv: "Kursen bygger på en som själv bygger på den här. Ta bort raden i en av dem.",
        en: "The curriculum builds on one that builds on this one. Remove the line in one of them.")
    case .fewWords:
      Wording(
        da: "Teksten til deltageren har {n} ord. Sigt efter mindst {least}.",
        sv: "Texten till deltagaren har {n} ord. Sikta på minst {least}.",
        en: "The learner's text has {n} words. Aim at no fewer than {least}.")
    case .hardToRead:
      Wording(
        da: "Lixtallet er {lix} og bør højst være {limit}. Begynd med denne sætning på {n} ord: del den, eller find "
          + "kortere ord.",
        sv: "Läsbarhetsindex (LIX) är {lix} och bör vara högst {limit}. Börja med den här meningen på {n} ord: dela "
          + "den eller hitta kortare ord.",
        en: "The readability figure (LIX) is {lix} and should be at most {limit}. Begin with this sentence of {n} "
          + "words: split it or find shorter words.")
    case .untriedSteps:
      Wording(
        da: "Forløbet står som fast, men trinene er ikke afprøvet. Prøv dem, og skriv version og dato.",
        sv: "Kursen står som fast, men stegen är inte prövade. Pröva dem och skriv version och datum.",
        en: "The curriculum is said to be stable, but the steps are not tried. Try them, and write version and date.")
    case .unconfirmedFact:
      Wording(
        da: "Forløbet står som fast, men {id} er ikke bekræftet. Slå det op, og skriv datoen i listen i Facts.",
        sv: "Kursen står som fast, men {id} är inte bekräftat. Slå upp det och skriv datumet i listan i Facts.",
        en: "The curriculum is said to be stable, but {id} is not confirmed. Look it up and write the date in Facts.")
    case .linkOut:
      Wording(
        da: "Linket fører ud af forløbets mappe. Læg filen i mappen, og link til den der.",
        sv: "Länken leder ut ur kursens mapp. Lägg filen i mappen och länka till den där.",
        en: "The link leads out of the curriculum's folder. Put the file in the folder and link to it there.")
    case .linkToNothing:
      Wording(
        da: "Linket peger på en fil, der ikke er i mappen. Se efter stavningen og små og store bogstaver.",
        sv: "Länken pekar på en fil som inte finns i mappen. Se efter stavningen samt små och stora bokstäver.",
        en: "The link points at a file that is not in the folder. Look at the spelling and at small and capital "
          + "letters.")
    case .unknownFact:
      Wording(
        da: "Der er intet {id} i listerne i Facts. Skriv det der, eller ret navnet.",
        sv: "Det finns inget {id} i listorna i Facts. Skriv det där eller rätta namnet.",
        en: "There is no {id} in the lists in Facts. Write it there or mend the name.")
    case .unknownFactNear:
      Wording(
        da: "Der er intet {id} i listerne i Facts. Skulle der stå {nearest}?",
        sv: "Det finns inget {id} i listorna i Facts. Skulle det stå {nearest}?",
        en: "There is no {id} in the lists in Facts. Was it meant to be {nearest}?")
    case .factID:
      Wording(
        da: "Et faktums navn må kun have små bogstaver a–z, tal og bindestreger.",
        sv: "Ett faktums namn får bara ha små bokstäver a–z, siffror och bindestreck.",
        en: "The name of a fact may only have small letters a–z, digits and hyphens.")
    case .factIncomplete:
      Wording(
        da: "Her mangler en linje. Skriv mindst - tekst: og - kilde:",
        sv: "Här saknas en rad. Skriv minst - text: och "
          + "- källa:",
        en: "A line is missing here. Write at least - text: and - source:")
    case .factTwice:
      Wording(
        da: "Faktummet står også længere oppe i listen. Behold det ene.",
        sv: "Faktumet står också längre upp i listan. Behåll det ena.",
        en: "The fact stands further up in the list too. Keep one.")
    case .identifier:
      Wording(
        da: "Her står noget, der ligner {kind}. Skriv noget opdigtet, der ikke kan tages for ægte, eller lad det være "
          + "tomt.",
        sv: "Här står något som ser ut som {kind}. Skriv något påhittat som inte kan tas för äkta, eller lämna det "
          + "tomt.",
        en: "Here is something that looks like {kind}. Write something invented that cannot be taken for real, or "
          + "leave it blank.")
    case .names:
      Wording(
        da: "Filen har {n} ord, der ligner navne; her er det første. Er alle personer "
          + "fundet på, så skriv {key}: {value} i curriculum.md.",
        sv: "Filen har {n} {n|ord som ser ut som ett namn|ord som ser ut som namn}; här är det första. Är alla "
          + "personer påhittade, skriv {key}: {value} i curriculum.md.",
        en: "The file has {n} {n|word that looks like a name|words that look like names}; here is the first. If "
          + "all people are invented, write {key}: {value} in curriculum.md.")
    case .wholeName:
      Wording(
        da: "Her står noget, der ligner et helt navn. Brug kun fornavne på opdigtede personer.",
        sv: "Här står något som ser ut som ett helt namn. Använd bara förnamn på påhittade personer.",
        en: "Here is something that looks like a whole name. Use first names only for invented people.")
    default: Wording(same: "")
    }
  }
}
