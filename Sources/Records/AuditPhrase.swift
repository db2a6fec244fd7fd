public import Language

extension AuditTrail.Act {
  /// What the act is called.
  public var wording: Wording {
    switch self {
    case .officeMade: AuditPhrase.officeMade.wording
    case .entriesExported: AuditPhrase.entriesExported.wording
    case .internalFigures: AuditPhrase.internalFigures.wording
    case .figuresReleased: AuditPhrase.figuresReleased.wording
    case .ruleOverridden: AuditPhrase.ruleOverridden.wording
    case .settingChanged: AuditPhrase.settingChanged.wording
    case .backupMade: AuditPhrase.backupMade.wording
    case .decisionMade: AuditPhrase.decisionMade.wording
    case .entriesSealed: AuditPhrase.entriesSealed.wording
    case .entryCorrected: AuditPhrase.entryCorrected.wording
    case .backupsPruned: AuditPhrase.backupsPruned.wording
    case .dataPurged: AuditPhrase.dataPurged.wording
    case .trailAccepted: AuditPhrase.trailAccepted.wording
    case .personSeen: AuditPhrase.personSeen.wording
    case .rightUsed: AuditPhrase.rightUsed.wording
    case .rightRefused: AuditPhrase.rightRefused.wording
    case .personsPurged: AuditPhrase.personsPurged.wording
    case .accountInvited: AuditPhrase.accountInvited.wording
    case .accountJoined: AuditPhrase.accountJoined.wording
    case .accountChanged: AuditPhrase.accountChanged.wording
    case .rolesChanged: AuditPhrase.rolesChanged.wording
    case .accountDisabled: AuditPhrase.accountDisabled.wording
    case .accountEnabled: AuditPhrase.accountEnabled.wording
    case .accountErased: AuditPhrase.accountErased.wording
    case .passwordChanged: AuditPhrase.passwordChanged.wording
    case .resetLinkMade: AuditPhrase.resetLinkMade.wording
    case .passwordReset: AuditPhrase.passwordReset.wording
    case .signedIn: AuditPhrase.signedIn.wording
    case .signInRefused: AuditPhrase.signInRefused.wording
    case .accessDenied: AuditPhrase.accessDenied.wording
    case .signedOutByAdministrator: AuditPhrase.signedOutByAdministrator.wording
    case .devicePrepared: AuditPhrase.devicePrepared.wording
    case .devicePaired: AuditPhrase.devicePaired.wording
    case .deviceRevoked: AuditPhrase.deviceRevoked.wording
    case .personsExported: AuditPhrase.personsExported.wording
    }
  }
}

extension AuditCheck.Finding {
  /// What was found, as a sentence.
  public func sentence(in language: LanguageCode) -> String {
    func said(_ phrase: AuditPhrase, _ rows: ClosedRange<Int>) -> String {
      phrase(
        in: language, ["n": .number(rows.count), "from": .number(rows.lowerBound), "to": .number(rows.upperBound)])
    }
    switch self {
    case .changed(let row): return AuditPhrase.changedRow(in: language, ["row": .number(row)])
    case .missing(let rows): return said(.missingRows, rows)
    case .inserted(let rows): return said(.insertedRows, rows)
    case .cutOff(let rows): return said(.cutOffRows, rows)
    case .headDiffers(let row): return AuditPhrase.headDiffers(in: language, ["row": .number(row)])
    case .startDiffers(let row): return AuditPhrase.startDiffers(in: language, ["row": .number(row)])
    case .noWitness: return AuditPhrase.noWitness(in: language)
    }
  }

  /// The code for programs.
  public var code: String {
    switch self {
    case .changed: "changed"
    case .missing: "missing"
    case .inserted: "inserted"
    case .cutOff: "cutOff"
    case .headDiffers: "headDiffers"
    case .startDiffers: "startDiffers"
    case .noWitness: "noWitness"
    }
  }

  /// The rows that it is about.
  public var rows: ClosedRange<Int> {
    switch self {
    case .changed(let row), .headDiffers(let row), .startDiffers(let row): row...row
    case .missing(let rows), .inserted(let rows), .cutOff(let rows): rows
    case .noWitness: 1...1
    }
  }
}

