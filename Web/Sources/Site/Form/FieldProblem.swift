/// What is wrong with a field of a form, in words that say what to do.
package struct FieldProblem: Hashable, Sendable {
  /// The field's name in the form.
  package let field: String
  /// The id of the control that the summary leads to: the first of a group.
  package let control: String
  /// The sentence, the same above the field and in the summary.
  package let message: String

  package init(_ field: String, control: String? = nil, _ message: String) {
    self.field = field
    self.control = control ?? field
    self.message = message
  }
}
