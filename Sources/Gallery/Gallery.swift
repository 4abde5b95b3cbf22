package import Site
package import YAML

/// A publication with every kind of chart, in ordinary and in hard cases, and with charts that are
/// refused, each with the reason.
///
/// Its content is built into the command; all of its figures are invented.
/// - Parameters:
///   - templates: the files that draw its pages.
///   - options: those of the build that follows; the refusals are found with the same.
package func galleryTree(templates: [SourceFile], options: BuildOptions) async -> SourceTree {
  let refusals = await refusedSection(templates: templates, options: options)
  return tree(of: Section.all + [refusals], templates: templates)
}

/// The tree of a publication that consists of some sections.
func tree(of sections: [Section], templates: [SourceFile]) -> SourceTree {
  let files = registries + sections.flatMap(\.files)
  return SourceTree(
    content: files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) },
    templates: templates)
}

private let registries = [
  file("publication.yml", PackageResources.publication_yml),
  file("sources.yml", PackageResources.sources_yml),
  file("subjects.yml", PackageResources.subjects_yml),
]

/// A file as findings name it.
func file(_ name: String, _ bytes: [UInt8]) -> SourceFile {
  SourceFile(path: galleryRoot + name, name: name, bytes: bytes)
}

/// Where the gallery's files would lie; there is no such folder.
package let galleryRoot = "Gallery/"

/// The day the gallery is built on, so that it is the same on any.
package let galleryDate: CalendarDate = {
  guard let day = CalendarDate(year: 2025, month: 12, day: 31) else {
    preconditionFailure("the day is on the calendar")
  }
  return day
}()
