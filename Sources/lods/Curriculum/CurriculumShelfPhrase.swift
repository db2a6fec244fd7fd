import Language

/// The texts of the commands about curricula that the office keeps.
enum CurriculumShelfPhrase: PhraseKey {
  case nameValue, name, nameOrAll, audienceValue, audienceHelp, byClass
  case take, takeDetails, added, same, picturesStay, show, versionOf, importedOn, noneKept
  case diff, diffDetails, diffExample, diffFolderExample, oldValue, old, newValue, new, noChange
  case fileAdded, fileRemoved, factChanged, words
  case export, exportDetails, exportFolder, exportExample, exported, folderThere
  case catalogue, catalogueDetails, catalogueExample, classExample, nothingToOffer

  var wording: Wording { keepingWording ?? comparingWording }

  private var keepingWording: Wording? {
    switch self {
    case .nameValue: Wording(da: "FORLØB", sv: "KURS", en: "CURRICULUM")
    case .name:
      Wording(
        da: "Forløbet, eller en version af det: mitid eller mitid@1.0.",
        sv: "Kursen, eller en version av den: e-legitimation eller e-legitimation@1.0.",
        en: "The curriculum, or a version of it: mitid or mitid@1.0.")
    case .nameOrAll:
      Wording(
        da: "Forløbet, eller en version af det: mitid@1.0. Uden: alle.",
        sv: "Kursen, eller en version av den: mitid@1.0. Utan: alla.",
        en: "The curriculum, or a version of it: mitid@1.0. Without: all.")
    case .audienceValue: Wording(da: "tekst", sv: "text", en: "text")
    case .audienceHelp:
      Wording(
        da: "Kun forløb med den tekst i målgruppen, som 65+.", sv: "Bara kurser med den texten i målgruppen, som 65+.",
        en: "Only curricula with that text in their audience, as 65+.")
    case .byClass:
      Wording(
        da: "Kun forløb til skoleklasser, klasse for klasse.", sv: "Bara kurser för skolklasser, årskurs för årskurs.",
        en: "Only curricula for school classes, grade by grade.")
    case .take:
      Wording(da: "Gem forløb på kontoret", sv: "Spara kurser på kontoret", en: "Keep curricula in the office")
    case .takeDetails:
      Wording(
        da:
          "Kun forløb uden fejl tages med. Samme indhold to gange gør ingenting. Er noget ændret, skal versionen være "
          + "højere. Billeder gemmes ikke; behold mappen.",
        sv: "Bara kurser utan fel tas med. Samma innehåll två gånger gör inget. Är något ändrat måste versionen vara "
          + "högre. Bilder sparas inte; behåll mappen.",
        en:
          "Only curricula without errors are taken. The same content twice does nothing. Where something has changed, "
          + "the version must be higher. Pictures are not kept; keep the folder.")
    case .added:
      Wording(
        da: "{name} {version} er gemt.", sv: "{name} {version} är sparad.", en: "{name} {version} is kept.")
    case .same:
      Wording(
        da: "{name} {version} var der i forvejen.", sv: "{name} {version} fanns redan.",
        en: "{name} {version} was there already.")
    case .picturesStay:
      Wording(
        da: "{n} {n|fil er ikke tekst og bliver|filer er ikke tekst og bliver} i din mappe.",
        sv: "{n} {n|fil är inte text och stannar|filer är inte text och stannar} i din mapp.",
        en: "{n} {n|file is no text and stays|files are no text and stay} in your folder.")
    case .show:
      Wording(da: "Vis det, kontoret har", sv: "Visa det som kontoret har", en: "Show what the office keeps")
    case .versionOf:
      Wording(
        da: "Version {version}, gemt {day}", sv: "Version {version}, sparad {day}", en: "Version {version}, kept {day}")
    case .importedOn: Wording(da: "Gemt", sv: "Sparad", en: "Kept since")
    case .noneKept:
      Wording(
        da: "Kontoret har ingen forløb endnu. Hent et med: lods curriculum import MAPPE",
        sv: "Kontoret har inga kurser än. Hämta en med: lods curriculum import MAPP",
        en: "The office keeps no curricula yet. Take one in with: lods curriculum import FOLDER")
    default: nil
    }
  }

