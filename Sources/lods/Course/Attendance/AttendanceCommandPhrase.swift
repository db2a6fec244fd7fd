import Courses
import Language

/// The texts of `lods attendance`.
enum AttendanceCommandPhrase: PhraseKey {
  case summary, details, show, none, name, came
  case set, setDetails, setExample, setPartyExample, date, present, partly, absent, excused, rest, allPresent
  case numbersValue, wasSet, askHead, askAgain
  case count, countDetails, countExample, walkIns, seniors, staffMinutes, volunteerMinutes, counted
  case walkInsRow, allRow, seniorsRow, staffRow, volunteerRow
  case paper, paperDetails, paperExample, reader, emptyRows, output, written
  case nothingGiven, numberTwice, numbersMissing, restTwice, nobodySeated, stopped, noCounts

  /// What an option with numbers is for.
  static func help(of presence: Presence) -> AttendanceCommandPhrase {
    switch presence {
    case .present: .present
    case .partly: .partly
    case .absent: .absent
    case .excused: .excused
    }
  }

  var wording: Wording {
    switch self {
    case .summary:
      Wording(da: "Fremmøde: hvem der kom", sv: "Närvaro: vilka som kom", en: "Attendance: who came")
    case .details:
      Wording(
        da:
          "Listen kan rettes, også 90 dage efter et hold, der er afsluttet med: lods term end. Så regnes det om, hvem "
          + "der har gennemført. Kursisterne kaldes ved deres nummer på holdet, så intet navn står i kommandolinjen.",
        sv:
          "Listan kan rättas, även 90 dagar efter en grupp som är avslutad med: lods term end. Då räknas det om vilka "
          + "som har genomfört. Deltagarna anges med sitt nummer i gruppen, så att inget namn står på kommandoraden.",
        en:
          "The list may be corrected, also for 90 days after a term that was ended with: lods term end. Then who has "
          + "completed is worked out again. Learners are called by their number in the term, so that no name stands on "
          + "the command line.")
    case .show:
      Wording(
        da: "Vis, hvem der kom, dato for dato", sv: "Visa vilka som kom, datum för datum",
        en: "Show who came, date by date")
    case .none:
      Wording(
        da: "Ingen har plads på holdet, og intet er talt.", sv: "Ingen har plats i gruppen och inget är räknat.",
        en: "Nobody has a seat in the term, and nothing is counted.")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .came: Wording(da: "Kom", sv: "Kom", en: "Came")
    case .set:
      Wording(
        da: "Skriv, hvem der kom på en dato",
        sv: "Skriv vilka som kom ett visst datum",
        en: "Write who came on a date")
    case .setDetails:
      Wording(
        da:
          "Hurtigst: --all-present, og så kun undtagelserne. Numre skrives med komma: 1,2,5. Kom kun én af de to, "
          + "der er tilmeldt sammen som nummer 2, så skriv 2=1. Skrives ingen numre, bliver der spurgt om en person "
          + "ad gangen: Enter for ja, eller et tal.",
        sv:
          "Snabbast: --all-present, och sedan bara undantagen. Nummer skrivs med komma: 1,2,5. Kom bara en av de "
          + "två som är anmälda tillsammans som nummer 2, skriv 2=1. Utan nummer ställs en fråga per person: Enter "
          + "för ja, eller en siffra.",
        en:
          "Quickest: --all-present, then the exceptions alone. Numbers are written with commas: 1,2,5. If only "
          + "one came of the two who signed up together as number 2, write 2=1. Without numbers you are asked for "
          + "one person at a time: Enter for yes, or a digit.")
    case .setExample:
      Wording(
        da: "alle kom, undtagen to", sv: "alla kom utom två", en: "all came but two")
    case .setPartyExample:
      Wording(
        da: "en af to kom som nummer 2, og resten udeblev", sv: "en av två kom som nummer 2, och resten uteblev",
        en: "one of two came as number 2, and the rest stayed away")
    case .date:
      Wording(
        da: "Dagen; ellers holdets seneste.", sv: "Dagen; annars gruppens senaste.",
        en: "The day; else the term's latest.")
    case .present: Wording(da: "Var der.", sv: "Var där.", en: "Were there.")
    case .partly: Wording(da: "Var der en del af tiden.", sv: "Var där en del av tiden.", en: "Were there in part.")
    case .absent: Wording(da: "Udeblev.", sv: "Uteblev.", en: "Stayed away.")
    case .excused: Wording(da: "Havde meldt afbud.", sv: "Hade anmält förhinder.", en: "Had said so.")
    case .rest:
      Wording(
        da: "Hvad der gælder for alle andre.", sv: "Vad som gäller för alla andra.", en: "What holds for all others.")
    case .allPresent:
      Wording(
        da: "Alle andre var der; det samme som --rest present.", sv: "Alla andra var där; samma som --rest present.",
        en: "All others were there; the same as --rest present.")
    case .numbersValue: Wording(da: "numre", sv: "nummer", en: "numbers")
    case .wasSet:
      Wording(
        da: "Den {day}: {present} til stede, {partly} delvis, {absent} udeblevet, {excused} meldt afbud.",
        sv: "Den {day}: {present} närvarande, {partly} delvis, {absent} uteblev, {excused} anmält förhinder.",
        en: "{day}: {present} present, {partly} in part, {absent} absent, {excused} excused.")
    case .askHead:
      Wording(
        da: "Den {day}. Enter: som vist. 1 til stede, 2 delvis, 3 udeblevet, 4 meldt afbud.",
        sv: "Den {day}. Enter: som det står. 1 närvarande, 2 delvis, 3 uteblev, 4 anmält förhinder.",
        en: "{day}. Enter: as shown. 1 present, 2 in part, 3 absent, 4 excused.")
    case .askAgain:
      Wording(da: "Tast Enter, 1, 2, 3 eller 4.", sv: "Tryck Enter, 1, 2, 3 eller 4.", en: "Type Enter, 1, 2, 3 or 4.")
    case .count:
      Wording(
        da: "Skriv, hvor mange der kom uden tilmelding, og hvor lang tid I brugte",
        sv: "Skriv hur många som kom utan anmälan och hur lång tid ni använde",
        en: "Write how many came without signing up, and how long you worked")
    case .countDetails:
      Wording(
        da: "I en åben café er det alle, der kom. Det, der ikke nævnes, bliver stående.",
        sv: "På ett öppet kafé är det alla som kom. Det som inte nämns står kvar.",
        en: "In a drop-in café it is all who came. What is not named stays as it is.")
    case .countExample:
      Wording(da: "en eftermiddag i caféen", sv: "en eftermiddag på kaféet", en: "an afternoon in the café")
    case .walkIns:
      Wording(
        da: "Kom uden tilmelding; i en café alle, der kom.", sv: "Kom utan anmälan; på ett kafé alla som kom.",
        en: "Came without signing up; in a café all who came.")
    case .seniors:
      Wording(
        da: "Hvor mange af dem der selv sagde, at de er fyldt 65.",
        sv: "Hur många av dem som själva sade att de har fyllt 65.",
        en: "Of them, said to be 65 or more.")
    case .staffMinutes:
      Wording(
        da: "Minutter, som medarbejdere brugte i alt.", sv: "Minuter som personalen använde sammanlagt.",
        en: "Minutes that staff worked in all.")
    case .volunteerMinutes:
      Wording(
        da: "Minutter, som frivillige brugte i alt.", sv: "Minuter som volontärer använde sammanlagt.",
        en: "Minutes that volunteers worked in all.")
    case .counted: Wording(da: "Den {day} er talt.", sv: "Den {day} är räknad.", en: "{day} is counted.")
    case .walkInsRow: Wording(da: "Kom uden tilmelding", sv: "Kom utan anmälan", en: "Came without signing up")
    case .allRow: Wording(da: "Kom i alt", sv: "Kom totalt", en: "Came in all")
    case .seniorsRow: Wording(da: "– heraf 65+", sv: "– varav 65+", en: "– of them 65+")
    case .staffRow: Wording(da: "Medarbejdere, min.", sv: "Personal, min", en: "Staff, min")
    case .volunteerRow: Wording(da: "Frivillige, min.", sv: "Volontärer, min", en: "Volunteers, min")
    case .paper:
      Wording(
        da: "Skriv fremmødelisten ud til afkrydsning",
        sv: "Skriv ut närvarolistan för avprickning",
        en: "Print the list to tick")
    case .paperDetails:
      Wording(
        da:
          "Stor skrift, en række til hver, en rubrik til hver dato og tomme rækker. Der står kun navne: ingen "
          + "telefon og ingen adresse. Filen kan kun læses af dig; åbn den i en browser, og udskriv.",
        sv:
          "Stor text, en rad för var och en, en ruta för varje datum och tomma rader. Där står bara namn: ingen "
          + "telefon och ingen adress. Filen kan bara läsas av dig; öppna den i en webbläsare och skriv ut.",
        en:
          "Big type, a row a person, a box for each date, and empty rows. There are names alone: no telephone and "
          + "no address. The file is for you alone to read; open it in a browser and print.")
    case .paperExample: Wording(da: "listen til døren", sv: "listan till dörren", en: "the list for the door")
    case .reader:
      Wording(
        da: "Hvem listen er til: frivillige (volunteers) ser kun fornavne.",
        sv: "Vem listan är för: volontärer (volunteers) ser bara förnamn.",
        en: "Whom the list is for: volunteers see first names alone.")
    case .emptyRows:
      Wording(
        da: "Tomme rækker til dem, der kommer uden tilmelding (ellers 5).",
        sv: "Tomma rader för dem som kommer utan anmälan (annars 5).",
        en: "Empty rows for those who come without signing up (else 5).")
    case .output:
      Wording(
        da: "Filen, der skrives; ellers vises den.", sv: "Filen som skrivs; annars visas den.",
        en: "The file to write; else it is shown.")
    case .written:
      Wording(
        da: "Filen er skrevet. Der står navne i den: slet den, når den er printet.",
        sv: "Filen är skriven. Där står namn: ta bort den när den är utskriven.",
        en: "The file is written. There are names in it: delete it once it is printed.")
    case .nothingGiven:
      Wording(
        da: "Skriv, hvem der kom, fx --all-present --absent 4",
        sv: "Skriv vilka som kom, till exempel --all-present --absent 4",
        en: "Write who came, such as --all-present --absent 4")
    case .numberTwice:
      Wording(
        da: "Et nummer står to steder. Skriv hvert nummer én gang.",
        sv: "Ett nummer står på två ställen. Skriv varje nummer en gång.",
        en: "A number stands in two places. Write each number once.")
    case .numbersMissing:
      Wording(
        da: "Der mangler {n}: nummer {numbers}. Skriv dem, eller brug --rest present eller --rest absent.",
        sv: "Det saknas {n}: nummer {numbers}. Skriv dem eller använd --rest present eller --rest absent.",
        en: "{n} {n|is|are} missing: number {numbers}. Write them, or use --rest present or --rest absent.")
    case .restTwice:
      Wording(
        da: "Brug --all-present eller --rest, ikke begge.", sv: "Använd --all-present eller --rest, inte båda.",
        en: "Use --all-present or --rest, not both.")
    case .nobodySeated:
      Wording(
        da: "Ingen er tilmeldt. Tæl dem, der kom, med: lods attendance count",
        sv: "Ingen är anmäld. Räkna dem som kom med: lods attendance count",
        en: "Nobody is enrolled. Count those who came with: lods attendance count")
    case .stopped:
      Wording(
        da: "Listen blev ikke færdig, og intet er skrevet.", sv: "Listan blev inte klar och inget är skrivet.",
        en: "The list was not finished, and nothing is written.")
    case .noCounts:
      Wording(
        da: "Skriv, hvad der er talt, fx --walk-ins 14", sv: "Skriv vad som är räknat, till exempel --walk-ins 14",
        en: "Write what was counted, such as --walk-ins 14")
    }
  }
}
