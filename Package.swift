// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module, and the modules it may know: the arrows of the architecture, enforced by the compiler.
func module(_ name: String, knows others: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: others, swiftSettings: strict)
}

func tests(
    of name: String, knows others: [Target.Dependency] = [], leavingOut files: [String] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + others, exclude: files,
        swiftSettings: strict)
}

let package = Package(
    name: "minutebook",
    targets: [
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),

        module("Diagnostics"),
        module("Files"),
        module("WorkingDays"),
        module("FrontMatter", knows: ["Diagnostics"]),
        module("Markdown", knows: ["CCMarkGFM", "Diagnostics"]),
        module("Mustache", knows: ["Diagnostics"]),
        module("Publishing", knows: ["Files"]),
        module("Record", knows: ["Diagnostics", "Files", "WorkingDays", "FrontMatter", "Markdown"]),
        module(
            "Website", knows: ["Diagnostics", "Files", "WorkingDays", "Record", "Markdown", "Mustache"]),
        module(
            "MinutebookCommands",
            knows: ["Diagnostics", "Files", "WorkingDays", "Record", "Website", "Publishing"]),

        .executableTarget(name: "minutebook", dependencies: ["MinutebookCommands"], swiftSettings: strict),

        tests(of: "Diagnostics"),
        tests(of: "Files"),
        tests(of: "WorkingDays"),
        tests(of: "FrontMatter", knows: ["Diagnostics"], leavingOut: ["yaml_trees.py"]),
        tests(of: "Markdown", knows: ["Diagnostics"]),
        tests(of: "Mustache", knows: ["Diagnostics"]),
        tests(of: "Publishing", knows: ["Files"]),
        tests(of: "Record", knows: ["Diagnostics", "Markdown", "WorkingDays"]),
        tests(
            of: "Website", knows: ["Diagnostics", "Files", "Markdown", "Mustache", "Record", "WorkingDays"]),
        tests(of: "MinutebookCommands", knows: ["WorkingDays"]),
        .testTarget(
            name: "Scenarios", dependencies: ["minutebook"], exclude: ["cases"], swiftSettings: strict),
    ]
)
