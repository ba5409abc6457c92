// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// One shape for every room: Swift 6 mode, explicit imports, explicit existentials. `GALLEY_STRICT=1`
/// (set by `make test`) turns warnings into errors.
let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
  ] + (Context.environment["GALLEY_STRICT"] == "1" ? [.treatAllWarnings(as: .error)] : [])

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// Release builds for Linux carry Swift's libraries with them: the command starts in half the time, and needs no Swift where it
/// runs. The libraries named here are those that Foundation's static archive needs and does not name itself.
let linkedStatically = [
  "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
  "-l_FoundationCollections", "-lstdc++",
]

func tool(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies, swiftSettings: settings,
    linkerSettings: [
      .unsafeFlags(linkedStatically, .when(platforms: [.linux], configuration: .release))
    ])
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The HTML5 parser of the property tests; `make test` installs it on Debian.
let hasGumbo = FileManager.default.fileExists(atPath: "/usr/include/gumbo.h")
let propertyTests: [Target] =
  hasGumbo
  ? [
    .systemLibrary(
      name: "CGumbo", path: "Tests/CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    tests("PropertyTests", ["CGumbo", "Compiler", "Expressions", "Fuzzing", "Rendering"]),
  ] : []

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "Galley",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Galley", targets: ["Galley"]),
    .executable(name: "galley", targets: ["GalleyCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.0.0"..<"5.0.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/jpsim/Yams", "5.0.0"..<"7.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    room("Diagnostics", []),
    room("Markup", ["Diagnostics", "CLibXML2"]),
    room("Expressions", ["Diagnostics"]),
    room("TemplateLanguages", ["Diagnostics", "Expressions"]),
    room("EmailIR", ["Diagnostics", "Expressions"]),
    room("Stylesheets", ["Diagnostics"]),
    room("Components", ["Diagnostics", "Expressions", "EmailIR"]),
    room("Rendering", ["Diagnostics", "Expressions", "EmailIR"]),
    room(
      "Compiler",
      [
        "Diagnostics", "Markup", "Expressions", "TemplateLanguages", "EmailIR", "Stylesheets",
        "Components", "Rendering",
      ]),
    room("RecipientData", ["Diagnostics", "Expressions", "Rendering", grdb, crypto]),
    room("Linting", ["Diagnostics", "Expressions", "EmailIR"]),
    room(
      "Production",
      [
        "Diagnostics", "Expressions", "EmailIR", "Compiler", "Rendering", "RecipientData",
        "Project", "Linting",
      ]),
    room(
      "Goldens",
      ["Expressions", "Rendering", "RecipientData", "Project", "Production"]),
    room("Galley", ["Diagnostics", "Expressions", "EmailIR", "Compiler", "Rendering"]),
    room(
      "Project",
      [
        "Diagnostics", "Expressions", "TemplateLanguages", "EmailIR", "Compiler", "Rendering",
        "RecipientData", yams,
      ]),
    tool(
      "GalleyCommand",
      [
        "Diagnostics", "Markup", "Expressions", "TemplateLanguages", "Components", "Compiler",
        "Rendering", "RecipientData", "Project", "Linting", "Production", "Goldens", arguments,
      ]),
    tool(
      "conformance",
      ["Diagnostics", "Expressions", "TemplateLanguages", "EmailIR", "Compiler", "Rendering"]),
    room("Fuzzing", ["Expressions", "TemplateLanguages", "Compiler", "Rendering"]),
    tool(
      "galley-bench",
      [
        "Diagnostics", "Expressions", "TemplateLanguages", "EmailIR", "Compiler", "Rendering",
        "Fuzzing",
      ]),
    tests("FuzzTests", ["Fuzzing"]),
    tests(
      "LiquidTests",
      ["Compiler", "Diagnostics", "Expressions", "Project", "Rendering", "TemplateLanguages"]),
    tests("CommandTests", ["GalleyCommand"]),
    tests("CompilerTests", ["Compiler", "Diagnostics", "EmailIR", "Expressions", "Rendering"]),
    tests(
      "ContextTests", ["Diagnostics", "Expressions", "EmailIR", "Compiler", "Fuzzing", "Rendering"]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("GalleyTests", ["Galley"]),
    tests(
      "LanguageTests",
      [
        "Compiler", "Diagnostics", "EmailIR", "Expressions", "Rendering",
        "TemplateLanguages",
      ]),
    tests(
      "LintingTests",
      ["Compiler", "Diagnostics", "Expressions", "EmailIR", "Linting", "Rendering"]),
    tests("GoldensTests", ["Goldens", "Production"]),
    tests("ProductionTests", ["Expressions", "Production", "Project"]),
    tests("TidinessTests", []),
    tests("JSONTests", ["Expressions"]),
    tests("RenderingTests", ["Diagnostics", "EmailIR", "Expressions", "Rendering"]),
    tests("RecipientDataTests", ["Expressions", "RecipientData"]),
    tests(
      "ProjectTests",
      [
        "Compiler", "Diagnostics", "Expressions", "Project", "RecipientData", "TemplateLanguages",
      ]),
    tests("ComponentTests", ["Diagnostics", "Expressions", "EmailIR", "Components", "Markup"]),
    tests("MarkupTests", ["Diagnostics", "Markup"]),
    tests("StylesheetTests", ["Stylesheets"]),
  ] + propertyTests
)
