public import Language

/// The texts of this room.
public enum RecordsPhrase: PhraseKey {
  case noFolder, noOffice, alreadyAnOffice, cannotMakeFolder, foreignFile, newerFile, damaged
  case readOnly, full, busy, inputOutput, program

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .noFolder:
      Wording(
        da: "Datamappen findes ikke. Ret stien, eller opret et kontor med: lods init",
        sv: "Datamappen finns inte. Rätta sökvägen eller skapa ett kontor med: lods init",
        en: "The data folder does not exist. Correct the path, or make an office with: lods init")
    case .noOffice:
      Wording(
        da: "Der er intet kontor i datamappen. Opret et med: lods init – eller prøv med opdigtede tal: lods demo",
        sv: "Det finns inget kontor i datamappen. Skapa ett med: lods init – eller prova påhittade siffror: lods demo",
        en: "There is no office in the data folder. Make one with: lods init – or try invented figures: lods demo")
    case .alreadyAnOffice:
      Wording(
        da: "Der er allerede et kontor i datamappen, og det bliver ikke rørt. Vælg en anden mappe med --data.",
        sv: "Det finns redan ett kontor i datamappen och det lämnas orört. Välj en annan mapp med --data.",
        en: "There is an office in the data folder already, and it is left alone. Choose another folder with --data.")
    case .cannotMakeFolder:
      Wording(
        da: "Datamappen kan ikke oprettes. Vælg et sted, hvor du må skrive, med --data.",
        sv: "Datamappen kan inte skapas. Välj en plats där du får skriva, med --data.",
        en: "The data folder cannot be made. Choose a place where you may write, with --data.")
    case .foreignFile:
      Wording(
        da: "Filen {file} er ikke lavet af Lods. Den er ikke rørt. Vælg en anden mappe med --data.",
        sv: "Filen {file} är inte skapad av Lods. Den är orörd. Välj en annan mapp med --data.",
        en: "The file {file} was not made by Lods. It has not been touched. Choose another folder with --data.")
    case .newerFile:
      Wording(
        da: "Filen {file} er lavet af en nyere udgave af Lods. Den er ikke rørt. Opdatér Lods på denne maskine.",
        sv: "Filen {file} är skapad av en nyare version av Lods. Den är orörd. Uppdatera Lods på den här datorn.",
        en: "The file {file} was made by a newer Lods. It has not been touched. Update Lods on this machine.")
    case .damaged:
      Wording(
        da:
          "Filen {file} er beskadiget. Tag en kopi af hele mappen, og læg den seneste hele sikkerhedskopi fra mappen backups tilbage.",
        sv:
          "Filen {file} är skadad. Ta en kopia av hela mappen och lägg tillbaka den senaste hela säkerhetskopian från mappen backups.",
        en:
          "The file {file} is damaged. Copy the whole folder, and put back the latest whole backup from the folder backups."
      )
    case .readOnly:
      Wording(
        da: "Der må ikke skrives i datamappen. Giv brugeren skriveret til mappen og {file}. Intet er gemt.",
        sv: "Det går inte att skriva i datamappen. Ge användaren skrivrätt till mappen och {file}. Inget har sparats.",
        en: "The data folder may not be written to. Give the user write access to it and {file}. Nothing was saved.")
    case .full:
      Wording(
        da: "Disken er fuld. Intet blev gemt, og intet er gået tabt. Gør plads, og prøv igen.",
        sv: "Disken är full. Inget sparades och inget har gått förlorat. Frigör utrymme och försök igen.",
        en: "The disk is full. Nothing was saved and nothing is lost. Make room and try again.")
    case .busy:
      Wording(
        da: "Et andet program skriver i {file}. Intet blev gemt. Prøv igen om lidt.",
        sv: "Ett annat program skriver i {file}. Inget sparades. Försök igen om en stund.",
        en: "Another program is writing to {file}. Nothing was saved. Try again in a moment.")
    case .inputOutput:
      Wording(
        da: "{file} kunne ikke læses eller skrives. Intet blev gemt. Se til disken, og prøv igen.",
        sv: "{file} kunde inte läsas eller skrivas. Inget sparades. Kontrollera disken och försök igen.",
        en: "{file} could not be read or written. Nothing was saved. Check the disk and try again.")
    case .program:
      Wording(
        da: "Lods gjorde noget, som {file} ikke tillader. Intet blev gemt. Det er en fejl i Lods: meld den.",
        sv: "Lods gjorde något som {file} inte tillåter. Inget sparades. Det är ett fel i Lods: anmäl det.",
        en: "Lods did something that {file} does not allow. Nothing was saved. It is a fault in Lods: report it.")
    }
  }
}
