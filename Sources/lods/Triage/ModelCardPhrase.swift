import Language

/// The texts of the model card.
enum ModelCardPhrase: PhraseKey {
  case summary, format, title, shipped, own, purposeHeading, purpose, never, madeHeading, made, asked
  case sourcesHeading, part, source, read, limitsHeading, guidanceOnly, eye, testedHeading, proved, practised
  case changeHeading, change

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Modelkortet: hvad modellen er til, hvad den bygger på, og hvad den ikke kan",
        sv: "Modellkortet: vad modellen är till för, vad den bygger på och vad den inte kan",
        en: "The model card: what the model is for, what it rests on, what it cannot do")
    case .format:
      Wording(
        da: "Tekst til skærmen (text) eller et dokument (markdown).",
        sv: "Text för skärmen (text) eller ett dokument (markdown).",
        en: "Text for the screen (text) or a document (markdown).")
    case .title: Wording(da: "Modelkort: {id}", sv: "Modellkort: {id}", en: "Model card: {id}")
    case .shipped:
      Wording(
        da: "Modellen følger med programmet.", sv: "Modellen följer med programmet.",
        en: "The model comes with the program.")
    case .own:
      Wording(
        da: "Modellen er kommunens egen. Lovene er prøvet på den; teksterne og kilderne står kommunen for.",
        sv: "Modellen är kommunens egen. Lagarna har prövats på den; texterna och källorna svarar kommunen för.",
        en: "The model is the municipality's own. The laws were tried on it; for texts and sources the municipality "
          + "answers.")
    case .purposeHeading: Wording(da: "Hvad den er til", sv: "Vad den är till för", en: "What it is for")
    case .purpose:
      Wording(
        da: "Den foreslår, hvor meget hjælp der passer til en opgave netop nu, så to kolleger giver nogenlunde samme "
          + "hjælp. Medarbejderen vælger, og en registrering venter aldrig på den.",
        sv: "Den föreslår hur mycket hjälp som passar för ett ärende just nu, så att två kollegor ger ungefär samma "
          + "hjälp. Medarbetaren väljer, och en registrering väntar aldrig på den.",
        en: "It suggests how much help fits a task right now, so that two colleagues give about the same help. Staff "
          + "choose, and an entry never waits for it.")
    case .never:
      Wording(
        da: "Den må aldrig bruges til at afvise hjælp, til at vurdere et menneske eller til at måle en medarbejder.",
        sv: "Den får aldrig användas för att neka hjälp, för att bedöma en människa eller för att mäta en medarbetare.",
        en: "It must never be used to refuse help, to judge a person or to measure a member of staff.")
    case .madeHeading: Wording(da: "Hvordan den er lavet", sv: "Hur den är gjord", en: "How it is made")
    case .made:
      Wording(
        da: "Reglerne er skrevet af mennesker og kan læses på én side (lods triage paths). Den lærer ikke af nogen, "
          + "og der er ikke brugt data om borgere til at lave den.",
        sv: "Reglerna är skrivna av människor och ryms på en sida (lods triage paths). Den lär sig inte av någon, och "
          + "inga uppgifter om invånare har använts för att göra den.",
        en: "The rules are written by people and fit on one page (lods triage paths). It learns from nobody, and no "
          + "data on citizens were used to make it.")
    case .asked:
      Wording(
        da: "Først det, borgeren selv siger. Så højst fem spørgsmål, der besvares ved at se og lytte, og altid med "
          + "»ved ikke«. Der spørges ikke om alder, helbred, oprindelse eller handleevne.",
        sv: "Först det som besökaren själv säger. Sedan högst fem frågor som besvaras genom att se och lyssna, alltid "
          + "med ”vet inte”. Inget frågas om ålder, hälsa, ursprung eller beslutsförmåga.",
        en: "First what the citizen says. Then at most five questions, answered by looking and listening, always with "
          + "\"not known\". Nothing is asked of age, health, origin or capacity.")
    case .sourcesHeading:
      Wording(da: "Hvor spørgsmålene kommer fra", sv: "Var frågorna kommer ifrån", en: "Where the questions come from")
    case .part: Wording(da: "Spørgsmål", sv: "Fråga", en: "Question")
    case .source: Wording(da: "Kilde", sv: "Källa", en: "Source")
    case .read: Wording(da: "{title} (læst {day})", sv: "{title} (läst {day})", en: "{title} (read {day})")
    case .limitsHeading: Wording(da: "Hvad den ikke kan", sv: "Vad den inte kan", en: "What it cannot do")
    case .guidanceOnly:
      Wording(
        da: "Den gælder kun vejledning. Hvor en myndighed afgør noget, siger en hjælpegrad ikke noget.",
        sv: "Den gäller bara vägledning. Där en myndighet beslutar säger en hjälpnivå ingenting.",
        en: "It is for guidance only. Where an authority decides, a degree of help means nothing.")
    case .eye:
      Wording(
        da: "Den ved kun, hvad medarbejderen så og hørte. To kan se det samme og svare forskelligt; øv jer sammen "
          + "(lods triage practice).",
        sv: "Den vet bara vad medarbetaren såg och hörde. Två kan se samma sak och svara olika; öva tillsammans "
          + "(lods triage practice).",
        en: "It knows only what staff saw and heard. Two may see the same and answer differently; practise together "
          + "(lods triage practice).")
    case .testedHeading: Wording(da: "Hvordan den er prøvet", sv: "Hur den är prövad", en: "How it was tested")
    case .proved:
      Wording(
        da: "Alle {sets} sæt svar er regnet igennem mod lovene herunder. I gennemsnit spørges der {mean} gange.",
        sv: "Alla {sets} uppsättningar svar är genomräknade mot lagarna nedan. I genomsnitt ställs {mean} frågor.",
        en: "All {sets} sets of answers were worked through against the laws below. On average {mean} questions are "
          + "asked.")
    case .practised:
      Wording(
        da:
          "Den svarer som facit på {alike} af de {n} beskrevne sager. Facit er skrevet til den model, der følger med, "
          + "så tallet siger ikke, om den har ret.",
        sv:
          "Den svarar som facit på {alike} av de {n} beskrivna fallen. Facit är skrivet till modellen som följer med, "
          + "så siffran säger inte om den har rätt.",
        en:
          "It answers {alike} of the {n} written cases as their reference. The references were written to the shipped "
          + "model, so the figure does not say whether it is right.")
    case .changeHeading: Wording(da: "Hvem kan ændre den", sv: "Vem kan ändra den", en: "Who can change it")
    case .change:
      Wording(
        da:
          "Kommunen kan indsætte sin egen (lods triage model install). Bryder den en lov, bliver den afvist med de to "
          + "sæt svar, der viser det. Hvert skifte står i revisionssporet.",
        sv: "Kommunen kan lägga in sin egen (lods triage model install). Bryter den mot en lag avvisas den med de två "
          + "uppsättningar svar som visar det. Varje byte står i revisionsspåret.",
        en: "The municipality can install its own (lods triage model install). If it breaks a law it is refused with "
          + "the two sets of answers that show it. Every change stands in the audit trail.")
    }
  }
}
