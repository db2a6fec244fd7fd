package import Language

/// What is wrong with a request before it is whole, in words.
package enum ConnectionPhrase: PhraseKey {
  case slowTitle, slow, largeHeadTitle, largeHead, unreadableTitle, unreadable

  package var wording: Wording {
    switch self {
    case .slowTitle: Wording(da: "Det tog for lang tid", sv: "Det tog för lång tid", en: "It took too long")
    case .slow:
      Wording(
        da: "Lods fik ikke det hele i tide, og intet er gemt. Se efter, om nettet virker, og prøv igen.",
        sv: "Lods fick inte allt i tid, och inget är sparat. Kontrollera att nätet fungerar och försök igen.",
        en: "Lods did not get all of it in time, and nothing is saved. Check that the network works, and try again.")
    case .largeHeadTitle:
      Wording(da: "Browseren sendte for meget", sv: "Webbläsaren skickade för mycket", en: "The browser sent too much")
    case .largeHead:
      Wording(
        da:
          "Browseren sendte flere cookies eller en længere adresse, end Lods tager imod. Slet cookies for denne adresse "
          + "i browserens indstillinger, og prøv igen.",
        sv:
          "Webbläsaren skickade fler kakor eller en längre adress än Lods tar emot. Radera kakorna för den här adressen "
          + "i webbläsarens inställningar och försök igen.",
        en:
          "The browser sent more cookies or a longer address than Lods takes. Delete the cookies of this address in the "
          + "browser's settings, and try again.")
    case .unreadableTitle:
      Wording(da: "Det kunne ikke læses", sv: "Det gick inte att läsa", en: "It was not readable")
    case .unreadable:
      Wording(
        da: "Lods kunne ikke læse det, browseren sendte. Genindlæs siden, og prøv igen.",
        sv: "Lods kunde inte läsa det som webbläsaren skickade. Läs in sidan igen och försök på nytt.",
        en: "Lods could not read what the browser sent. Reload the page, and try again.")
    }
  }
}
