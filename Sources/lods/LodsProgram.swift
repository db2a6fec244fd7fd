import Console
import Language

/// The program: all its commands, declared once.
enum LodsProgram {
  /// The version that `--version` tells.
  static let version = "0.1.0"

  /// Makes the program.
  static func make(_ context: LodsContext) -> Program {
    let root = Command(
      "lods", summary: LodsPhrase.summary.wording, details: LodsPhrase.details.wording,
      children: [
        InitCommand.make(context),
        DemoCommand.make(context),
        DeskCommand.make(context),
        SessionCommand.make(context),
        TriageCommand.make(context),
        CurriculumCommand.make(context),
        CourseCommand.make(context),
        OfferCommand.make(context),
        TermCommand.make(context),
        EnrolmentCommand.make(context),
        CallCommand.make(context),
        MessageCommand.make(context),
        AttendanceCommand.make(context),
        CertificateCommand.make(context),
        RoomCommand.make(context),
        HelperCommand.make(context),
        PartnerCommand.make(context),
        KitCommand.make(context),
        EffectCommand.make(context),
        OtherOfferCommand.make(context),
        TodayCommand.make(context),
        PlaceCommand.make(context),
        VisitCommand.make(context),
        TeamCommand.make(context),
        MemberCommand.make(context),
        HomeVisitCommand.make(context),
        ReportCommand.make(context),
        IndicatorCommand.make(context),
        AlertCommand.make(context),
        ReleaseCommand.make(context),
        TableCommand.make(context),
        PopulationCommand.make(context),
        ComparisonCommand.make(context),
        CountCommand.make(context),
        BranchCommand.make(context),
        AreaCommand.make(context),
        TaskCommand.make(context),
        TagCommand.make(context),
        CalendarCommand.make(context),
        RoleCommand.make(context),
        SettingCommand.make(context),
        PersonCommand.make(context),
        AccountCommand.make(context),
        DeviceCommand.make(context),
        PrivacyCommand.make(context),
        AuditCommand.make(context),
        ScreenCommand.make(),
        RouteCommand.make(),
        ProtectCommand.make(),
        CareCommands.doctor(context),
        BackupCommand.make(context),
        ProgramCommands.completion(),
        ProgramCommands.manual(),
      ])
    return Program(root: root, version: version)
  }
}