/// The texts about the audit.
public enum AuditPhrase: PhraseKey {
  case officeMade, entriesExported, internalFigures, figuresReleased, ruleOverridden, settingChanged, backupMade
  case decisionMade, entriesSealed, entryCorrected, backupsPruned, dataPurged, trailAccepted
  case changedRow, missingRows, insertedRows, cutOffRows, headDiffers, startDiffers, noWitness, rowsName, namesName
  case personSeen, rightUsed, rightRefused, personsPurged
  case accountInvited, accountJoined, accountChanged, rolesChanged, accountDisabled, accountEnabled, accountErased
  case passwordChanged, resetLinkMade, passwordReset, signedIn, signInRefused, accessDenied, signedOutByAdministrator
  case devicePrepared, devicePaired, deviceRevoked, personsExported

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .personSeen:
      Wording(da: "Oplysninger om en person vist", sv: "Uppgifter om en person visades", en: "Data on a person shown")
    case .rightUsed:
      Wording(da: "En persons rettighed brugt", sv: "En persons rättighet använd", en: "A person's right used")
    case .rightRefused:
      Wording(
        da: "En persons anmodning afslået", sv: "En persons begäran avslagen", en: "A person's request refused")
    case .personsPurged:
      Wording(
        da: "Personer slettet ved udløb", sv: "Personer raderade när tiden gått ut", en: "Persons erased at their term")
    case .accountInvited: Wording(da: "En kollega blev inviteret", sv: "En kollega bjöds in", en: "Colleague invited")
    case .accountJoined:
      Wording(da: "En kollega tog imod invitationen", sv: "En kollega tog emot inbjudan", en: "Invitation accepted")
    case .accountChanged: Wording(da: "En konto blev rettet", sv: "Ett konto ändrades", en: "Account changed")
    case .rolesChanged:
      Wording(da: "En kontos roller blev ændret", sv: "Ett kontos roller ändrades", en: "Roles of an account changed")
    case .accountDisabled: Wording(da: "En konto blev lukket", sv: "Ett konto stängdes", en: "Account disabled")
    case .accountEnabled:
      Wording(da: "En konto blev åbnet igen", sv: "Ett konto öppnades igen", en: "Account enabled again")
    case .accountErased: Wording(da: "En konto blev slettet", sv: "Ett konto raderades", en: "Account erased")
    case .passwordChanged: Wording(da: "En adgangskode blev skiftet", sv: "Ett lösenord byttes", en: "Password changed")
    case .resetLinkMade:
      Wording(
        da: "Et link til ny adgangskode blev lavet", sv: "En länk för nytt lösenord skapades",
        en: "Link for a new password made")
    case .passwordReset:
      Wording(
        da: "En ny adgangskode blev valgt med link", sv: "Ett nytt lösenord valdes via länk",
        en: "New password chosen by link")
    case .signedIn: Wording(da: "Logget ind", sv: "Inloggad", en: "Signed in")
    case .signInRefused: Wording(da: "Et login blev afvist", sv: "En inloggning avvisades", en: "Sign-in refused")
    case .accessDenied: Wording(da: "Adgang blev nægtet", sv: "Åtkomst nekades", en: "Access denied")
    case .signedOutByAdministrator:
      Wording(
        da: "Logget ud af en administrator", sv: "Utloggad av en administratör",
        en: "Signed out by an administrator")
    case .devicePrepared: Wording(da: "En enhed blev gjort klar", sv: "En enhet förbereddes", en: "Device prepared")
    case .devicePaired: Wording(da: "En enhed blev taget i brug", sv: "En enhet togs i bruk", en: "Device paired")
    case .deviceRevoked: Wording(da: "En enhed blev lukket ude", sv: "En enhet stängdes ute", en: "Device revoked")
    case .personsExported:
      Wording(
        da: "Personer blev skrevet i en fil", sv: "Personer skrevs i en fil", en: "Persons written into a file")
    case .officeMade: Wording(da: "Kontoret blev oprettet", sv: "Kontoret skapades", en: "Office made")
    case .entriesExported:
      Wording(da: "Registreringer blev udtrukket", sv: "Registreringar exporterades", en: "Entries exported")
    case .internalFigures:
      Wording(
        da: "Tal til internt brug blev vist", sv: "Siffror för internt bruk visades", en: "Internal figures shown")
    case .figuresReleased: Wording(da: "Tal blev frigivet", sv: "Siffror offentliggjordes", en: "Figures released")
    case .ruleOverridden: Wording(da: "En regel blev tilsidesat", sv: "En regel åsidosattes", en: "Rule overridden")
    case .settingChanged:
      Wording(da: "En indstilling blev ændret", sv: "En inställning ändrades", en: "Setting changed")
    case .backupMade:
      Wording(da: "En sikkerhedskopi blev taget", sv: "En säkerhetskopia gjordes", en: "Backup made")
    case .decisionMade: Wording(da: "En beslutning blev noteret", sv: "Ett beslut antecknades", en: "Decision recorded")
    case .entriesSealed:
      Wording(da: "Registreringer blev forseglet", sv: "Registreringar förseglades", en: "Entries sealed")
    case .entryCorrected:
      Wording(da: "En registrering blev rettet", sv: "En registrering rättades", en: "Entry corrected")
    case .backupsPruned:
      Wording(da: "Gamle sikkerhedskopier blev slettet", sv: "Gamla säkerhetskopior togs bort", en: "Backups pruned")
    case .dataPurged:
      Wording(da: "Data blev slettet efter frist", sv: "Data gallrades", en: "Data purged at term")
    case .trailAccepted:
      Wording(
        da: "Revisionssporets ender blev godkendt", sv: "Revisionsspårets ändar godkändes",
        en: "Ends of the audit accepted")
    case .rowsName: Wording(da: "Revisionssporet", sv: "Revisionsspåret", en: "Audit trail")
    case .namesName:
      Wording(da: "Navne på konti i sporet", sv: "Namn på konton i spåret", en: "Names of accounts in the trail")
    case .changedRow:
      Wording(
        da: "Række {row} er ændret, eller noget før den er.", sv: "Rad {row} är ändrad, eller något före den.",
        en: "Row {row} was changed, or something before it.")
    case .missingRows:
      Wording(
        da: "Der mangler {n} {n|række|rækker}: {from}–{to}.", sv: "Det saknas {n} {n|rad|rader}: {from}–{to}.",
        en: "{n} {n|row is|rows are} missing: {from}–{to}.")
    case .insertedRows:
      Wording(
        da: "Der er sat {n} {n|række|rækker} ind: {from}–{to}.", sv: "{n} {n|rad|rader} har satts in: {from}–{to}.",
        en: "{n} {n|row was|rows were} put in: {from}–{to}.")
    case .cutOffRows:
      Wording(
        da: "De sidste {n} {n|række|rækker} er skåret af: {from}–{to}.",
        sv: "De sista {n} {n|rad|rader} är avskurna: {from}–{to}.",
        en: "The last {n} {n|row is|rows are} cut off: {from}–{to}.")
    case .headDiffers:
      Wording(
        da: "Række {row} er en anden end den, desk.sqlite kender: sporet er lavet om.",
        sv: "Rad {row} är en annan än den som desk.sqlite känner till: spåret har gjorts om.",
        en: "Row {row} is not the one that desk.sqlite knows: the trail was made anew.")
    case .startDiffers:
      Wording(
        da: "Sporet begynder ved række {row}, og desk.sqlite kender en anden begyndelse.",
        sv: "Spåret börjar vid rad {row}, och desk.sqlite känner till en annan början.",
        en: "The trail begins at row {row}, and desk.sqlite knows another beginning.")
    case .noWitness:
      Wording(
        da: "desk.sqlite ved ikke, hvor sporet ender.", sv: "desk.sqlite vet inte var spåret slutar.",
        en: "desk.sqlite does not know where the trail ends.")
    }
  }
}
