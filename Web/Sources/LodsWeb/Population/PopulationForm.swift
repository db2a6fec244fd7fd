import Site
/// Population figures as a form: where they are from, of which day, and what stands in the file.
struct PopulationForm: Sendable {
  /// Where they are from.
  var source = ""
  /// The day that they are of.
  var day = DateFields()
  /// What the file calls the municipality, where that is another name.
  var municipality = ""
  /// What stands in the file.
  var text = ""
  /// What is wrong.
  var problems: [FieldProblem] = []

  init() {}

  /// The form as it was sent.
  init(_ form: FormFields) {
    source = form.text("source") ?? ""
    day = DateFields(form, "day")
    municipality = form.text("municipality") ?? ""
    // A file that was chosen goes before what still stands in the field from the last try.
    text = form.text("upload") ?? form.text("file") ?? ""
  }
}
