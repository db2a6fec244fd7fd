import Language

/// The texts of options that several commands share.
enum OptionPhrase: PhraseKey {
  case folder, data, code, branch, limit

  var wording: Wording {
    switch self {
    case .folder: Wording(da: "MAPPE", sv: "MAPP", en: "FOLDER")
    case .data:
      Wording(
        da: "Mappen med kontorets to filer (ellers LODS_DATA eller din datamappe).",
        sv: "Mappen med kontorets två filer (annars LODS_DATA eller din datamapp).",
        en: "The folder with the office's two files (else LODS_DATA or your data folder).")
    case .code: Wording(da: "KODE", sv: "KOD", en: "CODE")
    case .branch:
      Wording(
        da: "Biblioteket (se dem med: lods branch list).", sv: "Biblioteket (se dem med: lods branch list).",
        en: "The branch (see them with: lods branch list).")
    case .limit:
      Wording(da: "Vis højst så mange rækker.", sv: "Visa högst så många rader.", en: "Show at most so many rows.")
    }
  }
}
