import Formats
import Language
import Statistics

/// What describes the interface to programs, in OpenAPI 3.1.
struct APIDocument {
  let office: String

  /// The document.
  var json: JSON {
    [
      "openapi": "3.1.0",
      "info": [
        "title": .text("Lods: released figures of \(office)"), "version": "1",
        "description": """
        Figures that were released, and nothing else. Blank cells are null with the mark "..": they are too small to be \
        told, or would tell another that is. Codes are the same in all languages.
        """,
      ],
      "servers": [["url": .text(OpenAPIPages.base)]],
      "paths": [
        "/openapi.json": path("document", "This document", [], json: ["type": "object"]),
        "/tables": path("tables", "The released tables", [Self.lang], json: Self.tables),
        "/tables/{table}": path(
          "table", "A table as JSON-stat 2.0", [Self.table, Self.lang, Self.measure], json: Self.dataset),
        "/tables/{table}/csv": path(
          "tableRows", "A table as rows of CSV", [Self.table, Self.lang, Self.measure],
          content: ["text/csv": ["schema": ["type": "string"]]]),
        "/definitions": path("definitions", "What every code means, in three languages", [], json: ["type": "object"]),
        "/indicators": path(
          "indicators", "What each indicator counts and how to read it; their figures are not released", [Self.lang],
          json: ["type": "object", "required": ["indicators"]]),
      ],
      "components": ["schemas": ["Problem": Self.problem]],
    ]
  }

  private func path(_ id: String, _ summary: String, _ parameters: [JSON], json schema: JSON) -> JSON {
    path(id, summary, parameters, content: ["application/json": ["schema": schema]])
  }

  private func path(_ id: String, _ summary: String, _ parameters: [JSON], content: JSON) -> JSON {
    let others: [(String, JSON)] = [
      ("400", Self.fault("The query holds something else than what is described")),
      ("404", Self.fault("There is no such thing, or none that was released")),
      ("429", Self.fault("Too many requests within a minute; Retry-After says how long to wait")),
      ("500", Self.fault("A fault of the program")),
      ("503", Self.fault("Busy; try again in a moment")),
    ]
    let told: [JSONMember] = [JSONMember("200", ["description": "As asked", "content": content])]
    return [
      "get": [
        "operationId": .text(id), "summary": .text(summary), "parameters": .array(parameters),
        "responses": .object(told + others.map { JSONMember($0.0, $0.1) }),
      ]
    ]
  }

  private static func fault(_ description: String) -> JSON {
    [
      "description": .text(description),
      "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
    ]
  }

  private static let lang: JSON = [
    "name": "lang", "in": "query", "description": "The language of names and notes; Danish where it is left out",
    "schema": ["type": "string", "enum": .array(LanguageCode.allCases.map { .text($0.rawValue) })],
  ]

  private static let measure: JSON = [
    "name": "measure", "in": "query", "description": "Sessions where it is left out; minutes are those of a session",
    "schema": ["type": "string", "enum": .array(OpenRequest.measures.map { .text($0.rawValue) })],
  ]

  private static let table: JSON = [
    "name": "table", "in": "path", "required": true, "description": "The number of a release and of its table, as 1.2",
    "schema": ["type": "string", "pattern": .text(OpenTableID.pattern)],
  ]

  private static let tables: JSON = [
    "type": "object", "required": ["tables"],
    "properties": [
      "tables": [
        "type": "array",
        "items": [
          "type": "object", "required": ["id", "period", "axes", "blanks", "releasedOn", "jsonStat", "csv"],
          "properties": [
            "id": ["type": "string", "pattern": .text(OpenTableID.pattern)], "period": ["type": "string"],
            "axes": ["type": "array", "items": ["type": "string"]], "blanks": ["type": "integer", "minimum": 0],
            "releasedOn": ["type": "string", "format": "date"], "replacedBy": ["type": ["string", "null"]],
            "jsonStat": ["type": "string"], "csv": ["type": "string"],
          ],
        ],
      ]
    ],
  ]

  private static let dataset: JSON = [
    "type": "object", "required": ["version", "class", "id", "size", "dimension", "value"],
    "properties": [
      "version": ["const": "2.0"], "class": ["const": "dataset"],
      "id": ["type": "array", "items": ["type": "string"]],
      "size": ["type": "array", "items": ["type": "integer", "minimum": 1]], "dimension": ["type": "object"],
      "value": ["type": "array", "items": ["type": ["number", "null"]]],
    ],
  ]

  private static let problem: JSON = [
    "type": "object", "required": ["type", "title", "status", "code"],
    "properties": [
      "type": ["type": "string"], "title": ["type": "string"], "status": ["type": "integer"],
      "code": ["type": "string"],
    ],
  ]
}
