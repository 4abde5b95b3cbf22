// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A target of our own: Swift 6 mode, every warning an error.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target; `data` names folders beside them that hold no code.
func tests(
  of name: String, _ more: [Target.Dependency] = [], data: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + more,
    exclude: data, swiftSettings: settings)
}

/// The content of the gallery, built into the command.
let gallery =
  ["publication.yml", "sources.yml", "subjects.yml", "refused.yml"]
  + [
    "growth", "contribution", "share", "compare", "series", "claims", "level", "multiples", "tiles",
  ].flatMap { ["\($0).md", "\($0).yml"] }

let package = Package(
  name: "assay",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "assay", targets: ["assay"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // System libraries and the few system calls the Glibc module lacks.
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CSystem"),

    // Bottom: what everything else speaks in.
    room("Diagnostics"),
    room("Markup"),

    // Readers and writers, each with one door to one library.
    room("YAML", ["CYAML", "Diagnostics"]),
    room("Markdown", ["CCMark", "Diagnostics", "Markup"]),
    room(
      "Templating",
      ["Diagnostics", "Markup", .product(name: "Mustache", package: "swift-mustache")]),

    // What Assay is about.
    room("Charts", ["Markup"]),
    room("Figures", ["Charts", "Diagnostics", "YAML"]),

    // The pure core, and the world around it.
    room(
      "Site",
      ["Charts", "Diagnostics", "Figures", "Markdown", "Markup", "Templating", "YAML"]),
    room("Workspace", ["CSystem", "Diagnostics", "Markup", "Site"]),
    .target(
      name: "Gallery", dependencies: ["Diagnostics", "Site", "YAML"],
      resources: gallery.map { .embedInCode("Content/\($0)") }, swiftSettings: settings),
    room(
      "Preview",
      [
        "Diagnostics", "Markup", "Site", "Workspace",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .executableTarget(
      name: "assay",
      dependencies: [
        "Diagnostics", "Gallery", "Markup", "Preview", "Site", "Workspace", "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // How fast it is; run by hand, never by a test.
    .executableTarget(
      name: "figures-benchmark", dependencies: ["Diagnostics", "Figures", "YAML"],
      path: "Benchmarks/Figures", swiftSettings: settings),
    .executableTarget(
      name: "charts-benchmark",
      dependencies: ["Charts", "Diagnostics", "Figures", "Markup", "YAML"],
      path: "Benchmarks/Charts", exclude: ["compare.py"], swiftSettings: settings),

    // Tests: one target for each room, and the built command from outside.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Diagnostics"),
    tests(of: "Markup"),
    tests(of: "YAML", ["Diagnostics"]),
    tests(of: "Markdown", ["CCMark", "Diagnostics", "Markup"]),
    tests(of: "Templating", ["Diagnostics", "Markup"]),
    tests(of: "Charts", ["Markup"], data: ["Goldens"]),
    tests(of: "Figures", ["Charts", "Diagnostics", "Markup", "YAML"]),
    tests(
      of: "Site", ["Diagnostics", "Figures", "Markdown", "Markup", "Templating", "YAML"],
      data: ["Cases"]),
    tests(of: "Workspace", ["Diagnostics", "Site"]),
    tests(of: "Gallery", ["Diagnostics", "Site", "Workspace"], data: ["Goldens"]),
    tests(of: "Preview", ["Diagnostics", "Markup", "Site", "Workspace"]),
  ]
)