  private var comparingWording: Wording {
    switch self {
    case .diff:
      Wording(
        da: "Se, hvad der er ændret, gang for gang", sv: "Se vad som är ändrat, träff för träff",
        en: "See what has changed, session by session")
    case .diffDetails:
      Wording(
        da: "Hver side er et forløb på kontoret (mitid eller mitid@1.0) eller en mappe.",
        sv: "Varje sida är en kurs på kontoret (mitid eller mitid@1.0) eller en mapp.",
        en: "Each side is a curriculum of the office (mitid or mitid@1.0) or a folder.")
    case .diffExample: Wording(da: "to versioner", sv: "två versioner", en: "two versions")
    case .diffFolderExample:
      Wording(da: "kontorets mod din mappe", sv: "kontorets mot din mapp", en: "the office's against your folder")
    case .oldValue: Wording(da: "GAMMEL", sv: "GAMMAL", en: "OLD")
    case .old: Wording(da: "Det, der sammenlignes fra.", sv: "Det som jämförs från.", en: "What is compared from.")
    case .newValue: Wording(da: "NY", sv: "NY", en: "NEW")
    case .new: Wording(da: "Det, der sammenlignes med.", sv: "Det som jämförs med.", en: "What is compared to.")
    case .noChange: Wording(da: "Intet er ændret.", sv: "Inget är ändrat.", en: "Nothing has changed.")
    case .fileAdded: Wording(da: "{file}: ny", sv: "{file}: ny", en: "{file}: new")
    case .fileRemoved: Wording(da: "{file}: væk", sv: "{file}: borta", en: "{file}: gone")
    case .factChanged: Wording(da: "faktum {id}: ændret", sv: "faktum {id}: ändrat", en: "fact {id}: changed")
    case .words: Wording(da: "{n} ord", sv: "{n} ord", en: "{n} words")
    case .export:
      Wording(
        da: "Skriv et forløb ud i en mappe", sv: "Skriv en kurs till en mapp", en: "Write a curriculum to a folder")
    case .exportDetails:
      Wording(
        da: "Forløbet kommer i en mappe med sit navn, og dets fakta i Facts ved siden af. Intet overskrives.",
        sv: "Kursen läggs i en mapp med sitt namn och dess fakta i Facts bredvid. Inget skrivs över.",
        en: "The curriculum goes into a folder of its name, its facts into Facts beside it. Nothing is overwritten.")
    case .exportFolder:
      Wording(da: "Hvor mappen lægges.", sv: "Var mappen läggs.", en: "Where the folder is put.")
    case .exportExample: Wording(da: "den første version", sv: "den första versionen", en: "the first version")
    case .exported:
      Wording(da: "{name} er skrevet.", sv: "{name} är skriven.", en: "{name} is written.")
    case .folderThere:
      Wording(
        da: "Der er allerede en mappe med forløbets navn. Vælg et andet sted.",
        sv: "Det finns redan en mapp med kursens namn. Välj en annan plats.",
        en: "There is a folder of the curriculum's name already. Choose another place.")
    case .catalogue:
      Wording(
        da: "Lav et katalog over kontorets forløb", sv: "Gör en katalog över kontorets kurser",
        en: "Make a catalogue of the office's curricula")
    case .catalogueDetails:
      Wording(
        da: "En side til print eller hjemmesiden, med den nyeste version af hvert forløb.",
        sv: "En sida att skriva ut eller lägga på webben, med den nyaste versionen av varje kurs.",
        en: "A page to print or to put on the web, with the newest version of each curriculum.")
    case .catalogueExample: Wording(da: "alle forløb", sv: "alla kurser", en: "all curricula")
    case .classExample: Wording(da: "til skolerne", sv: "till skolorna", en: "for the schools")
    case .nothingToOffer:
      Wording(
        da: "Ingen forløb på kontoret passer. Se dem med: lods curriculum show",
        sv: "Inga kurser på kontoret passar. Se dem med: lods curriculum show",
        en: "No curricula of the office fit. See them with: lods curriculum show")
    default: Wording(same: "")
    }
  }
}
