import Formats
public import Identifiers
public import Municipality

/// A municipality's own model document that holds, with its text in lines that have passed the gate.
///
/// What the municipality wrote is screened as a note is. Sentences of the model that ships, and the telephone numbers in
/// them, are the program's own and let through.
public struct ScreenedModel: Sendable {
  /// The model.
  public let model: TriageModel
  /// The name of the version.
  public let id: ScreenedText
  /// The document as it is kept: one value a line.
  public let lines: [ScreenedText]

  /// Reads, proves and screens a document.
  ///
  /// - Parameters:
  ///   - bytes: the document.
  ///   - country: the office's.
  ///   - running: the model that runs now; another one may not take its name, nor that of the shipped one.
  /// - Throws: ``TriageModelFault`` with everything that is wrong and its line, never with a text of the document.
  public init(_ bytes: [UInt8], for country: Country, running: TriageModel) throws {
    let model = try TriageModelReader.model(of: bytes)
    var writer = try Writer(document: TriageDocument(bytes), shipped: TriageModel.document(for: country))
    if model.country != country { writer.document.find([.key("country")], .otherCountry) }
    let shipped = try TriageModel.shipped(for: country)
    if [shipped, running].contains(where: { $0.id == model.id && $0 != model }) {
      writer.document.find([.key("id")], .nameTaken)
    }
    writer.write(try JSON(parsing: bytes), [])
    guard writer.document.findings.isEmpty, let id = writer.id(model.id) else {
      throw TriageModelFault(findings: writer.document.sorted)
    }
    self.model = model
    self.id = id
    lines = writer.lines
  }

  /// Writes a document a value a line, and screens each text as it is read and as it is written.
  private struct Writer {
    var document: TriageDocument
    private(set) var lines: [ScreenedText] = []
    private let gate: Gate
    private let shipped: Set<String>

    init(document: TriageDocument, shipped: [UInt8]) throws {
      self.document = document
      self.shipped = Self.texts(of: try JSON(parsing: shipped))
      var numbers = Gate.publicNumbers
      for text in self.shipped {
        let scalars = Array(text.unicodeScalars)
        for finding in Gate.standard.findings(in: text, profile: .place) where finding.kind == .telephone {
          var number = String.UnicodeScalarView()
          number.append(contentsOf: scalars[finding.from..<finding.to])
          numbers.insert(String(number))
        }
      }
      gate = Gate(allowing: numbers)
    }

    mutating func id(_ text: String) -> ScreenedText? {
      do { return try gate.admit(text, as: .code) } catch { document.find([.key("id")], .refused(error)) }
      return nil
    }

    mutating func write(_ value: JSON, _ path: [JSONStep], before: String = "", after: String = "") {
      let indent = String(repeating: " ", count: path.count)
      switch value {
      case .object(let members):
        add(indent + before + "{", path)
        for (place, member) in members.enumerated() {
          write(
            member.value, path + [.key(member.key)], before: JSON.text(member.key).text() + ": ",
            after: place + 1 < members.count ? "," : "")
        }
        add(indent + "}" + after, path)
      case .array(let values):
        add(indent + before + "[", path)
        for (place, value) in values.enumerated() {
          write(value, path + [.index(place)], after: place + 1 < values.count ? "," : "")
        }
        add(indent + "]" + after, path)
      default:
        add(indent + before + value.text() + after, path, value.string)
      }
    }

    private mutating func add(_ line: String, _ path: [JSONStep], _ text: String? = nil) {
      let profile: ScreeningProfile = text.map(shipped.contains) == true ? .place : .note
      do {
        // The text alone as well: in the line a sign may be written in another way.
        if let text { _ = try gate.admit(text, as: profile) }
        lines.append(try gate.admit(line, as: profile))
      } catch {
        document.find(path, .refused(error))
      }
    }

    private static func texts(of value: JSON) -> Set<String> {
      switch value {
      case .object(let members): members.reduce(into: []) { $0.formUnion(texts(of: $1.value)) }
      case .array(let values): values.reduce(into: []) { $0.formUnion(texts(of: $1)) }
      default: value.string.map { [$0] } ?? []
      }
    }
  }
}
