/// The style of a report that stands within another page (``ReportHTML/content``), to be served as a file of its own.
///
/// Every rule holds inside the report alone, and by the report's id comes before whatever the page's own style says, in
/// whichever order the two are loaded. It needs nested rules (CSS Nesting Module Level 1, in all large browsers since
/// December 2023); without them the report can still be read, as plain text and tables.
public enum ReportSheet {
  /// The id of the element that the report stands in.
  public static let id = "report"

  /// The style sheet.
  public static let text: String = {
    let rules = [ReportStyle.screen, ReportStyle.print, ReportStyle.onePage].map { within($0.description) }
    return ([start] + rules + [end]).joined(separator: "\n") + "\n"
  }()

  /// What the page's own style says of its elements does not reach into the report.
  ///
  /// Drawings say their measures by attributes, which going back to the browser's own style would undo.
  private static let start = """
    #\(id){
    &,& :where(:not(svg,svg *)){all:revert}
    & :where(svg,svg *){background:none;border:0;border-radius:0;margin:0;padding:0;box-shadow:none}
    &{border:1px solid var(--hair);overflow-wrap:break-word}
    """

  /// Two margins, the page's and the report's, would leave little of a telephone; on paper the report needs no border.
  private static let end = """
    @media screen and (max-width:47.99rem){.page{padding:0 .5rem 2rem}}
    @media print{&{border:0}}
    }
    """

  /// Rules for a whole page as rules for the element that the report stands in.
  private static func within(_ style: String) -> String {
    style.split(separator: "\n").map { line in
      for whole in [":root{", "body{"] where line.hasPrefix(whole) { return "&{" + line.dropFirst(whole.count) }
      return String(line)
    }.joined(separator: "\n")
  }
}
