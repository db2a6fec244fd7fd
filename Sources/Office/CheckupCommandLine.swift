public import Language

extension Checkup.Row {
  /// What to type at the command line about it, or nil; a page leaves it out.
  public func commandLine(in language: LanguageCode) -> String? {
    switch subject {
    case .noBranch: CheckupCommandLine.addBranch(in: language)
    case .noHours: CheckupCommandLine.hours(in: language, values)
    case .backupsDamaged, .noBackup: CheckupCommandLine.backup(in: language)
    case .backupsDue: CheckupCommandLine.prune(in: language)
    case .ledgerGuardsBroken: CheckupCommandLine.verify(in: language)
    case .sealingDue: CheckupCommandLine.seal(in: language)
    case .unerased: CheckupCommandLine.doctor(in: language)
    case .sqlite, .sqliteOld, .cannotOpen, .peopleMissing, .file, .pragmas, .damage, .orphans, .bigLog, .permissions,
      .catalogue, .log, .audit, .auditBroken, .backups, .space, .lowSpace, .sealing, .noSealing, .ledgerGuards:
      nil
    }
  }
}

/// What the check-up advises to type at the command line.
public enum CheckupCommandLine: PhraseKey {
  case addBranch, hours, backup, prune, verify, seal, doctor

  /// The text.
  public var wording: Wording {
    switch self {
    case .addBranch:
      Wording(
        da: "lods branch add KODE --name NAVN --opened DATO", sv: "lods branch add KOD --name NAMN --opened DATUM",
        en: "lods branch add CODE --name NAME --opened DATE")
    case .hours: Wording(same: "lods branch hours {branch} --set …")
    case .backup: Wording(same: "lods backup")
    case .prune: Wording(same: "lods backup prune")
    case .verify: Wording(same: "lods release verify")
    case .seal: Wording(same: "lods privacy seal")
    case .doctor: Wording(same: "lods doctor")
    }
  }
}
