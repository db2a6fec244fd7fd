import Courses
import Language
import Municipality

/// What a card measures of an objective.
enum EffectMeasure: String, CaseIterable {
  /// What learners say of themselves.
  case rating
  /// How the small task went.
  case task

  /// The answer as a number that can rise and fall; nil where it was left out.
  func level(of answer: EffectAnswer?) -> Int? {
    switch self {
    case .rating: answer?.rating
    case .task: answer?.task?.number
    }
  }

  /// Whether an answer is a good one: 4 or 5, or alone.
  func isGood(_ level: Int) -> Bool {
    switch self {
    case .rating: level >= 4
    case .task: level == TaskAttempt.alone.number
    }
  }

  /// What it is called.
  var wording: Wording {
    switch self {
    case .rating: Wording(da: "Siger selv", sv: "Säger själv", en: "Own word")
    case .task: Wording(da: "Løser opgaven", sv: "Löser uppgiften", en: "Does the task")
    }
  }

  /// What a good answer is called.
  var goodWording: Wording {
    switch self {
    case .rating: Wording(da: "Siger selv 4 eller 5", sv: "Säger själv 4 eller 5", en: "Says 4 or 5")
    case .task: Wording(da: "Løser opgaven alene", sv: "Löser uppgiften själv", en: "Does the task alone")
    }
  }
}
