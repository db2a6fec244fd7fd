import Language

/// What the words after a command are called in help.
enum ArgumentPhrase: PhraseKey {
  case code, date, week, file, setting, value, tag, task, tasks, words, number, role, level

  var wording: Wording {
    switch self {
    case .code: Wording(da: "kode", sv: "kod", en: "code")
    case .date: Wording(da: "dato", sv: "datum", en: "date")
    case .week: Wording(da: "uge", sv: "vecka", en: "week")
    case .file: Wording(da: "fil", sv: "fil", en: "file")
    case .setting: Wording(da: "indstilling", sv: "inställning", en: "setting")
    case .value: Wording(da: "værdi", sv: "värde", en: "value")
    case .tag: Wording(da: "mærke", sv: "märkning", en: "tag")
    case .task: Wording(da: "opgave", sv: "ärende", en: "task")
    case .tasks: Wording(da: "opgaver", sv: "ärenden", en: "tasks")
    case .words: Wording(da: "søgeord", sv: "sökord", en: "words")
    case .number: Wording(da: "nummer", sv: "nummer", en: "number")
    case .role: Wording(da: "rolle", sv: "roll", en: "role")
    case .level: Wording(da: "grad", sv: "nivå", en: "level")
    }
  }
}
