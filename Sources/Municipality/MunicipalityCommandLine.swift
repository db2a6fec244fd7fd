public import Language

/// What the faults of this room advise to type at the command line; a page leaves it out.
public enum MunicipalityCommandLine: PhraseKey {
  case branches, branch, tasks, groups, hideTask, areas, tags

  /// The text.
  public var wording: Wording {
    switch self {
    case .branches: Wording(same: "lods branch list")
    case .branch:
      Wording(
        da: "--branch KODE, eller vælg et fast bibliotek: lods setting set branch KODE",
        sv: "--branch KOD, eller välj ett fast bibliotek: lods setting set branch KOD",
        en: "--branch CODE, or choose one for good: lods setting set branch CODE")
    case .tasks: Wording(da: "lods task list ORD", sv: "lods task list ORD", en: "lods task list WORD")
    case .groups: Wording(same: "lods task groups")
    case .hideTask: Wording(da: "lods task hide OPGAVE", sv: "lods task hide ÄRENDE", en: "lods task hide TASK")
    case .areas: Wording(same: "lods area list")
    case .tags: Wording(same: "lods tag list")
    }
  }
}
