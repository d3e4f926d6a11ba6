import Diagnostics

/// What the site says of its accessibility, as entries of the open data. It is no partnership's.
struct AccessibilityData {
    let documents: Documents
    let showsPublication: Bool

    static let name = "accessibilityStatements"

    var statements: [RecordData.Entry] {
        documents.accessibilityStatements.map { statement in
            let document = statement.document
            let json: JSON = [
                "id": .string(document.id), "title": .string(document.title),
                "preparedAt": JSON(statement.prepared), "reviewedAt": JSON(statement.reviewed),
                "testedAt": JSON(statement.tested), "testedBy": JSON(statement.testedBy),
                "testedHow": JSON(statement.method),
                "compliance": JSON(statement.compliance?.rawValue),
            ]
            return RecordData.Entry(
                members: json.adding(document.publication(isShown: showsPublication)),
                paths: [document.path])
        }
    }
}
