// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module, and the modules it may know: the arrows of the architecture, enforced by the compiler.
func module(_ name: String, knows others: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: others, swiftSettings: strict)
}

func tests(of name: String, knows others: [Target.Dependency] = []) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: [.target(name: name)] + others, swiftSettings: strict)
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

        .executableTarget(name: "minutebook", dependencies: ["Diagnostics"], swiftSettings: strict),


        tests(of: "Diagnostics"),
        tests(of: "Files"),
        tests(of: "WorkingDays"),
        tests(of: "FrontMatter", knows: ["Diagnostics"]),
        tests(of: "Markdown", knows: ["Diagnostics"]),
        tests(of: "Mustache", knows: ["Diagnostics"]),
        tests(of: "Publishing", knows: ["Files"]),
    ]
)
