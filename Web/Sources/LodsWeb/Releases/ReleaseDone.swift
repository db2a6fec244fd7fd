import Language

/// What was just done about a publication, as the address after it says.
enum ReleaseDone: String, PhraseKey {
  case published, stopped, notThere

  var wording: Wording {
    switch self {
    case .published:
      Wording(
        da: "Tallene er frigivet. Hent filerne herunder, og læg dem, hvor andre kan finde dem.",
        sv: "Siffrorna är offentliggjorda. Hämta filerna nedan och lägg dem där andra hittar dem.",
        en: "The figures are released. Get the files below and put them where others find them.")
    case .notThere: ReleaseWorkPhrase.stoppedAlready.wording
    case .stopped:
      Wording(
        da: "Forslaget er lagt væk. Intet er frigivet.", sv: "Förslaget är bortlagt. Inget är offentliggjort.",
        en: "The proposal was put away. Nothing is released.")
    }
  }
}
