import Diagnostics
import Foundation
import Mustache
import Testing

/// The files of the public specification, where they lie beside the repository: all core modules and the
/// optional inheritance and dynamic names. `~lambdas` is left out: lambdas are not offered.
@Suite("The specification", .enabled(if: SpecificationFile.folderIsThere))
struct SpecificationTests {
    @Test(
        "passes whole",
        arguments: [
            "comments": 12, "delimiters": 14, "interpolation": 42, "inverted": 22, "partials": 12,
            "sections": 34,
            "~dynamic-names": 21, "~inheritance": 27,
        ].sorted { $0.key < $1.key })
    func passes(name: String, count: Int) throws {
        let file = try SpecificationFile(named: name)
        #expect(file.tests.count >= count)
        for test in file.tests {
            #expect(test.rendered() == test.expected, "\(name): \(test.name)")
        }
        print("specification \(name): \(file.tests.count) tests")
    }
}

private struct SpecificationFile {
    /// `../shared/mustache-spec`, seen from the repository's root.
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/mustache-spec")

    static var folderIsThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    let tests: [SpecificationTest]

    init(named name: String) throws {
        let data = try Data(contentsOf: Self.folder.appending(path: "\(name).json"))
        let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        tests = try #require(file["tests"] as? [[String: Any]]).map(SpecificationTest.init)
    }
}

private struct SpecificationTest {
    let name: String
    let template: String
    let partials: [String: String]
    let data: Value
    let expected: String

    init(_ json: [String: Any]) throws {
        name = try #require(json["name"] as? String)
        template = try #require(json["template"] as? String)
        partials = json["partials"] as? [String: String] ?? [:]
        data = try Value(json: #require(json["data"]))
        expected = try #require(json["expected"] as? String)
    }

    func rendered() -> String {
        Templates(partials.merging(["the test's own": template]) { _, own in own })
            .render(data, page: "the test's own")
    }
}

extension Value {
    fileprivate init(json: Any) throws {
        switch json {
        case is NSNull: self = .nothing
        case let number as NSNumber where number.isBoolean: self = .flag(number.boolValue)
        case let number as NSNumber where number.doubleValue == Double(number.intValue):
            self = .integer(number.intValue)
        case let number as NSNumber: self = .decimal(number.doubleValue)
        case let text as String: self = .text(text)
        case let list as [Any]: self = .list(try list.map(Value.init(json:)))
        case let object as [String: Any]: self = .object(try object.mapValues(Value.init(json:)))
        default: throw UnknownJSON()
        }
    }

    private struct UnknownJSON: Error {}
}

extension NSNumber {
    /// JSON's `true` and `1` are both numbers to Foundation; their types tell them apart.
    fileprivate var isBoolean: Bool { String(cString: objCType) == "c" }
}
