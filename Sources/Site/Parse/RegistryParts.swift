import Diagnostics
import Figures

/// What `sources.yml`, `subjects.yml`, `constants.yml` and `disclaimers.yml` hold, each as far as it
/// was read.
struct RegistryParts: Sendable {
  var sources: [Source]?
  var subjects: SubjectFile?
  var disclaimers: DisclaimerTexts?
  var constants: [Constant]?

  /// Reads one of the four files.
  static func read(_ file: SourceFile, name: String) -> Checked<RegistryParts> {
    switch name {
    case "sources.yml":
      readSources(file.bytes, path: file.path).map { RegistryParts(sources: $0) }
    case "subjects.yml":
      readSubjects(file.bytes, path: file.path).map { RegistryParts(subjects: $0) }
    case "constants.yml":
      readConstants(file.bytes, path: file.path).map { RegistryParts(constants: $0) }
    default:
      readDisclaimers(file.bytes, path: file.path).map { RegistryParts(disclaimers: $0) }
    }
  }

  mutating func merge(_ other: RegistryParts) {
    sources = other.sources ?? sources
    subjects = other.subjects ?? subjects
    disclaimers = other.disclaimers ?? disclaimers
    constants = other.constants ?? constants
  }
}
