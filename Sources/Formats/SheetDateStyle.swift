/// How the dates of a sheet are written; a sheet's mapping says which, as the same digits can mean several days.
public enum SheetDateStyle: String, CaseIterable, Hashable, Sendable {
  /// Day first, as Danes write: 14-10-2026, 14.10.2026, 14/10/2026, 14/10-26.
  case dayFirst = "dmy"
  /// Year first, as Swedes write and ISO 8601 asks: 2026-10-14, 20261014.
  case yearFirst = "ymd"
  /// The days that a spreadsheet counts from 1900, as Excel on Windows does.
  case excel1900
  /// The days that a spreadsheet counts from 1904, as Excel on old Macs did.
  case excel1904
}
